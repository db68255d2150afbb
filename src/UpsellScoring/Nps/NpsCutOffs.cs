namespace UpsellScoring.Nps;

/// <summary>Two cut-offs that part the ratings 0 to 10 into detractors, passives and promoters. Immutable, equal by content.</summary>
public sealed class NpsCutOffs : INpsClassifier, IEquatable<NpsCutOffs>
{
    /// <summary>Makes a pair of cut-offs.</summary>
    /// <param name="highestDetractor">The highest rating of a detractor, 0 to 9, included.</param>
    /// <param name="lowestPromoter">
    /// The lowest rating of a promoter, 1 to 10, included, above <paramref name="highestDetractor"/>. One above: then nobody is passive.
    /// </param>
    /// <exception cref="ArgumentException">The cut-offs are not valid; the message lists everything that is wrong.</exception>
    public NpsCutOffs(int highestDetractor, int lowestPromoter)
    {
        var faults = new List<string>();
        if (highestDetractor is < NpsRating.Lowest or >= NpsRating.Highest)
        {
            faults.Add(FormattableString.Invariant($"{nameof(highestDetractor)} is {highestDetractor}; it must be from {NpsRating.Lowest} to {NpsRating.Highest - 1} (6 by the standard)."));
        }

        if (lowestPromoter is <= NpsRating.Lowest or > NpsRating.Highest)
        {
            faults.Add(FormattableString.Invariant($"{nameof(lowestPromoter)} is {lowestPromoter}; it must be from {NpsRating.Lowest + 1} to {NpsRating.Highest} (9 by the standard)."));
        }

        if (lowestPromoter <= highestDetractor)
        {
            faults.Add(FormattableString.Invariant($"{nameof(lowestPromoter)} is {lowestPromoter}, not above {nameof(highestDetractor)} {highestDetractor}: both claim the same ratings. Raise the first or lower the second."));
        }

        if (faults.Count > 0)
        {
            throw new ArgumentException(string.Join('\n', faults));
        }

        (HighestDetractor, LowestPromoter) = (highestDetractor, lowestPromoter);
    }

    /// <summary>The standard: 0 to 6 detractor, 7 and 8 passive, 9 and 10 promoter.</summary>
    /// <remarks>F. F. Reichheld, "The one number you need to grow", Harvard Business Review 81 (2003), 46-54.</remarks>
    public static NpsCutOffs Standard { get; } = new(6, 9);

    /// <summary>The highest rating of a detractor, included.</summary>
    public int HighestDetractor { get; }

    /// <summary>The lowest rating of a promoter, included. What lies between both is passive.</summary>
    public int LowestPromoter { get; }

    /// <summary>The same cut-offs with another highest detractor.</summary>
    /// <param name="highestDetractor">As for the constructor.</param>
    /// <returns>New cut-offs.</returns>
    /// <exception cref="ArgumentException">The cut-offs would not be valid.</exception>
    public NpsCutOffs WithHighestDetractor(int highestDetractor) => new(highestDetractor, LowestPromoter);

    /// <summary>The same cut-offs with another lowest promoter.</summary>
    /// <param name="lowestPromoter">As for the constructor.</param>
    /// <returns>New cut-offs.</returns>
    /// <exception cref="ArgumentException">The cut-offs would not be valid.</exception>
    public NpsCutOffs WithLowestPromoter(int lowestPromoter) => new(HighestDetractor, lowestPromoter);

    /// <inheritdoc/>
    public NpsClass Classify(int rating) => NpsRating.Check(rating) <= HighestDetractor
        ? NpsClass.Detractor
        : rating >= LowestPromoter ? NpsClass.Promoter : NpsClass.Passive;

    /// <summary>Whether the other cut-offs are the same.</summary>
    /// <param name="other">The cut-offs to compare with.</param>
    /// <returns><see langword="true"/> when both cut-offs are equal.</returns>
    public bool Equals(NpsCutOffs? other) => other is not null && HighestDetractor == other.HighestDetractor && LowestPromoter == other.LowestPromoter;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as NpsCutOffs);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(HighestDetractor, LowestPromoter);

    /// <summary>The cut-offs in one line.</summary>
    /// <returns>A text for people, the same in every culture.</returns>
    public override string ToString() => FormattableString.Invariant($"detractor up to {HighestDetractor}, promoter from {LowestPromoter}");
}
