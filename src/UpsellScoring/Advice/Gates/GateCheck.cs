namespace UpsellScoring.Advice;

/// <summary>What one gate found.</summary>
public sealed record GateCheck
{
    private GateCheck(string code, AdviceAction action, GateVerdict verdict)
    {
        Code = FactGuard.Text(code, nameof(code));
        Action = action is > AdviceAction.ProposeNow and <= AdviceAction.RecoverFirst
            ? action
            : throw new ArgumentOutOfRangeException(nameof(action), action, $"action is {action}; it must be Nurture, AdoptFirst, Hold or RecoverFirst. A gate holds back, it never proposes.");
        Verdict = verdict;
    }

    /// <summary>The stable code of the gate.</summary>
    public string Code { get; }

    /// <summary>What is to be done when the gate fires.</summary>
    public AdviceAction Action { get; }

    /// <summary>What it says.</summary>
    public GateVerdict Verdict { get; }

    /// <summary>The numbers behind a gate that fired, for its text; empty otherwise.</summary>
    public IReadOnlyList<ReasonFigure> Figures { get; private init; } = [];

    /// <summary>The facts an unchecked gate lacks, the most useful first; empty otherwise.</summary>
    public IReadOnlyList<string> Missing { get; private init; } = [];

    /// <summary>The first day on which a gate that fired is known to let pass if nothing new happens; null when that hangs on more than time.</summary>
    public DateOnly? ClearsOn { get; private init; }

    /// <summary>The gate lets the proposal pass.</summary>
    /// <param name="code">The gate's stable code; not empty.</param>
    /// <param name="action">What would be done if it fired: anything but <see cref="AdviceAction.ProposeNow"/>.</param>
    /// <returns>The result.</returns>
    /// <exception cref="ArgumentException">The code is null, empty or blank.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The action is not one of a gate.</exception>
    public static GateCheck Clear(string code, AdviceAction action) => new(code, action, GateVerdict.Clear);

    /// <summary>The gate holds the proposal back.</summary>
    /// <param name="code">The gate's stable code; not empty.</param>
    /// <param name="action">What is to be done instead: anything but <see cref="AdviceAction.ProposeNow"/>.</param>
    /// <param name="clearsOn">The first day it lets pass if nothing new happens; null when that hangs on more than time.</param>
    /// <param name="figures">The numbers behind it.</param>
    /// <returns>The result.</returns>
    /// <exception cref="ArgumentException">The code is null, empty or blank.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="figures"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The action is not one of a gate.</exception>
    public static GateCheck Fired(string code, AdviceAction action, DateOnly? clearsOn, params IEnumerable<ReasonFigure> figures) =>
        new(code, action, GateVerdict.Fired) { ClearsOn = clearsOn, Figures = Array.AsReadOnly(figures.ToArray()) };

    /// <summary>The gate could not be checked.</summary>
    /// <param name="code">The gate's stable code; not empty.</param>
    /// <param name="action">What would be done if it fired: anything but <see cref="AdviceAction.ProposeNow"/>.</param>
    /// <param name="missing">The facts it lacks, by name, the most useful first; at least one.</param>
    /// <returns>The result.</returns>
    /// <exception cref="ArgumentException">The code is null, empty or blank, or no fact is named.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="missing"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The action is not one of a gate.</exception>
    public static GateCheck Unchecked(string code, AdviceAction action, params IEnumerable<string> missing)
    {
        var facts = FactGuard.Texts([.. missing], nameof(missing))!;
        return facts.Count > 0
            ? new(code, action, GateVerdict.Unchecked) { Missing = facts }
            : throw new ArgumentException("missing is empty; name at least one fact, so that somebody can fetch it.", nameof(missing));
    }

    /// <summary>Code and verdict in one line.</summary>
    /// <returns>A text for people, the same in every culture.</returns>
    public override string ToString() => Verdict switch
    {
        GateVerdict.Fired when ClearsOn is { } day => FormattableString.Invariant($"{Code}: {Action} until {day:yyyy-MM-dd}"),
        GateVerdict.Fired => $"{Code}: {Action}",
        GateVerdict.Unchecked => $"{Code}: unchecked, unknown: {string.Join(", ", Missing)}",
        _ => $"{Code}: clear",
    };
}
