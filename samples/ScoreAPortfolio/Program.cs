// Ten million accounts in columns: scored, graded, the best twenty found, and the time beside what the memory needs to give the columns.
//
//   dotnet run -c Release --project samples/ScoreAPortfolio               ten million accounts, about 600 MB
//   dotnet run -c Release --project samples/ScoreAPortfolio -- 50000000   any number from five million on
//
// The result goes to standard output and is the same on every machine; progress and times go to standard error.
using System.Globalization;
using ScoreAPortfolio;
using UpsellScoring;

const int FewestAccounts = 5_000_000; // below, the caches and not the memory would set the limit
const int MostAccounts = 100_000_000;
const ulong Seed = 20_260_401;

Console.Out.NewLine = "\n"; // the same bytes on every machine

var accounts = 10_000_000;
if (args.Length > 1 || (args.Length == 1 && !int.TryParse(args[0], NumberStyles.None, CultureInfo.InvariantCulture, out accounts))
    || accounts is < FewestAccounts or > MostAccounts)
{
    Console.Error.WriteLine($"usage: ScoreAPortfolio [accounts, {FewestAccounts} to {MostAccounts}]");
    return 1;
}

// The host's side: one column of numbers per factor, NaN where a value is unknown.
var portfolio = Portfolio.Of(accounts, Seed, new ProgressBar("generated", accounts));

// The library's side: a card bound to columns, and buffers for what is wanted. Grades and coverage are optional.
var scorer = Scorecards.StandardInYen().BindColumns();
var columns = portfolio.Columns;
var scores = new double[accounts];
var grades = new byte[accounts];
var coverage = new double[accounts];
BatchOptions options = new()
{
    MaxDegreeOfParallelism = -1,
    Progress = new ProgressBar("scored", accounts),
    // An unknown value is left out, and the known ones share its weight. Among ten million there are always some whose
    // weak point nobody knows: they would fill the top. So only accounts known in full are ranked.
    Ranking = new() { CoverageLimit = 1 },
};
var summary = scorer.Score(columns, new BatchOutput(scores) { Grades = grades, Coverage = coverage }, options);
var top = TopScores.Of(scores, count: 20, coverage, options.Ranking);

Report.Print(scorer.Card, portfolio, summary, top);

// The logarithm of the contract value has to be computed; a card of straight lines shows what that costs.
var straight = scorer.Card.WithVersion("straight lines").WithFactors(scorer.Card.Factors.Select(factor =>
    factor.Name == FactorNames.ContractValue ? factor with { Curve = Curves.Linear(100_000, 10_000_000) } : factor));
Speed.Print(portfolio, scores, scorer.Card, straight);
return 0;
