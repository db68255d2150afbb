// Does the score work? Half a year of outcomes tests the card in force, suggests other weights, shows whom they would move, and
// puts them in force; another half year later it is seen whether they helped, and whether the customers are still the same.
//
//   dotnet run --project samples/DoesItWork
using DoesItWork;
using UpsellScoring;
using UpsellScoring.Outcomes;

Console.Out.NewLine = "\n"; // the same bytes on every machine

DateOnly spring = new(2025, 4, 1), autumn = new(2025, 10, 1), nextSpring = new(2026, 4, 1);
var card = Scorecards.StandardInYen();
var history = CardHistory.Empty;
history = history.Publish(history.Draft(card), spring, "sales operations", "the example weighting, to be reviewed in autumn");

Page.Title("1. October 2025: does the score tell who accepts?");
var portfolio = Market.Of(accounts: 4000, seed: 2025_04, Market.Usual);
BackTestPage.Print(ScoredPortfolio.Read(portfolio, card, spring), card);

Page.Title("2. Which weights do the outcomes suggest?");
var suggestion = WeightSuggestion.Of(Customers.Bind(card), portfolio, customer => customer.Outcome, version: "2025-10");
WeightsPage.Print(suggestion);
if (suggestion.Card is not { } suggested)
{
    return; // the usual answer of few outcomes, or of good weights
}

// Nothing is changed by itself: a draft says what differs, the preview whom it would move, and then somebody decides.
Page.Title("3. Who would move?");
portfolio = Market.Of(accounts: 4000, seed: 2025_10, Market.Usual);
var draft = history.Draft(suggested);
PreviewPage.Print(CardPreview.Compare(Customers.Bind(card), Customers.Bind(draft.Card), portfolio, movers: 4));

Page.Title("4. Published");
history = history.Publish(draft, autumn, "sales operations", "weights from half a year of outcomes");
Console.WriteLine(history);
var frozen = DriftReferenceDocument.Write(DriftReference.Of(Customers.Bind(suggested), portfolio, autumn));
Console.WriteLine($"The customers of that day, frozen without any single one: a document of {frozen.Length / 1024} KB");

// The proposals of that half year were not there when the weights were learned.
Page.Title("5. April 2026: did it help?");
ComparisonPage.Print(ScoredPortfolio.Read(portfolio, card, autumn), ScoredPortfolio.Read(portfolio, suggested, autumn));

// By now the higher plans can do more, many customers are new, and fewer of them were asked how satisfied they are.
Page.Title("6. And are the customers still the same?");
portfolio = Market.Of(accounts: 4000, seed: 2026_04, Market.AfterTheLaunch);
DriftPage.Print(DriftReferenceDocument.Parse(frozen).Compare(Customers.Bind(suggested), portfolio), nextSpring);

// Should it turn out badly: the card before comes back, and the history says so.
Page.Title("7. And back, if need be");
Console.WriteLine(history.Revert(1, nextSpring, "sales operations", "until there are outcomes of the new customers").Current);
