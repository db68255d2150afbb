using System.Globalization;
using System.Text;

namespace UpsellScoring.Rendering;

/// <summary>Collects the shapes of one drawing as SVG. Whatever is written on it is encoded here, and nowhere else.</summary>
internal sealed class Canvas
{
    /// <summary>The width of every drawing.</summary>
    internal const double Width = 640;

    /// <summary>The size of the letters.</summary>
    internal const double LetterSize = 13;

    private readonly StringBuilder _shapes = new();

    internal void Rectangle(double x, double y, double width, double height, Ink ink) =>
        Add($"<rect class=\"{ink.Class()}\" x=\"{x:0.##}\" y=\"{y:0.##}\" width=\"{Math.Max(0, width):0.##}\" height=\"{height:0.##}\"/>");

    internal void Line(double x1, double y1, double x2, double y2, Ink ink = Ink.Thin) =>
        Add($"<line class=\"{ink.Class()}\" x1=\"{x1:0.##}\" y1=\"{y1:0.##}\" x2=\"{x2:0.##}\" y2=\"{y2:0.##}\"/>");

    /// <summary>A dot; where several series meet, hollow ones tell them apart without their colour.</summary>
    internal void Dot(double x, double y, double radius, Ink ink) =>
        Add($"<circle class=\"{ink.Class()}\" cx=\"{x:0.##}\" cy=\"{y:0.##}\" r=\"{radius:0.##}\"/>");

    /// <summary>A mark that points down at a place.</summary>
    internal void Pointer(double x, double y) => Add($"<path class=\"{Ink.Mark.Class()}\" d=\"M{x:0.##} {y:0.##}l-6 -9h12z\"/>");

    internal void Curve(IReadOnlyList<(double X, double Y)> points, Ink ink) =>
        Add($"<polyline class=\"{ink.Class()}\" points=\"{string.Join(' ', points.Select(point => FormattableString.Invariant($"{point.X:0.##},{point.Y:0.##}")))}\"/>");

    internal void Text(double x, double y, string text, Anchor anchor = Anchor.Start, bool isStrong = false, double? fit = null)
    {
        var shown = SafeText.Shown(text);
        var fitting = fit is { } width ? TextWidth.Fit(shown, width, LetterSize) : shown;
        var place = anchor switch { Anchor.Middle => " text-anchor=\"middle\"", Anchor.End => " text-anchor=\"end\"", _ => "" };
        Add($"<text x=\"{x:0.##}\" y=\"{y:0.##}\"{place}{(isStrong ? " class=\"ups-strong\"" : "")}>{SafeText.Markup(fitting)}</text>");
    }

    /// <summary>The drawing; the canvas is done with.</summary>
    internal Drawing Done(string title, string description, double height) => new(title, description, height, _shapes.ToString());

    private void Add(FormattableString shape) => _shapes.Append(shape.ToString(CultureInfo.InvariantCulture)).Append('\n');
}
