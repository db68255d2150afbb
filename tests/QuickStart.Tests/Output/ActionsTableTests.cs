using QuickStart.Output;
using UpsellScoring.Advice;

namespace QuickStart.Tests.Output;

public class ActionsTableTests
{
    private static readonly Customer[] Customers =
        [TestCustomers.Known(), TestCustomers.Known("C3").With(account => account with { Rating = 3 }), TestCustomers.Known("C4").With(_ => new("C4"))];

    [Fact]
    public void Write_ThreeCustomers_CountsThemByActionAndGrade() =>
        Assert.Equal(
            [
                "What to do, by grade",
                "+---------------------------------------------------------+",
                "| Action                 | A | B | C | D | No score | All |",
                "|------------------------+---+---+---+---+----------+-----|",
                "| Propose now            | 0 | 1 | 0 | 0 |        0 |   1 |",
                "| Nurture the relation   | 0 | 0 | 0 | 0 |        1 |   1 |",
                "| Adopt first            | 0 | 0 | 0 | 0 |        0 |   0 |",
                "| Hold the proposal back | 0 | 0 | 0 | 0 |        0 |   0 |",
                "| Recover first          | 0 | 0 | 1 | 0 |        0 |   1 |",
                "+---------------------------------------------------------+",
            ],
            Write(TextLanguage.English));

    [Fact]
    public void Write_Japanese_StaysAligned()
    {
        string[] lines = Write(TextLanguage.Japanese);

        Assert.Contains("| 今すぐ提案       | 0 | 1 | 0 | 0 |          0 |    1 |", lines);
        Assert.Single(lines[1..].Select(OutputText.Cells).Distinct());
    }

    private static string[] Write(TextLanguage language) =>
        OutputText.Lines(page => ActionsTable.Write(page, TestCustomers.Tally(20, Customers)), language);
}
