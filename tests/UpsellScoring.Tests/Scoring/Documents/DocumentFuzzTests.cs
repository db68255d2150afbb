using System.Globalization;
using System.Text;

using UpsellScoring.Scoring;

namespace UpsellScoring.Tests.Scoring;

/// <summary>Mutated documents: a reading never throws, and gives either a card that works or findings that make sense.</summary>
public sealed class DocumentFuzzTests(Xunit.Abstractions.ITestOutputHelper output)
{
    private const string CountVariable = "UPSELL_FUZZ_DOCUMENTS";
    private const int DefaultCount = 200_000;
    private const int Seed = 20_260_401;
    private const int StructuredEvery = 5;
    private const double LeastValidShare = 0.02;
    private const int FewestCodes = 34;
    private const int CountThatSeesThem = 10_000;

    private static readonly double[] Probes = [-1e15, -1, 0, 0.3, 1, 5, 24, 1e15];
    private static readonly HashSet<string> Codes = [.. FindingCodeList.All];

    private static readonly byte[][] Seeds =
    [
        .. ValidDocuments.All.Select(document => document.Utf8).Where(utf8 => utf8.Length < 4000 && utf8[0] != 0xEF).Take(24),
    ];

    [Fact]
    public void Read_MutatedDocuments_GivesAWorkingCardOrFindings()
    {
        var count = int.TryParse(Environment.GetEnvironmentVariable(CountVariable), CultureInfo.InvariantCulture, out var wanted) ? wanted : DefaultCount;
        var codes = new HashSet<string>();
        var valid = 0;
        for (var i = 0; i < count; i++)
        {
            var utf8 = Mutated(i);
            try
            {
                var reading = ScorecardDocument.Read(utf8);
                Check(reading);
                valid += reading.IsValid ? 1 : 0;
                codes.UnionWith(reading.Findings.Select(finding => finding.Code));
            }
            catch (Exception exception)
            {
                throw new InvalidOperationException($"Document {i}: {exception.Message}\n{Encoding.UTF8.GetString(utf8)}", exception);
            }
        }

        output.WriteLine(FormattableString.Invariant($"{count} documents of {Seeds.Length} seeds, {(double)valid / count:P1} valid, {codes.Count} codes; not seen: {string.Join(", ", Codes.Except(codes))}"));
        Assert.InRange((double)valid / count, LeastValidShare, 1 - LeastValidShare);
        Assert.True(codes.Count >= FewestCodes || count < CountThatSeesThem, $"Only {codes.Count} codes were seen: the mutations no longer reach deep.");
    }

    /// <summary>Each document depends on its number alone, so that one that fails can be made again.</summary>
    private static byte[] Mutated(int number)
    {
        var random = new Random(Seed + number);
        var seed = Seeds[random.Next(Seeds.Length)];
        return number % StructuredEvery == 0
            ? new StructureMutator(random).Mutated(seed)
            : DocumentMutator.Mutated(seed, Seeds[random.Next(Seeds.Length)], random);
    }

    private static void Check(ScorecardReading reading)
    {
        Assert.Equal(reading.Card is null, reading.Findings.Count > 0);
        foreach (var finding in reading.Findings)
        {
            Assert.Contains(finding.Code, Codes);
            Assert.StartsWith("$", finding.Path, StringComparison.Ordinal);
            Assert.False(string.IsNullOrWhiteSpace(finding.Message));
        }

        if (reading.Card is { } card)
        {
            CheckScores(card);
            CheckRoundTrip(card);
        }
    }

    private static void CheckScores(Scorecard card)
    {
        var scorer = card.BindValues();
        var values = new double[card.Factors.Count];
        foreach (var probe in Probes)
        {
            values.AsSpan().Fill(probe);
            var known = scorer.Evaluate(values);
            Assert.Equal(ScoreOutcome.Scored, known.Outcome);
            AssertPoints(known.Points!.Value);

            values[0] = double.NaN;
            var unknown = scorer.Evaluate(values);
            AssertPoints(unknown.Points ?? 0);
            AssertPoints(unknown.Lowest);
            AssertPoints(unknown.Highest);
        }
    }

    private static void AssertPoints(double points) => Assert.True(points is >= 0 and <= 100, points.ToString(CultureInfo.InvariantCulture));

    private static void CheckRoundTrip(Scorecard card)
    {
        var written = ScorecardDocument.Write(card);
        var again = ScorecardDocument.Parse(written);
        Assert.Equal(card, again);
        Assert.True(written.AsSpan().SequenceEqual(ScorecardDocument.Write(again)));
    }
}
