using UpsellScoring;
using UpsellScoring.Advice;
using UpsellScoring.Returns;

namespace AccountReview;

/// <summary>How the page writes texts and figures.</summary>
internal static class Say
{
    private const int PageWidth = 100;
    private const int NameWidth = 18;

    public static TextOptions Internal { get; } = new() { Currency = "JPY" };

    public static void Heading(string heading) => Console.WriteLine($"\n{heading}");

    /// <summary>A named value; where it is long it goes on below itself.</summary>
    public static void Row(string name, string value)
    {
        var line = $"  {name,-NameWidth}";
        foreach (var word in value.Split(' '))
        {
            if (line.Length + 1 + word.Length > PageWidth)
            {
                Console.WriteLine(line);
                line = new(' ', 2 + NameWidth);
            }

            line += $" {word}";
        }

        Console.WriteLine(line);
    }

    public static string Action(UpsellAdvice advice) => AdviceTexts.Of(advice.Action, Internal)
        + (advice.NotBefore is { } from ? $", not before {from:yyyy-MM-dd}" : "")
        + (advice.ProposeBy is { } by ? $", by {by:yyyy-MM-dd}" : "");

    public static string Money(decimal? yen) => yen is { } amount ? $"{amount:#,0}" : "unknown";

    public static string Return(ReturnFigure? figure) => figure switch
    {
        null => "unknown",
        { Multiple: { } multiple } => $"{multiple:0.0}x ({figure.Value.NetReturn:0%} net): {Money(figure.Value.Gain)} for {Money(figure.Value.Cost)}",
        _ => $"{Money(figure.Value.Gain)} at no cost",
    };

    public static string Facts(IEnumerable<string> names) => string.Join(", ", names.Select(name => AdviceTexts.OfFact(name, Internal)));
}
