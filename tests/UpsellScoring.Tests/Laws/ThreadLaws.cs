using FsCheck.Fluent;

namespace UpsellScoring.Tests.Laws;

/// <summary>One scorer serves many threads.</summary>
public class ThreadLaws
{
    private const int Threads = 64;

    [Fact]
    public void Evaluate_By64ThreadsOnOneScorer_GivesTheSerialBits()
    {
        var drawn = Law.Sample(Generate.CardOf(Gen.Constant(60), Generate.AnyCurve, Generate.RuleWithoutRequired), 1)[0];
        var rows = Law.Sample(Generate.ValuesFor(drawn), Law.Cases);
        var serial = Array.ConvertAll(rows, row => drawn.Scorer.Evaluate(row));
        Assert.True(serial.Count(score => score.Points is not null) > Law.Cases / 2);

        var bound = drawn.BindRows();
        var results = new AccountScore[Threads][];
        using var start = new Barrier(Threads);
        var threads = Enumerable.Range(0, Threads).Select(number => new Thread(() =>
        {
            start.SignalAndWait();
            // Half the threads score plainly, half with explanations.
            results[number] = Array.ConvertAll(rows, row => number % 2 == 0 ? drawn.Scorer.Evaluate(row) : bound.Evaluate(row, new Contribution[row.Length]));
        })).ToArray();
        Array.ForEach(threads, thread => thread.Start());
        Array.ForEach(threads, thread => thread.Join());

        foreach (var result in results)
        {
            foreach (var (expected, actual) in serial.Zip(result))
            {
                Law.SameBits(expected, actual);
            }
        }
    }
}
