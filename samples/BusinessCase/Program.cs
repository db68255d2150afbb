// The paper a customer's finance department asks for before it agrees to another plan: what it costs in all, what it brings,
// when it is paid back, and how sure that is. For the customer's eyes: it says nothing of scores, classes or our own gain.
//
//   dotnet run --project samples/BusinessCase                  as text
//   dotnet run --project samples/BusinessCase -- --markdown    as Markdown
//
// Exit code: 0 printed, 1 wrong arguments.
using BusinessCase;

Console.Out.NewLine = "\n"; // the same bytes on every machine
if (args is not ([] or ["--markdown"]))
{
    Console.Error.WriteLine("usage: BusinessCase [--markdown]");
    return 1;
}

var paper = Paper.Of(new CaseFigures(PlanChange.Example));
if (args is ["--markdown"])
{
    MarkdownPrinter.Print(paper, Console.Out);
}
else
{
    TextPrinter.Print(paper, Console.Out);
}

return 0;
