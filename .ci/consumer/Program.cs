using UpsellScoring;
using UpsellScoring.Scoring;

// What a stranger's first program does with the package; its output is compared with expected.txt, plain and trimmed.
var scorer = Scorecards.StandardInYen().Bind<Customer>(
    new(FactorNames.ContractValue, c => c.YearlyYen),
    new(FactorNames.Tenure, c => c.Months),
    new(FactorNames.Utilization, c => c.UsedShare),
    new(FactorNames.GrowthGap, c => c.PlanGap),
    new(FactorNames.Satisfaction, c => c.Rating));

Customer[] customers = [new("Asagiri", 300_000m, 3, 0.35, null, 4), new("Hoshizora", 1_200_000m, 14, 0.82, 0.40, 8)];
foreach (var row in scorer.Rank(customers).Top)
{
    Console.WriteLine($"{row.Place}. {row.Account.Name}: {scorer.Explain(row.Account)}");
}

Console.WriteLine(ScorecardDocument.Parse(ScorecardDocument.Write(scorer.Card)).Equals(scorer.Card));

internal sealed record Customer(string Name, decimal? YearlyYen, int? Months, double? UsedShare, double? PlanGap, int? Rating);
