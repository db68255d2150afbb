using System.Xml.Linq;
using UpsellScoring.Nps;
using UpsellScoring.Pricing;
using UpsellScoring.Rendering;
using UpsellScoring.Returns;
using UpsellScoring.Tests.Advice;
using static UpsellScoring.Tests.Rendering.Shapes;

namespace UpsellScoring.Tests.Rendering;

/// <summary>The shapes are as long as the figures say. A scale lies from 24 to 616.</summary>
public sealed class PictureTests
{
    private static ScoreExplanation Explained { get; } = Scorecards.StandardInYen().BindValues().Explain(1_200_000, 14, 0.82, double.NaN, 8);

    [Fact]
    public void Explanation_Bars_AreInProportionToThePoints()
    {
        var picture = Pictures(Explained.ToHtml())[1];
        var factor = Explained.Factors.Where(one => one.Utility is not null).ToArray();
        var (given, possible) = (Widths(picture, "ups-for"), Widths(picture, "ups-hollow"));
        Assert.Equal(4, given.Length);
        for (var i = 1; i < factor.Length; i++)
        {
            Assert.Equal(factor[i].Points / factor[0].Points, given[i] / given[0], 0.002);
            Assert.Equal((factor[i].Points + factor[i].PointsLost) / factor[0].Points, possible[i] / given[0], 0.002);
        }

        Assert.Single(Widths(picture, "ups-dashed"));
    }

    [Fact]
    public void Score_PointerAndBounds_StandAtTheirValues()
    {
        var (score, picture) = (Explained.Score, Pictures(Explained.ToHtml())[0]);
        Assert.Equal(At(score.Points!.Value), Widths(picture, "ups-for").Single() + 24, 0.02);
        var bounds = picture.Elements().Single(shape => (string?)shape.Attribute("class") == "ups-dashed");
        Assert.Equal(At(score.Lowest), Number(bounds, "x"), 0.02);
        Assert.Equal(At(score.Highest) - At(score.Lowest), Number(bounds, "width"), 0.02);
    }

    [Fact]
    public void Change_Bars_LeadFromBeforeToAfter()
    {
        var change = Explained.ChangeSince(Scorecards.StandardInYen().BindValues().Explain(800_000, 20, 0.4, 0.1, 9));
        var picture = Pictures(change.ToHtml())[0];
        var (before, after) = (Widths(picture, "ups-neutral")[0], Widths(picture, "ups-neutral")[1]);
        Assert.Equal(after - before, Widths(picture, "ups-for").Sum() - Widths(picture, "ups-against").Sum(), 0.1);
        Assert.Equal(change.After.Points!.Value / change.Before.Points!.Value, after / before, 0.002);
    }

    [Fact]
    public void Change_Steps_BeginWhereTheOneBeforeEnds()
    {
        var change = Explained.ChangeSince(Scorecards.StandardInYen().BindValues().Explain(800_000, 20, 0.4, 0.1, 9));
        var picture = Pictures(change.ToHtml())[0];
        var bars = picture.Elements().Where(shape => shape.Name.LocalName == "rect").Select(bar => (From: Number(bar, "x"), Width: Number(bar, "width"), Ink: bar.Attribute("class")!.Value)).ToArray();
        var moved = change.Effects.Where(effect => effect.Points != 0).ToArray();
        Assert.Equal(moved.Length + 2, bars.Length);
        var (start, scale, at) = (bars[0].From, bars[0].Width / change.Before.Points!.Value, change.Before.Points.Value);
        for (var i = 0; i < moved.Length; i++)
        {
            var to = at + moved[i].Points;
            Assert.Equal(start + (scale * Math.Min(at, to)), bars[i + 1].From, 0.05);
            Assert.Equal(Math.Max(1, scale * Math.Abs(moved[i].Points)), bars[i + 1].Width, 0.05);
            Assert.Equal(to < at ? "ups-against" : "ups-for", bars[i + 1].Ink);
            at = to;
        }

        // The axis, and a link between each two rows.
        Assert.Equal(1 + change.Effects.Count + 1, picture.Elements().Count(shape => shape.Name.LocalName == "line"));
    }

    [Fact]
    public void Change_Figures_HaveTheSignOfTheirEffect()
    {
        var picture = Pictures(EdgeGallery.EveryCause.ToHtml())[0];
        var figures = picture.Elements().Where(shape => (string?)shape.Attribute("text-anchor") == "end").Select(text => text.Value).ToArray()[1..^1];
        Assert.Equal(EdgeGallery.EveryCause.Effects.Select(effect => Math.Sign(effect.Points)), figures.Select(figure => figure[0] == '+' ? 1 : figure[0] == '-' ? -1 : 0));
        Assert.Contains(figures, figure => figure[0] == '+');
        Assert.Contains(figures, figure => figure[0] == '-');
    }

    [Fact]
    public void Change_OfManyEffects_DrawsTheLargestAndOneForTheRest()
    {
        var (change, picture) = (EdgeGallery.ManyEffects, Pictures(EdgeGallery.ManyEffects.ToHtml())[0]);
        Assert.Equal(40, change.Effects.Count);
        Assert.Contains(picture.Elements(), text => text.Value == "10 smaller effects");
        var (before, after) = (Widths(picture, "ups-neutral")[0], Widths(picture, "ups-neutral")[1]);
        Assert.Equal(after - before, Widths(picture, "ups-for").Sum() - Widths(picture, "ups-against").Sum(), 0.5);
    }

    [Fact]
    public void Survey_SplitAndWhisker_AreTheSharesAndTheMargin()
    {
        var survey = NpsSurvey.FromCounts(50, 30, 20);
        var pictures = Pictures(survey.ToHtml());
        Assert.Equal([128, 12], Widths(pictures[0], "ups-against"));
        Assert.Equal([192, 12], Widths(pictures[0], "ups-hollow"));
        Assert.Equal([320, 12], Widths(pictures[0], "ups-for"));
        var whisker = pictures[1].Elements().First(shape => (string?)shape.Attribute("class") == "ups-whisker");
        Assert.Equal(At((30 - survey.MarginOfError()!.Value + 100) / 2), Number(whisker, "x1"), 0.02);
        Assert.Equal(At((30 + survey.MarginOfError()!.Value + 100) / 2), Number(whisker, "x2"), 0.02);
    }

    [Fact]
    public void Gap_ScaleTo70Percent_HasGapAndSweetSpotInPlace()
    {
        var picture = Pictures(PriceGap.FromRatio(0.35m).ToHtml())[0];
        Assert.Equal(592 / 2.0, Widths(picture, "ups-for").Single(), 0.02);
        Assert.Equal(24 + (592 / 2.0), Place(picture).X, 0.02);
        var sweetSpot = picture.Elements().Single(shape => (string?)shape.Attribute("class") == "ups-hollow");
        Assert.Equal(24 + (592 * 20 / 70.0), Number(sweetSpot, "x"), 0.02);
        Assert.Equal(592 * 10 / 70.0, Number(sweetSpot, "width"), 0.02);
    }

    [Fact]
    public void Path_Columns_AreInProportionToThePrices()
    {
        var picture = Pictures(StagedPath.Find(AdviceCases.Monthly(50_000), AdviceCases.Monthly(80_000), PriceGapClass.Considered).ToHtml())[0];
        var heights = picture.Elements().Where(shape => shape.Name.LocalName == "rect").Select(shape => Number(shape, "height")).ToArray();
        Assert.Equal([68.8, 89.4, 110], heights.Select(height => Math.Round(height, 1)));
    }

    [Fact]
    public void Payback_Mark_StandsWhereTheLineCrossesZero()
    {
        var picture = Pictures(PaybackCurve.Of(1_000_000, [400_000, 400_000, 400_000, 400_000]).ToHtml())[0];
        var line = picture.Elements().Single(shape => (string?)shape.Attribute("class") == "ups-series").Attribute("points")!.Value.Split(' ').Select(Point).ToArray();
        var zero = picture.Elements().Single(shape => (string?)shape.Attribute("class") == "ups-comparison").Attribute("points")!.Value.Split(' ').Select(Point).First().Y;
        var crossing = line[2].X + ((line[3].X - line[2].X) * (line[2].Y - zero) / (line[2].Y - line[3].Y));
        var mark = Place(picture);
        Assert.Equal(crossing, mark.X, 0.02);
        Assert.Equal(zero - 3, mark.Y, 0.02);
    }

    [Fact]
    public void Preview_Squares_HaveTheirCounts()
    {
        var preview = EdgePreview();
        var picture = Pictures(preview.ToHtml())[0];
        Assert.Contains(picture.Elements(), text => (string?)text.Attribute("class") == "ups-strong" && text.Value == "3");
        Assert.Contains(picture.Elements(), text => (string?)text.Attribute("class") == "ups-strong" && text.Value == "6");
        Assert.Equal(preview.Grades.Count, picture.Elements().Count(text => (string?)text.Attribute("class") == "ups-strong"));
    }

    [Fact]
    public void Card_Bars_AreTheWeightsInTheOrderOfTheCard()
    {
        var card = Scorecards.StandardInYen();
        var picture = Pictures(card.ToHtml())[0];
        var bars = Widths(picture, "ups-for");
        Assert.Equal(card.Factors.Select(factor => factor.Weight / card.Factors[0].Weight), bars.Select(bar => bar / bars[0]), (one, other) => Math.Abs(one - other) < 0.001);
        Assert.NotEqual(bars.Order(), bars);
    }

    [Fact]
    public void Preview_NoScore_StandsLast()
    {
        var picture = Pictures(EdgeGallery.WithoutScore.ToHtml())[0];
        Assert.Equal(["from", "to", "B", "B", "1", "no score"], picture.Elements().Where(shape => shape.Name.LocalName == "text").Select(text => text.Value).Take(6));
    }

    [Fact]
    public void Preview_ADowngrade_StandsRightOfItsRow()
    {
        var preview = EdgePreview();
        var picture = Pictures(preview.ToHtml())[0];
        var moves = preview.Grades.Where(move => move.From != move.To).ToArray();
        Assert.Equal([("B", "C")], moves.Select(move => (move.From, move.To)));
        var square = picture.Elements().Single(shape => (string?)shape.Attribute("class") == "ups-against");
        var (row, column) = (Named(picture, "B", "start"), Named(picture, "C", "middle"));
        Assert.InRange(Number(row, "y") - Number(square, "y"), 0, 40);
        Assert.InRange(Number(column, "x") - Number(square, "x"), 0, 46);
    }

    [Fact]
    public void Ranking_KnownShares_AreWhatIsNotUnknown()
    {
        double?[][] rows = [[0.1, 0.2, null], [0.3, null, null], [0.5, 0.6, null], [0.7, 0.8, 0.9]];
        var ranking = TestCards.Three().Bind<double?[]>(new("a", row => row[0]), new("b", row => row[1]), new("c", row => row[2])).Rank(rows);
        var picture = Pictures(ranking.ToHtml())[2];
        var all = Widths(picture, "ups-hollow")[0];
        Assert.Equal([1, 0.75, 0.25], Widths(picture, "ups-neutral").Select(width => Math.Round(width / all, 3)));
        Assert.Equal(["100%", "75%", "25%"], picture.Elements().Where(text => (string?)text.Attribute("text-anchor") == "end").Select(text => text.Value));
    }

    [Fact]
    public void Worklist_Gates_AreFilledUpToWhereTheyDecided()
    {
        var list = UpsellScoring.Advice.Worklist.Of(Gallery.Portfolio("", 60), row => row.Owner);
        var picture = Pictures(list.ToHtml())[1];
        var gates = list.Gates.Where(gate => gate.Fired > 0).ToArray();
        Assert.Contains(gates, gate => gate.Decisive < gate.Fired);
        var frames = Widths(picture, "ups-hollow");
        Assert.Equal(gates.Select(gate => gate.Fired / (double)gates[0].Fired), frames.Select(frame => Math.Round(frame / frames[0], 3)), (one, other) => Math.Abs(one - other) < 0.002);
        var decisive = gates.Where(gate => gate.Decisive > 0).Select(gate => gate.Decisive * frames[0] / gates[0].Fired).ToArray();
        Assert.Equal(decisive, Widths(picture, "ups-against"), (one, other) => Math.Abs(one - other) < 0.02);
    }

    private static UpsellScoring.Advice.PolicyPreview<int> EdgePreview()
    {
        var stricter = new UpsellAdvisor(AdviceCases.Policy.WithCard(AdviceCases.Policy.Card.WithGrades(new("A", 80), new("B", 72), new("C", 45), new("D", 0))));
        return UpsellScoring.Advice.PolicyPreview.Compare(AdviceCases.Advisor, stricter, Enumerable.Range(0, 9), i => AdviceCases.Known with { Rating = i < 3 ? 8 : 9 }, _ => AdviceCases.Offered, AdviceCases.AsOf);
    }

    private static XElement Named(XElement picture, string text, string anchor) =>
        picture.Elements().Single(shape => shape.Value == text && ((string?)shape.Attribute("text-anchor") ?? "start") == anchor);

    private static double At(double points) => 24 + (592 * points / 100);
}
