using System.Text.Json;
using UpsellScoring.Outcomes;

namespace UpsellScoring.Tests.Outcomes;

public class AcceptanceModelTests
{
    private const string PlattJson = """{"method":"platt","Center":50,"LogOddsAtCenter":-0.5,"Slope":0.04,"LogOddsVariance":0.01,"SlopeVariance":0.0001,"Covariance":0.0005,"LeastPoints":10,"GreatestPoints":95,"Accepted":40,"Refused":60}""";
    private const string IsotonicJson = """{"method":"isotonic","Blocks":[{"From":10,"Accepted":2,"Answered":20},{"From":55.5,"Accepted":12,"Answered":30}]}""";

    private static readonly PlattModel Line = new(50, -0.5, 0.04, 0.01, 0.0001, 0.0005, 10, 95, 40, 60);

    private static readonly IsotonicModel Steps = new([new(10, 2, 20), new(55.5, 12, 30)]);

    [Fact]
    public void Json_EachMethod_IsSmallAndComesBackEqual()
    {
        foreach (var (model, json) in new (AcceptanceModel, string)[] { (Line, PlattJson), (Steps, IsotonicJson) })
        {
            Assert.Equal(json, JsonSerializer.Serialize(model));
            Assert.Equal(json, JsonSerializer.Serialize(model, AcceptanceModelContext.Default.AcceptanceModel));
            Assert.Equal(model, JsonSerializer.Deserialize<AcceptanceModel>(json));
            Assert.Equal(model, JsonSerializer.Deserialize(json, AcceptanceModelContext.Default.AcceptanceModel));
        }
    }

    [Fact]
    public void Json_FittedModel_GivesTheSameBitsAgain()
    {
        var (points, answers) = Rows.Simulated(500, 0.05, 41);
        foreach (var method in Enum.GetValues<CalibrationMethod>())
        {
            var model = AcceptanceFit.Of(Rows.Of(points, answers), new() { Method = method }).Model!;
            var stored = JsonSerializer.Deserialize<AcceptanceModel>(JsonSerializer.Serialize(model))!;
            Assert.Equal(model, stored);
            Assert.All(points, point => Assert.Equal(model.Evaluate(point), stored.Evaluate(point)));
        }
    }

    [Theory]
    [InlineData("\"Slope\":0.04", "\"Slope\":-0.04")]
    [InlineData("\"Slope\":0.04", "\"Slope\":0")]
    [InlineData("\"LogOddsVariance\":0.01", "\"LogOddsVariance\":-1")]
    [InlineData("\"SlopeVariance\":0.0001", "\"SlopeVariance\":-1")]
    [InlineData("\"Covariance\":0.0005", "\"Covariance\":0.002")]
    [InlineData("\"GreatestPoints\":95", "\"GreatestPoints\":10")]
    [InlineData("\"Accepted\":40", "\"Accepted\":0")]
    [InlineData("\"Refused\":60", "\"Refused\":-1")]
    public void Json_ImpossibleLine_IsRefused(string written, string changed) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => JsonSerializer.Deserialize<AcceptanceModel>(PlattJson.Replace(written, changed, StringComparison.Ordinal)));

    [Theory]
    [InlineData(double.NaN, 0.0, 10.0)]
    [InlineData(50, double.NegativeInfinity, 10.0)]
    [InlineData(50, 0.0, double.NaN)]
    public void New_NumbersThatAreNone_Throw(double center, double logOdds, double least) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new PlattModel(center, logOdds, 0.04, 0.01, 0.0001, 0, least, 95, 40, 60));

    [Theory]
    [InlineData(10, 3, 30, 10, 12, 30)]
    [InlineData(10, 3, 30, 9, 12, 30)]
    [InlineData(10, 12, 30, 20, 12, 30)]
    [InlineData(10, 12, 30, 20, 11, 30)]
    public void New_BlocksThatDoNotRise_Throw(double from, int accepted, int answered, double nextFrom, int nextAccepted, int nextAnswered) =>
        Assert.Contains("blocks[1] is", Assert.Throws<ArgumentException>(() => new IsotonicModel([new(from, accepted, answered), new(nextFrom, nextAccepted, nextAnswered)])).Message, StringComparison.Ordinal);

    [Fact]
    public void New_BlocksThatAreNone_Throw()
    {
        Assert.Throws<ArgumentNullException>(() => new IsotonicModel(null!));
        Assert.Contains("blocks has 1;", Assert.Throws<ArgumentException>(() => new IsotonicModel([new(1, 1, 2)])).Message, StringComparison.Ordinal);
        Assert.Contains("blocks[1] is null", Assert.Throws<ArgumentException>(() => new IsotonicModel([new(1, 1, 2), null!])).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentOutOfRangeException>(() => new IsotonicBlock(double.NaN, 1, 2));
        Assert.Throws<ArgumentOutOfRangeException>(() => new IsotonicBlock(1, 3, 2));
        Assert.Throws<ArgumentOutOfRangeException>(() => new IsotonicBlock(1, 0, 0));
    }

    [Fact]
    public void Evaluate_NoScore_IsNoEstimate()
    {
        foreach (AcceptanceModel model in new AcceptanceModel[] { Line, Steps })
        {
            var estimate = model.Evaluate(double.NaN);
            Assert.Equal((default(AcceptanceEstimate), null, null, null, 0), (estimate, estimate.Probability, estimate.Lower, estimate.Upper, estimate.Outcomes));
            Assert.Equal("no probability: no score", estimate.ToString());
            Assert.Throws<ArgumentOutOfRangeException>(() => model.Evaluate(double.PositiveInfinity));
            Assert.Throws<ArgumentOutOfRangeException>(() => model.Evaluate(50, 1));
        }
    }

    [Fact]
    public void Evaluate_Line_HasTheIntervalOfItsLogOdds()
    {
        var estimate = Line.Evaluate(60);
        Near.Equal(1 / (1 + Math.Exp(0.1)), estimate.Probability, 1e-15);
        var margin = 1.959963984540054 * Math.Sqrt(0.01 + (2 * 10 * 0.0005) + (100 * 0.0001));
        Near.Equal(1 / (1 + Math.Exp(0.1 + margin)), estimate.Lower!.Value, 1e-15);
        Near.Equal(1 / (1 + Math.Exp(0.1 - margin)), estimate.Upper!.Value, 1e-15);
        Assert.Equal(100, estimate.Outcomes);
        Assert.Equal("47.5% (39.2 to 56.0, 100 outcomes)", Line.Evaluate(60).ToString());
    }

    [Fact]
    public void Evaluate_BeyondTheScoresSeen_StaysThere()
    {
        Assert.Equal(Line.Evaluate(10), Line.Evaluate(-1e300));
        Assert.Equal(Line.Evaluate(95), Line.Evaluate(1e300));
        Assert.NotEqual(Line.Evaluate(95), Line.Evaluate(94));
    }

    [Fact]
    public void Equals_Blocks_CompareByContent()
    {
        Assert.Equal(new([new(10, 2, 20), new(55.5, 12, 30)]), Steps);
        Assert.Equal(new IsotonicModel([new(10, 2, 20), new(55.5, 12, 30)]).GetHashCode(), Steps.GetHashCode());
        Assert.NotEqual(new([new(10, 2, 20), new(55.5, 13, 30)]), Steps);
    }

    [Fact]
    public void ToString_EachModel_ShowsItsData()
    {
        Assert.Equal("Platt: log odds -0.5 at 50, 0.04 a point, from 10 to 95; 40 of 100 accepted", Line.ToString());
        Assert.Equal("Isotonic:\n  from 10: 2 of 20, 10.0%\n  from 55.5: 12 of 30, 40.0%", Steps.ToString());
    }

    [Fact]
    public void Numbers_OutOfRange_SayWhatToGive()
    {
        Assert.Contains("Give NaN when there is no score.", Assert.Throws<ArgumentOutOfRangeException>(() => Steps.Evaluate(double.NegativeInfinity)).Message, StringComparison.Ordinal);
        Assert.Contains("More points mean a higher probability.", Assert.Throws<ArgumentOutOfRangeException>(() => new PlattModel(50, 0, 0, 0.01, 0.0001, 0, 10, 95, 40, 60)).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentNullException>("blocks", () => new IsotonicModel(null!));
        Assert.Contains("blocks[1] is from 5: 1 of 2, 50.0%;", Assert.Throws<ArgumentException>(() => new IsotonicModel([new(5, 1, 2), new(5, 1, 2)])).Message, StringComparison.Ordinal);
        Assert.Throws<OverflowException>(() => new IsotonicModel([new(1, 1, int.MaxValue), new(2, 2, int.MaxValue)]));
    }

    // A covariance may exceed the product of the deviations by rounding only.
    [Theory]
    [InlineData(0.001, true)]
    [InlineData(-0.001, true)]
    [InlineData(0.00100001, false)]
    [InlineData(-0.00100001, false)]
    public void New_CovarianceAtItsLimit_IsTaken(double covariance, bool isTaken)
    {
        PlattModel New() => new(50, 0, 1, 0.01, 0.0001, covariance, 10, 95, 40, 60);
        if (isTaken)
        {
            Assert.Equal(covariance, New().Covariance);
        }
        else
        {
            Assert.Throws<ArgumentOutOfRangeException>(New);
        }
    }
}
