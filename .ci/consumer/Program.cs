using Consumer;
using UpsellScoring;
using UpsellScoring.Advice;
using UpsellScoring.Nps;
using UpsellScoring.Rendering;
using UpsellScoring.Scoring;

// What a stranger's first program does with the package; its output is compared with expected.txt, plain and trimmed.
var scorer = Scorecards.StandardInYen().Bind<Customer>(
    new(FactorNames.ContractValue, c => c.YearlyYen),
    new(FactorNames.Tenure, c => c.Months),
    new(FactorNames.Utilization, c => c.UsedShare),
    new(FactorNames.GrowthGap, c => c.PlanGap),
    new(FactorNames.Satisfaction, c => c.Rating));

Customer[] customers = [new("Asagiri", 300_000m, 3, 0.35, null, 4), new("Hoshizora", 1_200_000m, 14, 0.82, 0.40, 8)];
var ranking = scorer.Rank(customers);
foreach (var row in ranking.Top)
{
    Console.WriteLine($"{row.Place}. {row.Account.Name}: {scorer.Explain(row.Account)}");
}

Console.WriteLine(ScorecardDocument.Parse(ScorecardDocument.Write(scorer.Card)).Equals(scorer.Card));

// The same pictures, letter by letter, and in a notebook too: the marks of the results are found by name there.
var explanation = scorer.Explain(customers[0]);
var survey = NpsSurvey.FromCounts(50, 30, 20);
var japanese = new TextOptions { Language = TextLanguage.Japanese, Currency = "円" };
Console.Write(explanation.ToMarkdown());
Look.Print("explanation", explanation.ToHtml(), explanation.ToSvg());
Look.Print("explanation, Japanese", explanation.ToHtml(japanese), explanation.ToSvg(japanese));
Look.Print("ranking", ranking.ToHtml(c => c.Name), ranking.ToSvg(c => c.Name));
Look.Print("survey", survey.ToHtml(), survey.ToSvg());
Look.Print("notebook: explanation", Notebook.Html(explanation) == explanation.ToHtml());
Look.Print("notebook: survey", Notebook.Html(survey) == survey.ToHtml());
Look.Print("notebook: ranking", Notebook.Html(ranking) == ranking.ToHtml());
