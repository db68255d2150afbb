namespace UpsellScoring.Tests;

/// <summary>Rows of a file of expected figures that were computed elsewhere; its first line names the source.</summary>
internal static class OracleFile
{
    /// <summary>The text of the column "expected" in the row with this id.</summary>
    internal static string Expected(string file, string id)
    {
        var path = Path.Combine(AppContext.BaseDirectory, "Oracles", file);
        var row = File.ReadLines(path).Single(line => line.StartsWith(id + ",", StringComparison.Ordinal));
        // Input and expected are quoted and hold no quotes themselves.
        return row.Split('"')[3];
    }
}
