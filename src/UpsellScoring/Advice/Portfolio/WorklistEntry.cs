using UpsellScoring.Numerics;

namespace UpsellScoring.Advice;

/// <summary>One account in a list of work, with what one needs to begin.</summary>
/// <typeparam name="T">The host's row type.</typeparam>
public sealed record WorklistEntry<T>
{
    internal WorklistEntry(AdvisedAccount<T> advised, UpsellAdvice advice, IReadOnlyDictionary<string, double>? rates)
    {
        (Row, Index, AccountId) = (advised.Row, advised.Index, advice.Account.Id);
        (Action, Reason, ValueGained) = (advice.Action, advice.Reasons[0], advice.ValueGained);
        (Points, Grade) = (advice.Score.Score.Points, advice.Score.Score.Grade?.Name);
        Deadline = advice.ProposeBy ?? advice.NotBefore;
        if (ValueGained is { } gained && Grade is not null && rates is not null && rates.TryGetValue(Grade, out var rate))
        {
            ExpectedValue = decimal.Round(gained * Crossing.ToDecimal(rate), Guard.MostDecimals);
        }
    }

    /// <summary>The host's row.</summary>
    public T Row { get; }

    /// <summary>Its place in the sequence, from 0.</summary>
    public long Index { get; }

    /// <summary>The id of the account.</summary>
    public string AccountId { get; }

    /// <summary>What to do.</summary>
    public AdviceAction Action { get; }

    /// <summary>The reason that decides.</summary>
    public AdviceReason Reason { get; }

    /// <summary>The lifetime value gained if the proposal is accepted; null when unknown.</summary>
    public decimal? ValueGained { get; }

    /// <summary>
    /// <c>value gained x acceptance rate of the grade</c>, to 10 decimals; null when the value is unknown, there is no score, or
    /// <see cref="WorklistOptions.AcceptanceRates"/> does not name the grade.
    /// </summary>
    public decimal? ExpectedValue { get; }

    /// <summary>The score in points, 0 to 100; null without a score. Not a probability.</summary>
    public double? Points { get; }

    /// <summary>The name of the grade; null without a score.</summary>
    public string? Grade { get; }

    /// <summary>
    /// For what to propose now the last good day, <see cref="UpsellAdvice.ProposeBy"/>; for the others the first day their gates let pass,
    /// <see cref="UpsellAdvice.NotBefore"/>; null when that is not known.
    /// </summary>
    public DateOnly? Deadline { get; }

    /// <summary>Account, action, reason and value in one line.</summary>
    /// <returns>A text for people, the same in every culture.</returns>
    public override string ToString() => $"{AccountId}: {Action}, {Reason}"
        + (ExpectedValue is { } expected ? FormattableString.Invariant($", expected {expected:#,0.##}") : "")
        + (Deadline is { } day ? FormattableString.Invariant($", {day:yyyy-MM-dd}") : "");

    /// <summary>Known before unknown and greater before less, by expected value, value gained, points; then the earlier row.</summary>
    internal static int Compare(WorklistEntry<T> left, WorklistEntry<T> right)
    {
        // Null sorts below every value, so that it comes last when the greatest comes first.
        var order = Nullable.Compare(right.ExpectedValue, left.ExpectedValue);
        order = order != 0 ? order : Nullable.Compare(right.ValueGained, left.ValueGained);
        order = order != 0 ? order : Nullable.Compare(right.Points, left.Points);
        return order != 0 ? order : left.Index.CompareTo(right.Index);
    }
}
