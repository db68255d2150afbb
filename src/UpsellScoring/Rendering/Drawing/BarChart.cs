namespace UpsellScoring.Rendering;

/// <summary>Bars one below the other, each with its label before it and its figure behind it.</summary>
internal static class BarChart
{
    private const double RowHeight = 26;
    private const double BarHeight = 14;
    private const double MostLabel = 220;
    private const double MostFigure = 220;
    private const double Gap = 10;

    /// <summary>Draws the rows.</summary>
    /// <param name="title">What the drawing is called.</param>
    /// <param name="description">What it shows, in words.</param>
    /// <param name="rows">The rows, top down.</param>
    /// <param name="isChained">Whether each row begins where the one above it ends, as in a waterfall.</param>
    internal static Drawing Of(string title, string description, IReadOnlyList<BarRow> rows, bool isChained = false)
    {
        var canvas = new Canvas();
        var label = Widest(rows.Select(row => row.Label), MostLabel);
        var figure = Widest(rows.Select(row => row.Figure), MostFigure);
        var low = rows.Select(row => Math.Min(row.From, row.To)).Append(0).Min();
        var high = rows.Select(row => Math.Max(Math.Max(row.From, row.To), row.Reach ?? row.To)).Append(0).Max();
        var scale = new Scale(low, high, label + Gap, Canvas.Width - figure - Gap);
        for (var i = 0; i < rows.Count; i++)
        {
            Row(canvas, rows[i], i * RowHeight, label, scale);
            if (isChained && i > 0)
            {
                canvas.Line(scale.At(rows[i - 1].To), ((i - 1) * RowHeight) + BarTop + BarHeight, scale.At(rows[i - 1].To), (i * RowHeight) + BarTop);
            }
        }

        canvas.Line(scale.At(0), 0, scale.At(0), rows.Count * RowHeight);
        return canvas.Done(title, description, rows.Count * RowHeight);
    }

    private static double BarTop => (RowHeight - BarHeight) / 2;

    private static void Row(Canvas canvas, BarRow row, double top, double label, Scale scale)
    {
        var baseline = top + (RowHeight / 2) + 4.5;
        canvas.Text(0, baseline, row.Label, fit: label);
        canvas.Text(Canvas.Width, baseline, row.Figure, Anchor.End, fit: MostFigure);
        if (row.From != row.To && row.Ink != Ink.Dashed)
        {
            var (from, to) = (scale.At(Math.Min(row.From, row.To)), scale.At(Math.Max(row.From, row.To)));
            canvas.Rectangle(from, top + BarTop, Math.Max(1, to - from), BarHeight, row.Ink);
        }

        // The frame lies over the bar, so that its end is seen where the bar goes beyond it.
        if (row.Reach is { } reach)
        {
            canvas.Rectangle(scale.At(row.From), top + BarTop, scale.At(reach) - scale.At(row.From), BarHeight, row.Ink == Ink.Dashed ? Ink.Dashed : Ink.Hollow);
        }
    }

    private static double Widest(IEnumerable<string> texts, double most) =>
        Math.Min(most, texts.Select(text => TextWidth.Pixels(SafeText.Shown(text), Canvas.LetterSize)).DefaultIfEmpty(0).Max());
}
