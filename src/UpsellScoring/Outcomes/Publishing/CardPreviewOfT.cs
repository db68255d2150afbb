using System.Globalization;
using System.Text;
using UpsellScoring.Scoring;

namespace UpsellScoring.Outcomes;

/// <summary>What another card would change. Made by <see cref="CardPreview.Compare{T}"/>.</summary>
/// <typeparam name="T">The host's account type.</typeparam>
public sealed class CardPreview<T>
{
    internal CardPreview()
    {
    }

    /// <summary>How many accounts both cards could read.</summary>
    public long Compared { get; internal init; }

    /// <summary>How many of them change their grade, or gain or lose a score.</summary>
    public long GradeChanges { get; internal init; }

    /// <summary>
    /// Who goes from which grade to which, also to the same; the grades from the highest to the lowest, no score last. Cells without accounts
    /// are left out, the others add up to <see cref="Compared"/>.
    /// </summary>
    public IReadOnlyList<GradeMove> Grades { get; internal init; } = [];

    /// <summary>The mean score by the card before, over the accounts both cards score; null when there are none.</summary>
    public double? MeanBefore { get; internal init; }

    /// <summary>The mean score by the card after, over the same accounts.</summary>
    public double? MeanAfter { get; internal init; }

    /// <summary>How far a score moves on average, up or down; null when no account is scored by both.</summary>
    public double? MeanMove { get; internal init; }

    /// <summary>
    /// The accounts that move most, each with its reasons: first those that gain or lose a score, then by points, ties in the order of the
    /// sequence. Accounts that do not move are not listed.
    /// </summary>
    public IReadOnlyList<CardMover<T>> Movers { get; internal init; } = [];

    /// <summary>Accounts that one of both cards could not read, in the order of the sequence, each with its cause.</summary>
    public IReadOnlyList<BrokenAccount<T>> Broken { get; internal init; } = [];

    /// <summary>Counts, means, and a line for each pair of grades that differ.</summary>
    /// <returns>A text for people, the same in every culture.</returns>
    public override string ToString()
    {
        var text = new StringBuilder().Append(CultureInfo.InvariantCulture, $"{Compared} compared, {GradeChanges} change grade, {Broken.Count} broken");
        if (MeanMove is { } move)
        {
            text.Append(CultureInfo.InvariantCulture, $"; mean score {MeanBefore:0.0} -> {MeanAfter:0.0}, moved by {move:0.0} on average");
        }

        return Grades.Where(cell => cell.From != cell.To).Aggregate(text, (lines, cell) => lines.Append("\n  ").Append(cell)).ToString();
    }
}
