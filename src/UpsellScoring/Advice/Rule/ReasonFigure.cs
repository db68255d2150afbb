using System.Globalization;

namespace UpsellScoring.Advice;

/// <summary>One figure of a reason, with the name a text calls it by. The default value is a plain 0 without a name.</summary>
/// <remarks>Equal when all parts are.</remarks>
public readonly record struct ReasonFigure
{
    private ReasonFigure(string name, FigureKind kind) => (Name, Kind) = (FactGuard.Text(name, nameof(name)), kind);

    /// <summary>The name of the figure within its reason, such as <c>limit</c>.</summary>
    public string? Name { get; }

    /// <summary>What the figure is, and so how it is printed.</summary>
    public FigureKind Kind { get; }

    /// <summary>The number of a plain number, a share or points; 0 for the others.</summary>
    public double Number { get; private init; }

    /// <summary>The amount of money, or the multiple; 0 for the others.</summary>
    public decimal Amount { get; private init; }

    /// <summary>The day; null for the others.</summary>
    public DateOnly? Day { get; private init; }

    /// <summary>The text of a name; null for the others.</summary>
    public string? Text { get; private init; }

    /// <summary>A plain number.</summary>
    /// <param name="name">The name of the figure; not empty.</param>
    /// <param name="value">The number; finite.</param>
    /// <returns>The figure.</returns>
    /// <exception cref="ArgumentException">The name is null, empty or blank.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The number is not finite.</exception>
    public static ReasonFigure OfNumber(string name, double value) => new(name, FigureKind.Number) { Number = Finite(value) };

    /// <summary>A share; 0.25 stands for 25 %.</summary>
    /// <param name="name">The name of the figure; not empty.</param>
    /// <param name="value">The share; finite.</param>
    /// <returns>The figure.</returns>
    /// <exception cref="ArgumentException">The name is null, empty or blank.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The share is not finite.</exception>
    public static ReasonFigure OfShare(string name, double value) => new(name, FigureKind.Share) { Number = Finite(value) };

    /// <summary>Points of a score.</summary>
    /// <param name="name">The name of the figure; not empty.</param>
    /// <param name="value">The points; finite.</param>
    /// <returns>The figure.</returns>
    /// <exception cref="ArgumentException">The name is null, empty or blank.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The number is not finite.</exception>
    public static ReasonFigure OfPoints(string name, double value) => new(name, FigureKind.Points) { Number = Finite(value) };

    /// <summary>An amount of money.</summary>
    /// <param name="name">The name of the figure; not empty.</param>
    /// <param name="value">The amount.</param>
    /// <returns>The figure.</returns>
    /// <exception cref="ArgumentException">The name is null, empty or blank.</exception>
    public static ReasonFigure OfMoney(string name, decimal value) => new(name, FigureKind.Money) { Amount = value };

    /// <summary>A multiple; 3 stands for 3x.</summary>
    /// <param name="name">The name of the figure; not empty.</param>
    /// <param name="value">The multiple.</param>
    /// <returns>The figure.</returns>
    /// <exception cref="ArgumentException">The name is null, empty or blank.</exception>
    public static ReasonFigure OfMultiple(string name, decimal value) => new(name, FigureKind.Multiple) { Amount = value };

    /// <summary>A day.</summary>
    /// <param name="name">The name of the figure; not empty.</param>
    /// <param name="value">The day.</param>
    /// <returns>The figure.</returns>
    /// <exception cref="ArgumentException">The name is null, empty or blank.</exception>
    public static ReasonFigure OfDay(string name, DateOnly value) => new(name, FigureKind.Day) { Day = value };

    /// <summary>A name: a factor, a fact, a grade, an offer.</summary>
    /// <param name="name">The name of the figure; not empty.</param>
    /// <param name="value">The text; not empty.</param>
    /// <returns>The figure.</returns>
    /// <exception cref="ArgumentException">The name or the text is null, empty or blank.</exception>
    public static ReasonFigure OfName(string name, string value) => new(name, FigureKind.Name) { Text = FactGuard.Text(value, nameof(value)) };

    /// <summary>Name and value, such as <c>limit 40%</c>.</summary>
    /// <returns>A text for people, the same in every culture.</returns>
    public override string ToString() => $"{Name} {Value}";

    private string Value => Kind switch
    {
        FigureKind.Share => Number.ToString("0.#%", CultureInfo.InvariantCulture),
        FigureKind.Points => Number.ToString("0.0", CultureInfo.InvariantCulture),
        FigureKind.Money => Amount.ToString("#,0.##########", CultureInfo.InvariantCulture),
        FigureKind.Multiple => Amount.ToString("0.##x", CultureInfo.InvariantCulture),
        FigureKind.Day => Day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "",
        FigureKind.Name => Text ?? "",
        _ => Number.ToString(CultureInfo.InvariantCulture),
    };

    private static double Finite(double value) => double.IsFinite(value)
        ? value
        : throw new ArgumentOutOfRangeException(nameof(value), value, FormattableString.Invariant($"value is {value}; it must be finite. Leave the figure out when it is unknown."));
}
