using System.Globalization;
using System.Text;

using UpsellScoring.Advice;
using UpsellScoring.Tests.Scoring;

namespace UpsellScoring.Tests.Advice;

/// <summary>Mutated documents: a reading never throws, and gives either a policy that works or findings that make sense.</summary>
public sealed class AdvicePolicyFuzzTests(Xunit.Abstractions.ITestOutputHelper output)
{
    private const string CountVariable = "UPSELL_FUZZ_DOCUMENTS";
    private const int MostDocuments = 20_000;
    private const int Seed = 20_260_402;
    private const int StructuredEvery = 2;
    private const double LeastValidShare = 0.02;

    private const int CountThatSeesThem = 2000;

    private static readonly string[] Deep = [AdviceFindingCodes.PolicyGate, AdviceFindingCodes.PolicyBands, AdviceFindingCodes.ProposeFrom, AdviceFindingCodes.ReturnFloor];

    private static readonly byte[][] Seeds =
    [
        DocumentText.Utf8(PolicyDocuments.Base),
        DocumentText.Utf8(PolicyDocuments.Least()),
        DocumentText.Utf8(PolicyDocuments.Least(",'gates':{'leastCoverage':0.5},'bands':{'limits':[{'class':'easy','upTo':0.1},{'class':'large'}]},'returnFloor':0")),
        AdvicePolicyDocument.Write(PolicyDocuments.OfBase),
    ];

    [Fact]
    public void Read_MutatedDocuments_GivesAWorkingPolicyOrFindings()
    {
        // The variable asks for a short run; what it asks for beyond is meant for cards.
        var count = int.TryParse(Environment.GetEnvironmentVariable(CountVariable), CultureInfo.InvariantCulture, out var wanted) ? Math.Min(wanted, MostDocuments) : MostDocuments;
        var codes = new HashSet<string>();
        var valid = 0;
        for (var i = 0; i < count; i++)
        {
            var utf8 = Mutated(i);
            try
            {
                var reading = AdvicePolicyDocument.Read(utf8);
                Check(reading);
                valid += reading.IsValid ? 1 : 0;
                codes.UnionWith(reading.Findings.Select(finding => finding.Code));
            }
            catch (Exception exception)
            {
                throw new InvalidOperationException($"Document {i}: {exception.Message}\n{Encoding.UTF8.GetString(utf8)}", exception);
            }
        }

        output.WriteLine(FormattableString.Invariant($"{count} documents, {(double)valid / count:P1} valid, {codes.Count} codes: {string.Join(", ", codes.Order(StringComparer.Ordinal))}"));
        Assert.InRange((double)valid / count, LeastValidShare, 1 - LeastValidShare);
        Assert.True(count < CountThatSeesThem || Deep.All(codes.Contains), $"Only {string.Join(", ", codes)} were seen: the mutations no longer reach deep.");
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

    private static void Check(AdvicePolicyReading reading)
    {
        Assert.Equal(reading.Policy is null, reading.Findings.Count > 0);
        foreach (var finding in reading.Findings)
        {
            Assert.StartsWith("$", finding.Path, StringComparison.Ordinal);
            Assert.False(string.IsNullOrWhiteSpace(finding.Message));
        }

        if (reading.Policy is { } policy)
        {
            var written = AdvicePolicyDocument.Write(policy);
            var again = AdvicePolicyDocument.Parse(written);
            Assert.Equal(policy, again);
            Assert.True(written.AsSpan().SequenceEqual(AdvicePolicyDocument.Write(again)));
            Assert.Empty(policy.DifferencesTo(again));
            Assert.NotNull(new UpsellAdvisor(policy));
        }
    }
}
