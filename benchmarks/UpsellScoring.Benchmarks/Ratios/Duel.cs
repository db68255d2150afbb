namespace UpsellScoring.Benchmarks.Ratios;

/// <summary>What a row compares at one size. Where a side has several forms, the fastest of them stands for it.</summary>
internal sealed record Duel(IReadOnlyList<Work> Subjects, IReadOnlyList<Work> Baselines)
{
    internal Duel(Work subject, params IReadOnlyList<Work> baselines)
        : this([subject], baselines)
    {
    }
}
