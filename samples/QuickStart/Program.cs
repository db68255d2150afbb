// Reads a CSV file of customers, in Japanese or English, UTF-8 or Shift_JIS, and says what to do with each: whom to propose
// what, whom to leave alone, and why.
//
//   dotnet run --project samples/QuickStart                          the invented customers of customers.csv
//   dotnet run --project samples/QuickStart -- --lang ja             the same in Japanese
//   dotnet run --project samples/QuickStart -- my.csv                your own
//   dotnet run --project samples/QuickStart -- my.csv --as-of 2026-04-01 --top 50
//                                                                    as it was to be advised on that day, the 50 highest scores
//   dotnet run --project samples/QuickStart -- --report out.html     the same, and a page to mail, with each customer's brief on a click
//   dotnet run --project samples/QuickStart -- generate samples/QuickStart/customers.csv [--check]
//                                                                    writes the invented customers, or checks that they are unchanged
//
// Exit code: 0 all rows good, 2 some rows broken (they are listed, the rest is done), 1 could not run.
using QuickStart;
using QuickStart.Output;

using TextWriter output = Consoles.StandardOutput();
// The only look at the clock: the day for a file that names none, unless --as-of does.
return CommandLine.Run(args, DateOnly.FromDateTime(DateTime.Today), output, Console.Error);
