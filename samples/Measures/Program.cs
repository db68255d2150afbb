// One page for each measure beside the score: the survey, the price, the customer's lifetime value, the return.
// Every page works through cases of the trade's tables; the amounts are yen, without tax.
//
//   dotnet run --project samples/Measures
using Measures;

Console.Out.NewLine = "\n"; // the same bytes on every machine
NpsPage.Print();
Console.WriteLine();
PricingPage.Print();
Console.WriteLine();
LifetimeValuePage.Print();
Console.WriteLine();
ReturnsPage.Print();
