namespace UpsellScoring.Tests.Laws;

/// <summary>Counts how often the interesting cases of a law came up, so that no law holds for want of them.</summary>
internal sealed class Reached
{
    private readonly Dictionary<string, (int Hits, int Cases)> _counts = new(StringComparer.Ordinal);

    internal void Note(string what, bool hit)
    {
        var (hits, cases) = _counts.GetValueOrDefault(what);
        _counts[what] = (hits + (hit ? 1 : 0), cases + 1);
    }

    internal void AtLeast(double share, params string[] whats)
    {
        foreach (var what in whats)
        {
            var (hits, cases) = _counts.GetValueOrDefault(what);
            Assert.True(hits > 0 && hits >= share * cases, FormattableString.Invariant($"Only {hits} of {cases} cases: {what}; at least a share of {share} is needed."));
        }
    }
}
