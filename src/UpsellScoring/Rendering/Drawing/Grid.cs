namespace UpsellScoring.Rendering;

/// <summary>How many go from each row to each column: squares as large as the number in them says.</summary>
internal static class Grid
{
    private const double Cell = 46;
    private const double MostCells = 12;
    private const double Head = 44;

    /// <summary>Draws the numbers; the names of rows stand left, of columns above.</summary>
    internal static Drawing Of(string title, string description, (string Rows, string Columns) axes, IReadOnlyList<string> names, Func<int, int, int> count)
    {
        var canvas = new Canvas();
        var size = Math.Min(Cell, Cell * MostCells / names.Count);
        var left = 14 + Math.Min(200, names.Append(axes.Rows).Max(name => TextWidth.Pixels(SafeText.Shown(name), Canvas.LetterSize)));
        var most = Enumerable.Range(0, names.Count).Max(row => Enumerable.Range(0, names.Count).Max(column => count(row, column)));
        canvas.Text(0, Head - 8, axes.Rows, fit: left - 10);
        canvas.Text(left, 14, axes.Columns);
        for (var row = 0; row < names.Count; row++)
        {
            var top = Head + (row * size);
            canvas.Text(0, top + (size / 2) + 4.5, names[row], fit: left - 10);
            canvas.Text(left + ((row + 0.5) * size), Head - 8, names[row], Anchor.Middle, fit: size);
            for (var column = 0; column < names.Count; column++)
            {
                Square(canvas, left + (column * size), top, size, count(row, column), most, row == column ? Ink.Neutral : column < row ? Ink.For : Ink.Against);
            }
        }

        return canvas.Done(title, description, Head + (names.Count * size) + 2);
    }

    private static void Square(Canvas canvas, double x, double y, double size, int count, int most, Ink ink)
    {
        canvas.Rectangle(x, y, size, size, Ink.Hollow);
        if (count > 0)
        {
            var side = Math.Max(3, (size - 4) * Math.Sqrt(count / (double)most));
            canvas.Rectangle(x + 2, y + size - 2 - side, side, side, ink);
            canvas.Text(x + size - 4, y + 14, count.ToString("#,0", System.Globalization.CultureInfo.InvariantCulture), Anchor.End, isStrong: true);
        }
    }
}
