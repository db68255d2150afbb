using UpsellScoring.Advice;
using UpsellScoring.Pricing;
using UpsellScoring.Tests.Scoring;

namespace UpsellScoring.Tests.Advice;

/// <summary>Documents of policies, written as <see cref="DocumentText"/> writes those of cards, and policies to write.</summary>
internal static class PolicyDocuments
{
    /// <summary>A valid document with every member, none at its default; the broken ones are small edits of it.</summary>
    internal const string Base = """
        {
          'format': 1,
          'version': 'p1',
          'card': {
            'format':1, 'version':'c1',
            'factors': [{ 'name': 'tenure', 'weight': 100, 'curve': { 'kind': 'linear', 'from': 0, 'to': 24 } }],
            'grades': [{ 'name': 'high', 'from': 70 }, { 'name': 'low', 'from': 0 }]
          },
          'gates': {
            'highestDetractor': 5, 'ratingMonths': 24, 'offerCoolDownDays': 90, 'accountCoolDownDays': 14,
            'deliberateChoiceMonths': 6, 'leastUtilization': 0.35, 'temperatureDays': 60, 'leastCoverage': 0.55
          },
          'bands': {
            'limits': [{ 'class': 'easy', 'upTo': 0.12 }, { 'class': 'considered', 'upTo': 0.34, 'includesLimit': false }, { 'class': 'large' }],
            'sweetSpotFrom': 0.22, 'sweetSpotUpTo': 0.33, 'upliftTarget': 0.16
          },
          'proposeFrom': 'high',
          'returnFloor': 1.5,
          'programTargets': { 'firstYear': 2.5, 'laterYears': 4.5 }
        }
        """;

    /// <summary>A card with one grade, <c>g</c>.</summary>
    internal const string SmallCard = "{'format':1,'version':'c','factors':[{'name':'a','weight':100,'curve':{'kind':'linear','from':0,'to':1}}],'grades':[{'name':'g','from':0}]}";

    /// <summary>The policy <see cref="Base"/> stands for.</summary>
    internal static AdvicePolicy OfBase { get; } = new(
        "p1",
        new("c1", [new("tenure", 100, Curves.Linear(0, 24))], [new("high", 70), new("low", 0)]),
        new()
        {
            HighestDetractor = 5,
            RatingMonths = 24,
            OfferCoolDownDays = 90,
            AccountCoolDownDays = 14,
            DeliberateChoiceMonths = 6,
            LeastUtilization = 0.35,
            TemperatureDays = 60,
            LeastCoverage = 0.55,
        },
        new([new(PriceGapClass.Easy, 0.12m), new(PriceGapClass.Considered, 0.34m, IncludesLimit: false), new(PriceGapClass.Large, null)], 0.22m, 0.33m, 0.16m),
        "high",
        1.5m,
        new() { FirstYear = 2.5m, LaterYears = 4.5m });

    /// <summary>The standard policy.</summary>
    internal static AdvicePolicy Standard { get; } = new("standard", Scorecards.StandardInYen());

    /// <summary>A policy with what is hard to write: every curve, names with quotes, and numbers with all their digits.</summary>
    internal static AdvicePolicy Hard { get; } = new(
        "方針 \"1\" \\ 😀",
        ValidDocuments.EightCurves,
        new() { HighestDetractor = 0, RatingMonths = 1200, OfferCoolDownDays = 36_500, AccountCoolDownDays = 0, LeastUtilization = 0.1 + 0.2, LeastCoverage = 1e-7 },
        new([new(PriceGapClass.Easy, 0.0000000000000000000000000001m), new(PriceGapClass.Careful, 9.999999999999999999999999999m, IncludesLimit: false), new(PriceGapClass.Large, null)], 0.30000000000000004m, 0.50m, 0.000m),
        "\"B\"",
        1.2345678901m,
        new() { FirstYear = 1_000_000_000_000_000m, LaterYears = 0.1000m });

    /// <summary>The base document with one place edited; the place must be the only one of its kind.</summary>
    internal static string Edited(string place, string edit)
    {
        var first = Base.IndexOf(place, StringComparison.Ordinal);
        return first >= 0 && Base.LastIndexOf(place, StringComparison.Ordinal) == first
            ? string.Concat(Base.AsSpan(0, first), edit, Base.AsSpan(first + place.Length))
            : throw new ArgumentException($"The base document does not hold exactly one '{place}'.", nameof(place));
    }

    /// <summary>A document of the least there can be, with further members, each behind a comma.</summary>
    internal static string Least(string further = "", string card = SmallCard, string grade = "g") =>
        $"{{'format':1,'version':'v','card':{card},'proposeFrom':'{grade}'{further}}}";

    internal static AdvicePolicy Parsed(string text) => AdvicePolicyDocument.Parse(DocumentText.Json(text));
}
