namespace UpsellScoring.Rendering;

/// <summary>Columns that rise from left to right, each with its figure above and its rise below.</summary>
internal static class StepChart
{
    private const double Top = 22;
    private const double Height = 110;
    private const double MostColumn = 120;

    /// <summary>Draws the columns; null stands for the ones left out.</summary>
    internal static Drawing Of(string title, string description, IReadOnlyList<(string Figure, string Below, double Value)?> columns)
    {
        var canvas = new Canvas();
        var room = Math.Min(MostColumn, Canvas.Width / columns.Count);
        var scale = new Scale(0, columns.Max(column => column?.Value ?? 0), 0, Height);
        for (var i = 0; i < columns.Count; i++)
        {
            var middle = (i + 0.5) * room;
            if (columns[i] is not var (figure, below, value))
            {
                canvas.Text(middle, Top + Height, "…", Anchor.Middle, isStrong: true);
                continue;
            }

            var height = Math.Max(1, scale.At(value));
            canvas.Rectangle((i * room) + (room * 0.2), Top + Height - height, room * 0.6, height, i == 0 ? Ink.Neutral : Ink.For);
            canvas.Text(middle, Top + Height - height - 6, figure, Anchor.Middle, isStrong: true, fit: room - 4);
            canvas.Text(middle, Top + Height + 18, below, Anchor.Middle, fit: room - 4);
        }

        canvas.Line(0, Top + Height, columns.Count * room, Top + Height);
        return canvas.Done(title, description, Top + Height + 28);
    }
}
