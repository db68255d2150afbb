// One account, four questions: why this score, what changed, what would another card say, and what would lift it?
//
//   dotnet run --project samples/ExplainAScore
using UpsellScoring;
using UpsellScoring.Scoring;

Console.Out.NewLine = "\n"; // the same bytes on every machine

// The account: null is unknown. The scorer: a card, and where each of its factors is found on the account.
var account = new Account(ContractValue: 1_200_000, TenureMonths: 14, Utilization: 0.82, GrowthGap: 0.40, Rating: 8);
var scorer = Bind(Scorecards.StandardInYen());

// 1. Why? Each factor gives some of the points it could give; the printed rows add up to the printed score.
Console.WriteLine("1. Why this score?");
var today = scorer.Explain(account);
Console.WriteLine(today);
Console.WriteLine($"Speaks for it, the strongest first: {string.Join(", ", today.Reasons.For.Select(reason => reason.Factor))}");
Console.WriteLine($"Holds it back, the strongest first: {string.Join(", ", today.Reasons.Against.Select(reason => reason.Factor))}");

// 2. What changed? Last quarter less was used, and nobody had asked how satisfied they are. While a value is unknown, the
// known ones share its weight; the coverage says how much of the card was known, and the range what it could become.
Console.WriteLine("\n2. What changed since last quarter?");
var lastQuarter = scorer.Explain(account with { Utilization = 0.70, Rating = null });
Console.WriteLine(lastQuarter);
Console.WriteLine(today.ChangeSince(lastQuarter));

// 3. What if the card changes? A card is data: compare two, then score the same account by both. The weights move together,
// since those of a card sum to 100.
Console.WriteLine("\n3. What would another card say?");
var card = scorer.Card;
var proposedCard = card
    .WithVersion("use first")
    .WithFactors(card.Factors.Select(factor => factor.Name switch
    {
        FactorNames.Tenure => factor with { Weight = 10 },
        FactorNames.Utilization => factor with { Weight = 30, Curve = Curves.Linear(0.3, 1.0) },
        _ => factor,
    }));
Console.WriteLine(string.Join("\n", card.DifferencesTo(proposedCard)));
Console.WriteLine(Bind(proposedCard).Explain(account).ChangeSince(today));

// 4. What would lift it? Name what you could do, what it would lead to, and what it costs; the search is exact.
Console.WriteLine("\n4. What is the cheapest way to the next grade?");
(string Action, Move Move)[] ideas =
[
    ("training on site", new(FactorNames.Utilization, Target: 0.90, Cost: 150_000)),
    ("online training", new(FactorNames.Utilization, Target: 0.86, Cost: 40_000)),
    ("solve the open complaint", new(FactorNames.Satisfaction, Target: 9, Cost: 120_000)),
    ("add-on for a second team", new(FactorNames.ContractValue, Target: 1_500_000, Cost: 60_000)),
];
var path = scorer.CheapestWayUp(account, [.. ideas.Select(idea => idea.Move)]);
foreach (var (action, move) in ideas)
{
    Console.WriteLine($"{(path.Moves.Contains(move) ? "  do  " : "  skip")} {action,-24} {move.Cost,9:N0} yen  {move.Factor} to {move.Target:#,0.##}");
}

Console.WriteLine($"{path.Before} -> {path.After} for {path.Cost:N0} yen");

static AccountScorer<Account> Bind(Scorecard card) => card.Bind<Account>(
    new(FactorNames.ContractValue, account => account.ContractValue),
    new(FactorNames.Tenure, account => account.TenureMonths),
    new(FactorNames.Utilization, account => account.Utilization),
    new(FactorNames.GrowthGap, account => account.GrowthGap),
    new(FactorNames.Satisfaction, account => account.Rating));

/// <summary>What is known of one customer company; <see langword="null"/> is unknown.</summary>
/// <param name="ContractValue">Yen a year, without tax.</param>
/// <param name="TenureMonths">Months since the first contract.</param>
/// <param name="Utilization">Share of what was bought that is used.</param>
/// <param name="GrowthGap">Share of the next higher plan that the current plan lacks.</param>
/// <param name="Rating">Satisfaction, 0 to 10.</param>
internal sealed record Account(decimal? ContractValue, int? TenureMonths, double? Utilization, double? GrowthGap, int? Rating);
