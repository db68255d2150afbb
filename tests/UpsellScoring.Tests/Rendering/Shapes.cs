using System.Globalization;
using System.Xml.Linq;

namespace UpsellScoring.Tests.Rendering;

/// <summary>Reads the shapes of pictures.</summary>
internal static class Shapes
{
    /// <summary>Where the pointer of a picture points at.</summary>
    internal static (double X, double Y) Place(XElement picture) =>
        Point(picture.Elements().Single(shape => shape.Name.LocalName == "path").Attribute("d")!.Value.TrimStart('M').Split('l')[0].Replace(' ', ','));

    internal static XElement[] Pictures(string html) => [.. XDocument.Parse(html).Descendants().Where(element => element.Name.LocalName == "svg")];

    internal static double[] Widths(XElement picture, string ink) =>
        [.. picture.Elements().Where(shape => (string?)shape.Attribute("class") == ink && shape.Name.LocalName == "rect").Select(shape => Number(shape, "width"))];

    internal static double Number(XElement shape, string name) => double.Parse(shape.Attribute(name)!.Value, CultureInfo.InvariantCulture);

    internal static (double X, double Y) Point(string text)
    {
        var parts = text.Split(',');
        return (double.Parse(parts[0], CultureInfo.InvariantCulture), double.Parse(parts[1], CultureInfo.InvariantCulture));
    }
}
