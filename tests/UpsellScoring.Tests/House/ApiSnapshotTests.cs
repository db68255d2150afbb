using System.Reflection;

namespace UpsellScoring.Tests.House;

/// <summary>The public API stands in PublicApi.txt, so that every change of it is seen in the diff.</summary>
public sealed class ApiSnapshotTests
{
    private const string Accept = "UPSELL_ACCEPT_API";

    [Fact]
    public void PublicApi_OfTheCore_IsTheCommittedOne()
    {
        var received = PublicApiText.Of(Assembly.Load("UpsellScoring"));
        var committedFile = Path.Combine(Repository.HouseTests, "PublicApi.txt");
        if (Environment.GetEnvironmentVariable(Accept) == "1")
        {
            File.WriteAllText(committedFile, received);
        }

        var committed = File.Exists(committedFile) ? File.ReadAllText(committedFile) : "";
        if (received == committed)
        {
            return;
        }

        var receivedFile = Path.Combine(AppContext.BaseDirectory, "PublicApi.received.txt");
        File.WriteAllText(receivedFile, received);
        Assert.Fail($"""
            The public API is not the committed one (- committed, + now):
            {Difference(committed, received)}
            The whole text is in {receivedFile}.
            If the change is wanted: {Accept}=1 dotnet test --filter ApiSnapshotTests, and commit PublicApi.txt.
            """);
    }

    [Fact]
    public void Text_OfKnownTypes_ShowsWhatACallerSees()
    {
        var text = PublicApiText.Of([typeof(ApiExample), typeof(IApiExample<,>)]);
        Assert.Equal(
            """
            Public types: 2

            sealed record UpsellScoring.Tests.House.ApiExample : IEquatable<UpsellScoring.Tests.House.ApiExample>
              ApiExample(string Name)
              Dictionary<string, double?>? Find(out string? found, in int size, params string[] names)
              const double Half = 0.5
              required decimal Price { get; init; }
              static string Join(ReadOnlySpan<char> text, DayOfWeek day = DayOfWeek.Friday, double limit = 0.25, string? end = null)
              string Name { get; init; }

            interface UpsellScoring.Tests.House.IApiExample<in TIn, TOut> where TIn : allows ref struct where TOut : struct
              TOut Evaluate(TIn input)

            """.ReplaceLineEndings("\n"),
            text);
    }

    private static string Difference(string committed, string received)
    {
        var (before, after) = (Lines(committed), Lines(received));
        var removed = before.Except(after, StringComparer.Ordinal).Select(line => "- " + line);
        var added = after.Except(before, StringComparer.Ordinal).Select(line => "+ " + line);
        return string.Join('\n', removed.Concat(added).DefaultIfEmpty("(the same lines in another order or under another type)"));
    }

    // Each member with its type in front, so that two types with equal members are told apart.
    private static List<string> Lines(string text)
    {
        var lines = new List<string>();
        var type = "";
        foreach (var line in text.Split('\n').Where(line => line.Length > 0))
        {
            var member = line.StartsWith("  ", StringComparison.Ordinal);
            type = member ? type : line;
            lines.Add(member ? $"{type} |{line}" : line);
        }

        return lines;
    }
}
