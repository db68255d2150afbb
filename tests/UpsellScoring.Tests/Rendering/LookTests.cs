using System.Globalization;
using System.Text.RegularExpressions;
using UpsellScoring.Rendering;

namespace UpsellScoring.Tests.Rendering;

public sealed partial class LookTests
{
    [Theory]
    [InlineData("#ffffff")]
    [InlineData("#16191d")]
    [InlineData("#1e1e1e")]
    public void Ink_OnLightAndDark_StandsOutByThreeToOne(string background)
    {
        var inks = Colour().Matches(Look.OfDrawings).Select(match => match.Value).Where(colour => colour is not ("#1f2328" or "#e6edf3")).Distinct().ToArray();
        Assert.Equal(3, inks.Length);
        Assert.All(inks, ink => Assert.InRange(Contrast(ink, background), 3, 21));
    }

    [Fact]
    public void Ink_Every_HasItsStyle() => Assert.All(Enum.GetValues<Ink>(), ink => Assert.Contains("." + ink.Class() + "{", Look.OfDrawings, StringComparison.Ordinal));

    [Fact]
    public void Page_OnLightAndDark_IsReadable()
    {
        var grounds = Ground().Matches(ReportLook.Style).Select(match => (Text: match.Groups[1].Value, Paper: match.Groups[2].Value)).ToArray();
        Assert.Equal(2, grounds.Length);
        Assert.All(grounds, ground => Assert.InRange(Contrast(ground.Text, ground.Paper), 7, 21));
        Assert.True(Luminance(grounds[0].Paper) > 0.9 && Luminance(grounds[1].Paper) < 0.1);
        Assert.InRange(ReportLook.Style.IndexOf("prefers-color-scheme:dark", StringComparison.Ordinal), ReportLook.Style.IndexOf(grounds[0].Paper, StringComparison.Ordinal) + 1, ReportLook.Style.IndexOf(grounds[1].Paper, StringComparison.Ordinal) - 1);
    }

    [Fact]
    public void Picture_Alone_HasATextColourForLightAndForDark()
    {
        var colours = Root().Matches(Look.OfDrawings).Select(match => match.Groups[1].Value).ToArray();
        Assert.Equal(2, colours.Length);
        Assert.InRange(Contrast(colours[0], "#ffffff"), 7, 21);
        Assert.InRange(Contrast(colours[1], "#16191d"), 7, 21);
    }

    /// <summary>The contrast of two colours by WCAG 2.</summary>
    private static double Contrast(string one, string other)
    {
        var (high, low) = (Math.Max(Luminance(one), Luminance(other)), Math.Min(Luminance(one), Luminance(other)));
        return (high + 0.05) / (low + 0.05);
    }

    private static double Luminance(string colour)
    {
        colour = colour.Length == 4 ? $"#{colour[1]}{colour[1]}{colour[2]}{colour[2]}{colour[3]}{colour[3]}" : colour;
        double[] parts = [.. new[] { 1, 3, 5 }.Select(at => int.Parse(colour.AsSpan(at, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture) / 255.0).Select(part => part <= 0.03928 ? part / 12.92 : Math.Pow((part + 0.055) / 1.055, 2.4))];
        return (0.2126 * parts[0]) + (0.7152 * parts[1]) + (0.0722 * parts[2]);
    }

    [GeneratedRegex("#[0-9a-f]{6}")]
    private static partial Regex Colour();

    [GeneratedRegex(@":root\{[^}]*\bcolor:(#[0-9a-f]{6});background:(#[0-9a-f]{3,6})")]
    private static partial Regex Ground();

    [GeneratedRegex(@"svg:root\{color:(#[0-9a-f]{6})\}")]
    private static partial Regex Root();
}
