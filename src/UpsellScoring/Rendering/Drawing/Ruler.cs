namespace UpsellScoring.Rendering;

/// <summary>A scale that lies, with named stretches below it, a range on it, and a pointer at the figure.</summary>
internal sealed class Ruler
{
    private const double Side = 24;
    private const double Top = 26;
    private const double BarHeight = 16;
    private const double LeastName = 12;

    private readonly Canvas _canvas = new();
    private readonly List<(double Left, double Right)> _ticks = [];
    private readonly Scale _scale;

    internal Ruler(double low, double high)
    {
        _scale = new(low, high, Side, Canvas.Width - Side);
        _canvas.Rectangle(Side, Top, Canvas.Width - (2 * Side), BarHeight, Ink.Faint);
    }

    /// <summary>A value below the scale; its words are left out where others stand already.</summary>
    internal void Tick(double value, string text)
    {
        var x = _scale.At(value);
        var half = (TextWidth.Pixels(text, Canvas.LetterSize) / 2) + 3;
        _canvas.Line(x, Top, x, Top + BarHeight + 5);
        if (_ticks.All(tick => tick.Right < x - half || tick.Left > x + half))
        {
            _ticks.Add((x - half, x + half));
            _canvas.Text(x, Top + BarHeight + 18, text, Anchor.Middle);
        }
    }

    /// <summary>The name of a stretch, on a line of its own below the ticks.</summary>
    internal void Name(double from, double to, string text)
    {
        var (left, right) = (_scale.At(from), _scale.At(to));
        if (right - left >= LeastName)
        {
            _canvas.Text((left + right) / 2, Top + BarHeight + 38, text, Anchor.Middle, fit: right - left);
        }
    }

    /// <summary>A stretch on the scale.</summary>
    internal void Range(double from, double to, Ink ink) =>
        _canvas.Rectangle(_scale.At(from), Top + (ink == Ink.Hollow ? 0 : 3), Math.Max(1, _scale.At(to) - _scale.At(from)), BarHeight - (ink == Ink.Hollow ? 0 : 6), ink);

    /// <summary>A range of doubt around a figure.</summary>
    internal void Whisker(double from, double to)
    {
        const double Middle = Top + (BarHeight / 2);
        _canvas.Line(_scale.At(from), Middle, _scale.At(to), Middle, Ink.Whisker);
        _canvas.Line(_scale.At(from), Middle - 5, _scale.At(from), Middle + 5, Ink.Whisker);
        _canvas.Line(_scale.At(to), Middle - 5, _scale.At(to), Middle + 5, Ink.Whisker);
    }

    /// <summary>The figure, with its words beside the pointer where there is room.</summary>
    internal void Pointer(double value, string text)
    {
        var x = _scale.At(value);
        _canvas.Pointer(x, Top);
        var isRight = x < Canvas.Width / 2;
        _canvas.Text(isRight ? x + 10 : x - 10, Top - 9, text, isRight ? Anchor.Start : Anchor.End, isStrong: true);
    }

    /// <summary>The drawing.</summary>
    internal Drawing Done(string title, string description, bool hasNames) => _canvas.Done(title, description, Top + BarHeight + (hasNames ? 46 : 26));
}
