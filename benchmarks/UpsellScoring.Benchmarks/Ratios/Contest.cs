namespace UpsellScoring.Benchmarks.Ratios;

/// <summary>A row made ready: both sides chosen and calibrated, and the rounds so far.</summary>
internal sealed class Contest
{
    private const int Trials = 3;

    private readonly Timed _subject;
    private readonly Timed _baseline;
    private readonly List<(Sample Subject, Sample Baseline)> _rounds = [];

    internal Contest(Row row, int size, double leastMilliseconds)
    {
        Row = row;
        var duel = row.Prepare(size);
        _subject = Fastest(duel.Subjects, leastMilliseconds);
        _baseline = Fastest(duel.Baselines, leastMilliseconds);
    }

    internal Row Row { get; }

    internal string Subject => _subject.Work.Name;

    internal string Baseline => _baseline.Work.Name;

    /// <summary>Both sides once, side by side; who goes first changes with the round.</summary>
    internal void Round()
    {
        Sample subject, baseline;
        if (_rounds.Count % 2 == 0)
        {
            baseline = _baseline.Measure();
            subject = _subject.Measure();
        }
        else
        {
            subject = _subject.Measure();
            baseline = _baseline.Measure();
        }

        _rounds.Add((subject, baseline));
    }

    internal Result Result()
    {
        var ratios = _rounds.ConvertAll(round => Row.Ratio(round.Subject.Nanoseconds, round.Baseline.Nanoseconds));
        return new(
            Row,
            Subject,
            Baseline,
            new(Median(_rounds.ConvertAll(round => round.Subject.Nanoseconds)), _rounds.Min(round => round.Subject.Bytes)),
            new(Median(_rounds.ConvertAll(round => round.Baseline.Nanoseconds)), _rounds.Min(round => round.Baseline.Bytes)),
            Median(ratios),
            Row.IsCost ? ratios.Min() : ratios.Max());
    }

    private static Timed Fastest(IReadOnlyList<Work> works, double leastMilliseconds)
    {
        var timed = works.Select(work => new Timed(work, leastMilliseconds)).ToArray();
        foreach (var one in timed)
        {
            one.Calibrate();
        }

        return timed.Length == 1
            ? timed[0]
            : timed.MinBy(one => Median([.. Enumerable.Range(0, Trials).Select(_ => one.Measure().Nanoseconds)]))!;
    }

    private static double Median(List<double> values)
    {
        values.Sort();
        return (values[(values.Count - 1) / 2] + values[values.Count / 2]) / 2;
    }
}
