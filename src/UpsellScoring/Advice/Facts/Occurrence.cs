namespace UpsellScoring.Advice;

/// <summary>
/// Whether something is the case at an account, and since when. Use it as <c>Occurrence?</c>: null means nobody knows. The default value
/// is <see cref="None"/>.
/// </summary>
/// <remarks>Equal when both parts are.</remarks>
public readonly record struct Occurrence
{
    private Occurrence(bool isPresent, DateOnly? since) => (IsPresent, Since) = (isPresent, since);

    /// <summary>It is not the case: known to be absent.</summary>
    public static Occurrence None => default;

    /// <summary>It is the case, since a day nobody knows.</summary>
    public static Occurrence Undated => new(true, null);

    /// <summary>It is the case since a day.</summary>
    /// <param name="day">The first day.</param>
    /// <returns>The occurrence.</returns>
    public static Occurrence SinceDay(DateOnly day) => new(true, day);

    /// <summary>Whether it is the case.</summary>
    public bool IsPresent { get; }

    /// <summary>Since when; null when it is not the case, or the day is not known.</summary>
    public DateOnly? Since { get; }

    /// <summary>The occurrence in one line.</summary>
    /// <returns>A text for people, the same in every culture.</returns>
    public override string ToString() => !IsPresent ? "none" : Since is { } day ? FormattableString.Invariant($"since {day:yyyy-MM-dd}") : "undated";
}
