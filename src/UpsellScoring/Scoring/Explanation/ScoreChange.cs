using System.Text;

namespace UpsellScoring.Scoring;

/// <summary>
/// The change between two scores of one account, split into effects that add up to it. Starting from the first score,
/// one thing at a time is set to its later state: values that became known, values that became unknown, changed values,
/// changed curves and rules, changed weights; within each step in card order.
/// </summary>
/// <remarks>
/// Effects depend on this order, as those of any split of a ratio do; the order is fixed so that two people get the same
/// answer. Factors are matched by name; a factor that only one card has changes the weight. Where a step would leave
/// nothing known, its effect falls to the next.
/// </remarks>
[Notebooks.TypeFormatterSource]
public sealed class ScoreChange
{
    private ScoreChange(AccountScore before, AccountScore after, IReadOnlyList<ScoreEffect> effects) =>
        (Before, After, Effects) = (before, after, effects);

    /// <summary>The earlier score.</summary>
    public AccountScore Before { get; }

    /// <summary>The later score.</summary>
    public AccountScore After { get; }

    /// <summary>The later points less the earlier; null when one of the two accounts has no score.</summary>
    public double? Difference => After.Points - Before.Points;

    /// <summary>
    /// The effects that are not zero, in the order of the split. They sum to <see cref="Difference"/> within 10^-9; empty when there is none.
    /// </summary>
    public IReadOnlyList<ScoreEffect> Effects { get; }

    /// <summary>The sum of the effects of one cause.</summary>
    /// <param name="cause">The cause.</param>
    /// <returns>Points; 0 when nothing changed for that cause.</returns>
    public double Total(ScoreEffectCause cause) => Effects.Where(effect => effect.Cause == cause).Sum(effect => effect.Points);

    /// <summary>Both scores and a line for each effect, rounded to one decimal so that the lines add up to the printed scores.</summary>
    /// <returns>A text for people, the same in every culture.</returns>
    public override string ToString()
    {
        const decimal Unit = 0.1m;
        var text = new StringBuilder($"{Before} -> {After}");
        if (Before.Points is { } earlier && After.Points is { } later)
        {
            var total = LargestRemainder.Total(later, Unit) - LargestRemainder.Total(earlier, Unit);
            var rounded = LargestRemainder.Round([.. Effects.Select(effect => effect.Points)], total, Unit);
            for (var i = 0; i < rounded.Length; i++)
            {
                text.Append("\n  ").Append(Effects[i].Describe(rounded[i]));
            }
        }

        return text.ToString();
    }

    internal static ScoreChange Between(ScoreExplanation before, ScoreExplanation after) =>
        new(before.Score, after.Score, before.Score.Points is null || after.Score.Points is null ? [] : Array.AsReadOnly(ScoreChangeSplit.Effects(before, after)));
}
