// Binds a record type of your own to a scorecard. The type here is a row of the public "Telco Customer Churn" file; no type
// of the library appears in it, and only SubscriberScoring knows both sides.
//
//   dotnet run --project samples/BringYourOwnData                        12 invented subscribers of subscribers.csv
//   dotnet run --project samples/BringYourOwnData -- telco_churn.csv     the public file, where you keep it
//
// Exit code: 0 scored, 1 could not run.
using BringYourOwnData;

Console.Out.NewLine = "\n"; // the same bytes on every machine
if (args.Length > 1)
{
    Console.Error.WriteLine("usage: BringYourOwnData [file.csv]");
    return 1;
}

try
{
    var subscribers = SubscriberFile.Read(args is [var path] ? path : Path.Combine(AppContext.BaseDirectory, "subscribers.csv"));
    Report.Write(Console.Out, SubscriberScoring.Scorer, subscribers);
    return 0;
}
catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or UnusableFileException)
{
    Console.Error.WriteLine(exception.Message);
    return 1;
}
