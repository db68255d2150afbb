using UpsellScoring.Advice;

namespace QuickStart.Output;

/// <summary>Shows what holds proposals back, and for what share of the customers.</summary>
internal static class GatesTable
{
    private static readonly Phrase Title = new("What holds proposals back", "提案見合わせ条件の該当状況");

    public static void Write(Page page, IReadOnlyList<GateHold> gates)
    {
        if (gates.All(gate => gate.Fired == 0))
        {
            return;
        }

        PageTable table = new PageTable(page)
            .Left(new("Gate", "条件"))
            .Left(new("Leads to", "対応"))
            .Right(new("Fires for", "該当"))
            .Right(new("Share", "割合"))
            .Right(new("Decides for", "うち決め手"));
        foreach (GateHold gate in gates.Where(gate => gate.Fired > 0))
        {
            table.AddRow(
                AdviceTexts.OfGate(gate.Code, page.Texts),
                AdviceTexts.Of(gate.Action, page.Texts),
                Figures.Count(gate.Fired),
                Figures.Share(gate.FiredShare),
                Figures.Count(gate.Decisive));
        }

        page.WriteLine(Title);
        table.Write();
        page.WriteBlankLine();
    }
}
