using System.Xml.Linq;
using UpsellScoring.Outcomes;
using UpsellScoring.Rendering;
using static UpsellScoring.Tests.Rendering.Shapes;

namespace UpsellScoring.Tests.Rendering;

/// <summary>The shapes of back-tests, drift and other outcomes are as long as the figures say.</summary>
public sealed class OutcomePictureTests
{
    [Fact]
    public void BackTest_GainCurve_GoesThroughTheDeciles()
    {
        var result = OutcomeGallery.BackTest(600);
        var picture = Pictures(result.ToHtml())[0];
        var line = picture.Elements().Single(shape => (string?)shape.Attribute("class") == "ups-series").Attribute("points")!.Value.Split(' ').Select(Point).ToArray();
        Assert.Equal(result.Deciles.Count + 1, line.Length);
        for (var i = 0; i < result.Deciles.Count; i++)
        {
            Assert.Equal(result.Deciles[i].GainByChance, (line[i + 1].X - line[0].X) / (line[^1].X - line[0].X), 0.001);
            Assert.Equal(result.Deciles[i].Gain, (line[0].Y - line[i + 1].Y) / (line[0].Y - line[^1].Y), 0.001);
        }
    }

    [Fact]
    public void BackTest_CalibrationCurve_HasAPointAndAWhiskerForEachBin()
    {
        var result = OutcomeGallery.BackTest(600);
        var bins = result.Probabilities!.Bins.Where(bin => bin.Rate is not null).ToArray();
        var picture = Pictures(result.ToHtml())[1];
        Assert.Equal(bins.Length, picture.Elements().Count(shape => (string?)shape.Attribute("class") == "ups-whisker"));
        var whisker = picture.Elements().First(shape => (string?)shape.Attribute("class") == "ups-whisker");
        var dots = picture.Elements().Where(shape => shape.Name.LocalName == "circle").Select(dot => (X: Number(dot, "cx"), Y: Number(dot, "cy"))).ToArray();
        var ideal = picture.Elements().Single(shape => (string?)shape.Attribute("class") == "ups-comparison").Attribute("points")!.Value.Split(' ').Select(Point).ToArray();
        Assert.Equal(bins.Select(bin => Math.Round(bin.Rate!.Value, 3)), dots.Select(dot => Math.Round((ideal[0].Y - dot.Y) / (ideal[0].Y - ideal[1].Y), 3)), (a, b) => Math.Abs(a - b) < 0.002);
        Assert.Equal(bins[0].RateLower!.Value, (ideal[0].Y - Number(whisker, "y1")) / (ideal[0].Y - ideal[1].Y), 0.002);
        Assert.Equal(bins[0].RateUpper!.Value, (ideal[0].Y - Number(whisker, "y2")) / (ideal[0].Y - ideal[1].Y), 0.002);
    }

    [Fact]
    public void Drift_Bars_AreTheIndices()
    {
        var report = OutcomeGallery.Drift("", 400);
        var picture = Pictures(report.ToHtml())[0];
        double[] indices = [report.Score.Index!.Value, .. report.Factors.Select(factor => factor.Values.Index!.Value)];
        var bars = picture.Elements().Where(shape => shape.Name.LocalName == "rect" && (string?)shape.Attribute("class") != "ups-hollow").Select(shape => Number(shape, "width")).ToArray();
        Assert.Equal(indices.Max() / indices[0], bars.Max() / bars[0], 0.02);
        Assert.Equal(3, bars.Length);
        Assert.All(Widths(picture, "ups-hollow"), frame => Assert.Equal(PopulationStability.ChangedFrom / indices[0], frame / bars[0], 0.02));
    }

    [Fact]
    public void Drift_Scores_AreFilledNowAndFramedThen()
    {
        var report = OutcomeGallery.Drift("", 400);
        var picture = Pictures(report.ToHtml())[1];
        var (frames, bars) = (Widths(picture, "ups-hollow"), Widths(picture, "ups-for"));
        var then = report.Score.Classes.Select(one => one.Reference / (double)report.Score.Reference).ToArray();
        var now = report.Score.Classes.Select(one => one.Current / (double)report.Score.Current).ToArray();
        Assert.NotEqual(then, now);
        Assert.Equal(then.Select(share => share / then[0]), frames.Select(frame => frame / frames[0]), (one, other) => Math.Abs(one - other) < 0.01);
        Assert.Equal(now.Where(share => share > 0).Select(share => share / then[0]), bars.Select(bar => bar / frames[0]), (one, other) => Math.Abs(one - other) < 0.01);
    }

    [Theory]
    [InlineData(0, "stable", null)]
    [InlineData(0.08, "moved", "ups-for")]
    [InlineData(0.15, "changed", "ups-against")]
    public void Drift_Verdict_HasItsWordAndItsInk(double shift, string word, string? ink)
    {
        var report = OutcomeGallery.Drift("", 400, shift);
        var picture = Pictures(report.ToHtml())[0];
        Assert.Equal(shift == 0, report.Factors[0].Values.Index == 0);
        var figure = picture.Elements().Where(text => (string?)text.Attribute("text-anchor") == "end").ElementAt(1);
        Assert.Equal(FormattableString.Invariant($"{report.Factors[0].Values.Index:0.000} {word}"), figure.Value);
        var bar = picture.Elements().Where(shape => shape.Name.LocalName == "rect" && (string?)shape.Attribute("class") != "ups-hollow").SingleOrDefault(shape => Math.Abs(Number(shape, "y") - Number(figure, "y")) < 26 && Number(shape, "y") < Number(figure, "y"));
        Assert.Equal(ink, (string?)bar?.Attribute("class"));
    }

    [Fact]
    public void Drift_UnknownShares_AreThoseOfThenAndOfNow()
    {
        var report = OutcomeGallery.Drift("", 400);
        var rows = XDocument.Parse(report.ToHtml()).Descendants("tbody").Single().Elements("tr").Select(row => row.Elements("td").Select(cell => cell.Value).ToArray()).ToArray();
        Assert.Equal(report.Factors.Select(factor => FormattableString.Invariant($"{100.0 * factor.Missing.UnknownBefore / factor.Missing.Before:0.#}% {100.0 * factor.Missing.UnknownNow / factor.Missing.Now:0.#}%")), rows.Select(row => $"{row[4]} {row[5]}"));
        Assert.Contains(rows, row => row[4] != row[5]);
    }
}
