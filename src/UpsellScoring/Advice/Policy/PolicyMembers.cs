using UpsellScoring.Pricing;

namespace UpsellScoring.Advice;

/// <summary>The names and fixed words of the policy's document, shared by reader, writer, schema and difference.</summary>
internal static class PolicyMembers
{
    internal const int FormatNumber = 1;

    internal const string Format = "format";
    internal const string Version = "version";
    internal const string Card = "card";
    internal const string Gates = "gates";
    internal const string Bands = "bands";
    internal const string ProposeFrom = "proposeFrom";
    internal const string ReturnFloor = "returnFloor";
    internal const string ProgramTargets = "programTargets";

    internal const string Limits = "limits";
    internal const string Class = "class";
    internal const string UpTo = "upTo";
    internal const string IncludesLimit = "includesLimit";
    internal const string SweetSpotFrom = "sweetSpotFrom";
    internal const string SweetSpotUpTo = "sweetSpotUpTo";
    internal const string UpliftTarget = "upliftTarget";

    internal const string FirstYear = "firstYear";
    internal const string LaterYears = "laterYears";

    /// <summary>The words for the classes a band may have.</summary>
    internal static IReadOnlyList<(string Word, PriceGapClass Class)> Classes { get; } =
        [("easy", PriceGapClass.Easy), ("considered", PriceGapClass.Considered), ("careful", PriceGapClass.Careful), ("large", PriceGapClass.Large)];

    internal static string WordOf(PriceGapClass own) => Classes.First(one => one.Class == own).Word;
}
