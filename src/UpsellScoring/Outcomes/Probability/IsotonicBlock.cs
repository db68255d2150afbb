using System.Globalization;
using UpsellScoring.Numerics;

namespace UpsellScoring.Outcomes;

/// <summary>A range of scores with one probability: from its lowest score, included, up to that of the next block. Equal by content.</summary>
public sealed record IsotonicBlock
{
    /// <summary>Makes a block.</summary>
    /// <param name="from">The lowest score, finite.</param>
    /// <param name="accepted">The accepted proposals in it, 0 to <paramref name="answered"/>.</param>
    /// <param name="answered">The accepted and refused proposals in it, 1 or more.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is out of range.</exception>
    public IsotonicBlock(double from, int accepted, int answered)
    {
        From = OutcomeGuard.Finite(from, nameof(from));
        Answered = OutcomeGuard.Within(answered, 1, int.MaxValue, nameof(answered));
        Accepted = OutcomeGuard.Within(accepted, 0, answered, nameof(accepted));
    }

    /// <summary>The lowest score.</summary>
    public double From { get; }

    /// <summary>The accepted proposals in it.</summary>
    public int Accepted { get; }

    /// <summary>The accepted and refused proposals in it.</summary>
    public int Answered { get; }

    /// <summary>The lowest score and the share accepted in one line.</summary>
    /// <returns>A text for people, the same in every culture.</returns>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"from {From:0.#}: {Accepted} of {Answered}, {Rate * 100:0.0}%");

    /// <summary>The share accepted.</summary>
    internal double Rate => (double)Accepted / Answered;

    internal AcceptanceEstimate Estimate(double z)
    {
        var (lower, upper) = WilsonInterval.Of(Accepted, Answered, z);
        return new(Rate, lower, upper, Answered);
    }
}
