using System.Text.Json;

using UpsellScoring.Scoring;

namespace UpsellScoring.Tests.Scoring;

/// <summary>Results as JSON, as a host's web service gives them away: their shape is part of the library's surface.</summary>
public sealed class ResultJsonTests
{
    private const string Half = """{"Outcome":"Scored","Points":50,"Grade":{"Name":"C","From":40},"Coverage":1,"Lowest":50,"Highest":50}""";
    private const string Full = """{"Outcome":"Scored","Points":100,"Grade":{"Name":"A","From":75},"Coverage":1,"Lowest":100,"Highest":100}""";
    private const string Required = """{"Outcome":"RequiredUnknown","Points":null,"Grade":null,"Coverage":0.75,"Lowest":37.5,"Highest":62.5}""";
    private const string Nothing = """{"Outcome":"AllUnknown","Points":null,"Grade":null,"Coverage":0,"Lowest":0,"Highest":0}""";

    private static readonly JsonSerializerOptions Relaxed = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
    private static readonly ResultJsonContext Web = new(new(JsonSerializerDefaults.Web));

    private static readonly Scorecard Card = new(
        "v", [new("tenure", 75, UpsellScoring.Curves.Linear(0, 24)), new("usage", 25, UpsellScoring.Curves.Linear(0, 1), UnknownRule.Required)]);

    private static readonly ValueScorer Values = Card.BindValues();

    private static readonly Ranking<Customer> Ranked = Card
        .Bind<Customer>(new("tenure", customer => customer.Months), new("usage", customer => customer.Share))
        .Rank([new("half", 12, 0.5), new("full", 24, 1), new("thin", 12, null), new("endless", double.PositiveInfinity, 1), null!, new("none", null, null)]);

    [Fact]
    public void AccountScore_EachOutcome_HasItsShape()
    {
        AssertJson(Half, Values.Evaluate([12, 0.5]));
        AssertJson(Required, Values.Evaluate([12, double.NaN]));
        AssertJson(Nothing, default(AccountScore));
    }

    [Fact]
    public void ScoreExplanation_Scored_HasItsShape() => AssertJson(
        $$$"""
        {"CardVersion":"v","Score":{{{Half}}},"Factors":[{"Name":"tenure","Weight":75,"Value":12,"Utility":0.5,"Points":37.5,"PointsLost":37.5},{"Name":"usage","Weight":25,"Value":0.5,"Utility":0.5,"Points":12.5,"PointsLost":12.5}],"Reasons":{"For":[{"Code":"gives:tenure","Factor":"tenure","Points":37.5},{"Code":"gives:usage","Factor":"usage","Points":12.5}],"Against":[{"Code":"loses:tenure","Factor":"tenure","Points":37.5},{"Code":"loses:usage","Factor":"usage","Points":12.5}],"Unknown":[]}}
        """,
        Values.Explain(12, 0.5));

    [Fact]
    public void ScoreExplanation_ValueUnknown_HasNulls() => AssertJson(
        $$$"""
        {"CardVersion":"v","Score":{{{Required}}},"Factors":[{"Name":"tenure","Weight":75,"Value":12,"Utility":0.5,"Points":0,"PointsLost":0},{"Name":"usage","Weight":25,"Value":null,"Utility":null,"Points":0,"PointsLost":0}],"Reasons":{"For":[],"Against":[],"Unknown":[{"Code":"unknown:usage","Factor":"usage","Points":25}]}}
        """,
        Values.Explain(12, double.NaN));

    [Fact]
    public void ScoreChange_BothScored_HasItsEffects() => AssertJson(
        $$$"""
        {"Before":{{{Half}}},"After":{{{Full}}},"Difference":50,"Effects":[{"Cause":"Value","Factor":"tenure","Points":37.5},{"Cause":"Value","Factor":"usage","Points":12.5}]}
        """,
        Values.Explain(24, 1).ChangeSince(Values.Explain(12, 0.5)));

    [Fact]
    public void ScoreChange_OneWithoutScore_HasNoDifference() => AssertJson(
        $$$"""{"Before":{{{Required}}},"After":{{{Full}}},"Difference":null,"Effects":[]}""",
        Values.Explain(24, 1).ChangeSince(Values.Explain(12, double.NaN)));

    [Fact]
    public void GradePath_Found_HasItsMoves() => AssertJson(
        $$$"""
        {"Outcome":"Found","Before":{{{Half}}},"Target":{"Name":"A","From":75},"Moves":[{"Factor":"tenure","Target":24,"Cost":2.5}],"After":{"Outcome":"Scored","Points":87.5,"Grade":{"Name":"A","From":75},"Coverage":1,"Lowest":87.5,"Highest":87.5},"Cost":2.5}
        """,
        Values.CheapestWayUp([12, 0.5], [new("tenure", 24, 2.5m), new("usage", 1, 1)], "A"));

    [Fact]
    public void GradePath_NoScore_HasNulls() => AssertJson(
        $$$"""{"Outcome":"NoScore","Before":{{{Required}}},"Target":null,"Moves":[],"After":null,"Cost":0}""",
        Values.CheapestWayUp([12, double.NaN], []));

    [Fact]
    public void Ranking_AccountsOfEveryKind_HasItsShape() => AssertJson(
        $$$"""
        {"Top":[{"Place":1,"Account":{"Id":"full","Months":24,"Share":1},"Index":1,"Score":{{{Full}}}},{"Place":2,"Account":{"Id":"half","Months":12,"Share":0.5},"Index":0,"Score":{{{Half}}}}],"TooLittleKnown":[{"Account":{"Id":"thin","Months":12,"Share":null},"Index":2,"Score":{{{Required}}},"FetchFirst":"usage"},{"Account":{"Id":"none","Months":null,"Share":null},"Index":5,"Score":NONE,"FetchFirst":"usage"}],"Broken":[{"Index":3,"Factor":"tenure","Cause":"The value of factor 'tenure' is Infinity; only finite numbers are allowed. Give null or NaN when the value is unknown."},{"Index":4,"Factor":null,"Cause":"The account is null."}],"Distribution":{"Count":2,"Mean":75,"Least":50,"LowerQuartile":62.5,"Median":75,"UpperQuartile":87.5,"Greatest":100,"Grades":[{"Grade":{"Name":"A","From":75},"Count":1},{"Grade":{"Name":"B","From":60},"Count":0},{"Grade":{"Name":"C","From":40},"Count":1},{"Grade":{"Name":"D","From":0},"Count":0}],"Histogram":[0,0,0,0,0,1,0,0,0,1]},"Knowledge":[{"Factor":"tenure","Known":3,"Unknown":1,"UnknownShare":0.25},{"Factor":"usage","Known":2,"Unknown":2,"UnknownShare":0.5}],"Options":{"CoverageLimit":0.6}}
        """.Replace("NONE", Nothing.Replace("AllUnknown", Ranked.TooLittleKnown[1].Score.Outcome.ToString(), StringComparison.Ordinal).Replace("\"Highest\":0", "\"Highest\":100", StringComparison.Ordinal), StringComparison.Ordinal),
        Ranked);

    [Fact]
    public void Ranking_Nobody_HasNulls()
    {
        var json = JsonSerializer.SerializeToElement(Card.Bind<Customer>(new("tenure", customer => customer.Months), new("usage", customer => customer.Share)).Rank([]));

        Assert.Equal(JsonValueKind.Null, json.GetProperty("Distribution").GetProperty("Median").ValueKind);
        Assert.Equal(JsonValueKind.Null, json.GetProperty("Knowledge")[0].GetProperty("UnknownShare").ValueKind);
    }

    /// <summary>The same JSON by reflection and by generated code; and for the web the same in camel case.</summary>
    private static void AssertJson<T>(string expected, T result)
    {
        Assert.Equal(expected, JsonSerializer.Serialize(result, Relaxed));

        var plain = JsonSerializer.Serialize(result);
        Assert.Equal(plain, JsonSerializer.Serialize(result, typeof(T), ResultJsonContext.Default));

        var web = JsonSerializer.Serialize(result, JsonSerializerOptions.Web);
        Assert.Equal(web, JsonSerializer.Serialize(result, typeof(T), Web));
        Assert.Equal(InCamelCase(plain), web);
    }

    private static string InCamelCase(string json) =>
        System.Text.RegularExpressions.Regex.Replace(json, "\"([A-Z])([A-Za-z]*)\":", match => $"\"{match.Groups[1].Value.ToLowerInvariant()}{match.Groups[2].Value}\":");
}
