using UpsellScoring;
using UpsellScoring.Advice;

namespace QuickStart.Output;

/// <summary>Shows each owner whom to call: what to propose now, whose trust to win back, who needs help with what they have.</summary>
internal static class WorklistTables
{
    private const int PerAction = 3;

    private static readonly Phrase Title = new(
        "Worklist of each owner: up to {0} of each kind, the greatest value first",
        "担当者別の対応リスト（対応ごとに最大{0}社、LTVの増加が大きい順）");

    private static readonly Phrase Owner = new(
        "{0}: propose to {1}, recover {2}, help {3} adopt; nurture {4}, hold {5}",
        "{0}：今すぐ提案{1}社、信頼回復{2}社、活用支援{3}社、関係づくり{4}社、提案見送り{5}社");

    private static readonly Phrase NoOwner = new("No owner known", "担当者未取得");
    private static readonly Phrase ProposeBy = new("by {0}", "{0}まで");
    private static readonly Phrase NotBefore = new("from {0}", "{0}以降");

    public static WorklistOptions Options { get; } = new() { ProposalsPerOwner = PerAction };

    public static void Write(Page page, Worklist<Customer> worklist)
    {
        if (worklist.Owners.Count == 0)
        {
            return;
        }

        page.WriteLine(Title.With(PerAction));
        foreach (OwnerWork<Customer> work in worklist.Owners)
        {
            Write(page, work);
        }

        page.WriteBlankLine();
    }

    private static void Write(Page page, OwnerWork<Customer> work)
    {
        page.WriteLine(Owner.With(
            work.Owner is { } owner ? Phrase.Same(owner) : NoOwner,
            Figures.Count(work.ProposeNowCount),
            Figures.Count(work.RecoverFirst.Count),
            Figures.Count(work.AdoptFirst.Count),
            Figures.Count(work.Nurture.Count),
            Figures.Count(work.Hold.Count)));
        WorklistEntry<Customer>[] shown = [.. work.ProposeNow, .. work.RecoverFirst.Take(PerAction), .. work.AdoptFirst.Take(PerAction)];
        if (shown.Length == 0)
        {
            return;
        }

        PageTable table = new PageTable(page)
            .Left(new("Action", "対応"))
            .Left(new("Id", "ID"))
            .Left(new("Customer", "顧客企業"))
            .Right(new("Value, yen", "LTVの増加"))
            .Left(new("When", "時期"))
            .Left(new("Why", "理由"));
        foreach (WorklistEntry<Customer> entry in shown)
        {
            table.AddRow(
                AdviceTexts.Of(entry.Action, page.Texts), entry.AccountId, entry.Row.Name, page.Figures.Money(entry.ValueGained), When(page, entry), Why(page, entry));
        }

        table.Write();
    }

    private static string When(Page page, WorklistEntry<Customer> entry) => entry.Deadline is { } day
        ? page.In((entry.Action == AdviceAction.ProposeNow ? ProposeBy : NotBefore).With(page.Figures.Day(day)))
        : "-";

    // Of a gate its name, of everything else the score: the sentences are in the list of advices.
    private static string Why(Page page, WorklistEntry<Customer> entry) => entry.Reason.Code.StartsWith(ReasonCodes.Gate, StringComparison.Ordinal)
        ? AdviceTexts.OfGate(entry.Reason.Code[ReasonCodes.Gate.Length..], page.Texts)
        : $"{Figures.Points(entry.Points)} {entry.Grade}";
}
