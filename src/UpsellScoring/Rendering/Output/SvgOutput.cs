using System.Globalization;
using System.Text;

namespace UpsellScoring.Rendering;

/// <summary>Writes drawings as SVG, within a page or alone.</summary>
internal static class SvgOutput
{
    private const double Margin = 8;
    private const double TitleHeight = 26;
    private const double LineHeight = 20;
    private const double Between = 12;

    /// <summary>A view from top to bottom: its title, its notes in lines, its drawings each under its title.</summary>
    internal static string Of(View view)
    {
        var shapes = new StringBuilder();
        var y = Margin + Heading(shapes, Margin, view.Title);
        foreach (var line in view.Notes.SelectMany(note => TextLines.Of(SafeText.Shown(note), Canvas.Width)))
        {
            shapes.Append(CultureInfo.InvariantCulture, $"<text x=\"{Margin:0.##}\" y=\"{y + 12:0.##}\">{SafeText.Markup(line)}</text>\n");
            y += LineHeight;
        }

        foreach (var drawing in view.Drawings)
        {
            y += Between + (drawing.Title == view.Title ? 0 : Heading(shapes, y + Between, drawing.Title));
            shapes.Append(CultureInfo.InvariantCulture, $"<g transform=\"translate({Margin:0.##} {y:0.##})\">\n{drawing.Shapes}</g>\n");
            y += drawing.Height;
        }

        var description = string.Join(' ', view.Drawings.Select(drawing => drawing.Description));
        return Framed(view.Title, description, Canvas.Width + (2 * Margin), y + Margin, view.Words.LanguageCode, Look.OfDrawings, shapes.ToString());
    }

    /// <summary>One drawing within a page that shows its title itself.</summary>
    /// <param name="drawing">The drawing.</param>
    /// <param name="languageCode">The code of its language.</param>
    /// <param name="style">What it carries along; null where the page has it.</param>
    internal static string Within(Drawing drawing, string languageCode, string? style) =>
        Framed(drawing.Title, drawing.Description, Canvas.Width, drawing.Height, languageCode, style, drawing.Shapes);

    private static double Heading(StringBuilder shapes, double y, string title)
    {
        var fitting = TextWidth.Fit(SafeText.Shown(title), Canvas.Width, Canvas.LetterSize);
        shapes.Append(CultureInfo.InvariantCulture, $"<text class=\"ups-strong\" x=\"{Margin:0.##}\" y=\"{y + 14:0.##}\">{SafeText.Markup(fitting)}</text>\n");
        return TitleHeight;
    }

    private static string Framed(string title, string description, double width, double height, string languageCode, string? style, string shapes) => string.Create(
        CultureInfo.InvariantCulture,
        $"<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"ups-svg\" role=\"img\" xml:lang=\"{languageCode}\" width=\"{width:0.##}\" height=\"{height:0.##}\" viewBox=\"0 0 {width:0.##} {height:0.##}\">\n<title>{SafeText.Markup(title)}</title>\n<desc>{SafeText.Markup(description)}</desc>\n{(style is null ? "" : $"<style>{style}</style>\n")}{shapes}</svg>");
}
