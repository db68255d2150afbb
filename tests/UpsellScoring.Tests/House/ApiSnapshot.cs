using System.Reflection;

namespace UpsellScoring.Tests.House;

/// <summary>Compares the public API of an assembly with a committed file, so that every change of it is seen in the diff.</summary>
internal static class ApiSnapshot
{
    private const string Accept = "UPSELL_ACCEPT_API";

    internal static void AssertCommitted(Assembly assembly, string committedFile)
    {
        var received = PublicApiText.Of(assembly);
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
