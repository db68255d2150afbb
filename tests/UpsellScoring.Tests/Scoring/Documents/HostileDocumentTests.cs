using System.Text;

using UpsellScoring.Scoring;

namespace UpsellScoring.Tests.Scoring;

/// <summary>Documents of 1 MiB made to cost as much as they can. The limits are far above what they cost, and far below what a quadratic reader takes.</summary>
[Collection(nameof(HostileDocumentTests))]
public sealed class HostileDocumentTests(Xunit.Abstractions.ITestOutputHelper output)
{
    private const long MostAllocated = 1L << 30;

    // No measure of speed but a stop for what grows with the square: the slowest machine tried needed 18 s.
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(2);

    private static readonly Dictionary<string, Func<byte[]>> Documents = new()
    {
        ["unknown members of the card"] = () => Filled("{", "'a':0,", "'a':0}"),
        ["the version again and again"] = () => Filled("{", "'version':0,", "'version':0}"),
        ["factors that are numbers"] = () => Filled("{'format':1,'version':'v','factors':[", "0,", "0]}"),
        ["factors that are empty"] = () => Filled("{'format':1,'version':'v','factors':[", "{},", "{}]}"),
        ["factors that hold only a curve of no kind"] = () => Filled("{'format':1,'version':'v','factors':[", "{'curve':{}},", "{}]}"),
        ["factors of one name and no weight"] = () => Filled("{'format':1,'version':'v','factors':[", "{'name':'a','weight':0,'curve':0},", "{}]}"),
        ["factors without weight"] = () => Filled("{'format':1,'version':'v','factors':[", "{'name':'a','weight':-1,'curve':{'kind':'peak','from':9e99,'peak':9e99,'to':9e99}},", "{}]}"),
        ["grades that are numbers"] = () => Filled("{'format':1,'version':'v','factors':[],'grades':[", "0,", "0]}"),
        ["grades that claim the same scores"] = () => Filled("{'format':1,'version':'v','factors':[],'grades':[", "{'name':'a','from':9},", "{}]}"),
        ["knots that are numbers"] = () => Knots("0,", "0"),
        ["knots that are empty"] = () => Knots("[],", "[]"),
        ["knots that are texts"] = () => Knots("['',''],", "[0,0]"),
        ["knots out of range"] = () => Knots("[9e99,9],", "[0,0]"),
        ["knots beyond a double"] = () => Knots("[1e999,1e999],", "[0,0]"),
        ["knots out of order"] = () => Knots("[0,0],", "[0,0]"),
        ["as many factors and knots as there may be"] = () => Filled(
            "{'format':1,'version':'v','factors':[" + Repeat($"{{'curve':{{'kind':'steps','steps':[{Repeat("0,", 480)}0]}}}},", 999), " ", "{}]}"),
        ["numbers below a long name"] = () => Filled($"{{'{new string('a', 500_000)}':[", "0,", "0]}"),
        ["overflows below a long name"] = () => Filled($"{{'{new string('a', 500_000)}':[", "1e999,", "0]}"),
        ["overflows below sixteen long names"] = () => Filled(Repeat($"{{'{new string('!', 1000)}':", 15) + "[", "1e999,", "0]" + Repeat("}", 15)),
        ["unknown members of a long name"] = () => Filled("{", $"'{new string('\n', 99).Replace("\n", "\\n", StringComparison.Ordinal)}':0,", "'a':0}"),
        ["a rule of 1 MiB in every factor's place"] = () => Filled("{'format':1,'version':'v','factors':[{'unknown':'", "x", "'}]}"),
        ["a version of 1 MiB"] = () => Filled("{'format':1,'version':'", "x", "','factors':[]}"),
        ["a number of 1 MiB"] = () => Filled("{'format':", "1", "}"),
        ["halves of pairs"] = () => Filled("{'format':1,'version':'v','factors':[", "'\\ud800',", "0]}"),
        ["grades of long names that overlap"] = () => Filled("{'format':1,'version':'v','factors':[],'grades':[", $"{{'name':'{new string('x', 5000)}','from':9}},", "{}]}"),
    };

    public static TheoryData<string> Names => [.. Documents.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void Read_HostileDocumentOf1MiB_StaysWithinTimeAndMemory(string name)
    {
        var utf8 = Documents[name]();
        var allocated = GC.GetAllocatedBytesForCurrentThread();
        var before = Environment.CpuUsage.TotalTime;

        var reading = ScorecardDocument.Read(utf8);

        var elapsed = Environment.CpuUsage.TotalTime - before;
        allocated = GC.GetAllocatedBytesForCurrentThread() - allocated;
        output.WriteLine(FormattableString.Invariant($"{name}: {utf8.Length} bytes, {reading.Findings.Count} findings, {elapsed.TotalSeconds:0.00} s, {allocated >> 20} MiB"));
        Assert.NotEmpty(reading.Findings);
        Assert.InRange(elapsed, TimeSpan.Zero, Longest);
        Assert.InRange(allocated, 0, MostAllocated);
    }

    private static byte[] Knots(string knot, string last) => Filled(
        "{'format':1,'version':'v','factors':[{'name':'a','weight':100,'curve':{'kind':'piecewise-linear','knots':[", knot, last + "]}}]}");

    private static byte[] Filled(string first, string repeated, string last)
    {
        var text = new StringBuilder(ScorecardDocument.MostBytes).Append(first);
        text.Insert(text.Length, repeated, (ScorecardDocument.MostBytes - first.Length - last.Length) / repeated.Length);
        return DocumentText.Utf8(text.Append(last).ToString());
    }

    private static string Repeat(string text, int times) => string.Concat(Enumerable.Repeat(text, times));
}
