using System.Globalization;

namespace UpsellScoring.Advice;

/// <summary>Prints figures by their kind. The formats are the library's own, so that Japanese needs no culture data.</summary>
internal static class FigureTexts
{
    private const string Prices = "#,0.##########";

    // Beyond this a double has no digits left for units.
    private const double MostPlain = 1e15;

    // Behind the decimals of the format; enough to tell figures apart that differ, too few for noise.
    private const int MostFurtherDecimals = 3;

    /// <summary>The texts of the figures of one reason, in order.</summary>
    /// <remarks>39.96% of a limit of 40% must not read as 40%: where two that differ would read the same, both get more decimals.</remarks>
    internal static string[] Of(IReadOnlyList<ReasonFigure> figures, TextWriting writing)
    {
        string[] texts = [];
        for (var further = 0; further <= MostFurtherDecimals; further++)
        {
            texts = [.. figures.Select(figure => Of(figure, writing, further))];
            if (!AreMistaken(figures, texts))
            {
                break;
            }
        }

        return texts;
    }

    /// <summary>A price, exactly.</summary>
    internal static string OfPrice(decimal amount, TextWriting writing) => Money(amount, Prices, writing);

    /// <summary>A share as at most one decimal of a percent.</summary>
    internal static string OfShare(double share, TextWriting writing) => Share(share, writing, 0);

    internal static string OfDay(DateOnly day, TextWriting writing) => day.ToString(writing.IsJapanese ? "yyyy年M月d日" : "yyyy-MM-dd", CultureInfo.InvariantCulture);

    internal static string OfCount(int count) => count.ToString("#,0", CultureInfo.InvariantCulture);

    /// <summary>Words of the host as they are, but for what would break the line.</summary>
    internal static string OfWords(string words) => string.Concat(words.Select(letter => char.IsControl(letter) || letter is '\u2028' or '\u2029' ? ' ' : letter));

    private static bool AreMistaken(IReadOnlyList<ReasonFigure> figures, string[] texts)
    {
        for (var i = 0; i < texts.Length; i++)
        {
            for (var j = i + 1; j < texts.Length; j++)
            {
                if (texts[i] == texts[j] && figures[i].Kind == figures[j].Kind && (figures[i].Number, figures[i].Amount) != (figures[j].Number, figures[j].Amount))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static string Of(ReasonFigure figure, TextWriting writing, int further) => figure.Kind switch
    {
        FigureKind.Share => Share(figure.Number, writing, further),
        FigureKind.Points => Signed(figure.Number < 0, Plain(Math.Abs(figure.Number), "#,0.0" + Decimals(further)), writing),
        FigureKind.Money => Money(figure.Amount, Computed(figure.Amount), writing),
        FigureKind.Multiple => Signed(figure.Amount < 0, Math.Abs(figure.Amount).ToString("#,0.##" + Decimals(further), CultureInfo.InvariantCulture), writing) + (writing.IsJapanese ? "倍" : "x"),
        FigureKind.Day => figure.Day is { } day ? OfDay(day, writing) : "",
        FigureKind.Name => Name(figure, writing),
        _ => figure.Number == 0 ? "0" : figure.Number.ToString(CultureInfo.InvariantCulture),
    };

    // An offer or a grade may be called like a fact; it is the host's word all the same.
    private static string Name(ReasonFigure figure, TextWriting writing) => figure switch
    {
        { Text: null } => "",
        { Name: "offer" or "grade" or "needed" } => OfWords(figure.Text),
        _ => writing.Fact(figure.Text),
    };

    private static string Share(double share, TextWriting writing, int further) =>
        Signed(share < 0, Plain(Math.Abs(share), $"#,0.#{Decimals(further)}%"), writing);

    private static string Plain(double magnitude, string format) =>
        magnitude.ToString(magnitude < MostPlain ? format : format.EndsWith('%') ? "0.###E+0%" : "0.###E+0", CultureInfo.InvariantCulture);

    private static string Money(decimal amount, string format, TextWriting writing)
    {
        var text = Signed(amount < 0, Math.Abs(amount).ToString(format, CultureInfo.InvariantCulture), writing);
        return writing.Currency is not { } currency ? text : writing.IsJapanese ? text + currency : $"{currency} {text}";
    }

    // More than two decimals come from a division; nobody reads the tail of a lifetime value.
    private static string Computed(decimal amount) => (decimal.Round(amount, 2) == amount, Math.Abs(amount)) switch
    {
        (true, _) => "#,0.##",
        (_, >= 1000) => "#,0",
        (_, >= 1) => "#,0.##",
        _ => Prices,
    };

    /// <summary>The sign before a magnitude, none before what is printed as 0.</summary>
    private static string Signed(bool isNegative, string magnitude, TextWriting writing) =>
        isNegative && magnitude.AsSpan().ContainsAnyInRange('1', '9') ? (writing.IsJapanese ? "▲" : "-") + magnitude : magnitude;

    private static string Decimals(int count) => new('#', count);
}
