// Reads a CSV file of customers, in Japanese or English, UTF-8 or Shift_JIS, scores each customer, and shows whom to
// offer more first and why.
//
//   dotnet run --project samples/QuickStart                     the invented customers of customers.csv
//   dotnet run --project samples/QuickStart -- my.csv           your own
//   dotnet run --project samples/QuickStart -- my.csv --top 50  the 50 best instead of 20
//   dotnet run --project samples/QuickStart -- generate samples/QuickStart/customers.csv [--check]
//                                                               writes the invented customers, or checks that they are unchanged
//
// Exit code: 0 all rows good, 2 some rows broken (they are listed, the rest is done), 1 could not run.
using QuickStart;
using QuickStart.Output;

using TextWriter output = Consoles.StandardOutput();
return CommandLine.Run(args, output, Console.Error);
