namespace UpsellScoring.Benchmarks.Ratios;

/// <summary>One line of the ratios table: a question, what is held against what, and how far it should reach.</summary>
internal sealed record Row(string Name, string Question, int Size, Func<int, Duel> Prepare)
{
    /// <summary>What the subject must reach; null when the row only reports.</summary>
    internal double? Floor { get; init; }

    internal double? Goal { get; init; }

    /// <summary>
    /// False: the ratio is the subject's speed in those of the baseline, and should be large. True: it is the subject's time in
    /// those of the baseline, and should be small.
    /// </summary>
    internal bool IsCost { get; init; }

    /// <summary>The most bytes the subject may allocate per unit; null when it may allocate.</summary>
    internal double? MostBytes { get; init; }

    internal string Unit { get; init; } = "account";

    internal double Ratio(double subject, double baseline) => IsCost ? subject / baseline : baseline / subject;

    internal bool Reaches(double ratio, double bound) => IsCost ? ratio <= bound : ratio >= bound;
}
