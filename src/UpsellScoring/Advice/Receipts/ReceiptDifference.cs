namespace UpsellScoring.Advice;

/// <summary>One place in which a replayed advice is not the recorded one.</summary>
/// <param name="Path">Where, as a JSON path of the receipt, such as <c>$.result.score.points</c>.</param>
/// <param name="Recorded">What the receipt says, as it is written there, a text without quotes; null when nothing stands there.</param>
/// <param name="Replayed">What the replay says; null when nothing stands there.</param>
public sealed record ReceiptDifference(string Path, string? Recorded, string? Replayed)
{
    /// <summary>Place and both values in one line.</summary>
    /// <returns>A text for people, the same in every culture.</returns>
    public override string ToString() => $"{Path}: {Recorded ?? "nothing"} -> {Replayed ?? "nothing"}";

    /// <summary>All places that differ: those of the first in its order, then those only the second has.</summary>
    internal static IReadOnlyList<ReceiptDifference> Between(ReadOnlySpan<byte> recorded, ReadOnlySpan<byte> replayed)
    {
        if (recorded.SequenceEqual(replayed))
        {
            return [];
        }

        var (before, after) = (ReceiptLeaves.Of(recorded), ReceiptLeaves.Of(replayed));
        var known = before.Select(leaf => leaf.Path).ToHashSet(StringComparer.Ordinal);
        var found = after.ToDictionary(leaf => leaf.Path, leaf => leaf.Text, StringComparer.Ordinal);
        return Array.AsReadOnly(before
            .Select(leaf => new ReceiptDifference(leaf.Path, leaf.Text, found.GetValueOrDefault(leaf.Path)))
            .Concat(after.Where(leaf => !known.Contains(leaf.Path)).Select(leaf => new ReceiptDifference(leaf.Path, null, leaf.Text)))
            .Where(difference => difference.Recorded != difference.Replayed)
            .ToArray());
    }
}
