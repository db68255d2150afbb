namespace UpsellScoring.Outcomes;

/// <summary>The names of the reference's document, shared by reader and writer.</summary>
internal static class DriftMembers
{
    internal const int FormatNumber = 1;

    internal const string DateFormat = "yyyy-MM-dd";

    internal const string Format = "format";
    internal const string FrozenOn = "frozenOn";
    internal const string CardVersion = "cardVersion";
    internal const string CardHash = "cardHash";
    internal const string Accounts = "accounts";
    internal const string Score = "score";
    internal const string Factors = "factors";
    internal const string Name = "name";
    internal const string Points = "points";
    internal const string Unknown = "unknown";
    internal const string Cuts = "cuts";
}
