namespace UpsellScoring.Rendering;

/// <summary>Lines over a horizontal axis: the series, what it is compared with, and marked points.</summary>
internal sealed class LineChart
{
    private const double Top = 22;
    private const double Height = 190;
    private const double Bottom = Top + Height;

    private readonly Canvas _canvas = new();
    private readonly Scale _across;
    private readonly Scale _up;
    private readonly double _left;

    internal LineChart((double Low, double High) across, (double Low, double High) up, Func<double, string> acrossText, Func<double, string> upText, double leastAcross = 0)
    {
        var rows = Scale.Ticks(up.Low, up.High, 4);
        _left = 10 + rows.Select(value => TextWidth.Pixels(upText(value), Canvas.LetterSize)).Max();
        _across = new(across.Low, across.High, _left, Canvas.Width - 30);
        _up = new(up.Low, up.High, Bottom, Top);
        foreach (var value in rows)
        {
            _canvas.Line(_left, _up.At(value), Canvas.Width - 30, _up.At(value));
            _canvas.Text(_left - 6, _up.At(value) + 4.5, upText(value), Anchor.End);
        }

        foreach (var value in Scale.Ticks(across.Low, across.High, 8, leastAcross))
        {
            _canvas.Line(_across.At(value), Bottom, _across.At(value), Bottom + 5);
            _canvas.Text(_across.At(value), Bottom + 19, acrossText(value), Anchor.Middle);
        }
    }

    /// <summary>What is measured across and up.</summary>
    internal void Axes(string across, string up)
    {
        _canvas.Text(Canvas.Width - 30, Bottom + 37, across, Anchor.End);
        _canvas.Text(0, 11, up);
    }

    /// <summary>A line; the one to compare with is dashed.</summary>
    internal void Series(IReadOnlyList<(double X, double Y)> points, Ink ink)
    {
        _canvas.Curve([.. points.Select(point => (_across.At(point.X), _up.At(point.Y)))], ink);
        if (ink == Ink.Series && points.Count <= 40)
        {
            foreach (var (x, y) in points)
            {
                _canvas.Dot(_across.At(x), _up.At(y), 3.5, Ink.For);
            }
        }
    }

    /// <summary>A range of doubt up and down at a place.</summary>
    internal void Whisker(double x, double low, double high) => _canvas.Line(_across.At(x), _up.At(low), _across.At(x), _up.At(high), Ink.Whisker);

    /// <summary>A point with its words.</summary>
    internal void Mark(double x, double y, string text)
    {
        var (left, top) = (_across.At(x), _up.At(y));
        _canvas.Pointer(left, top - 3);
        var isRight = left < Canvas.Width / 2;
        _canvas.Text(isRight ? left + 10 : left - 10, Math.Max(24, top - 12), text, isRight ? Anchor.Start : Anchor.End, isStrong: true);
    }

    /// <summary>The drawing.</summary>
    internal Drawing Done(string title, string description) => _canvas.Done(title, description, Bottom + 44);
}
