using UpsellScoring.Advice;

namespace UpsellScoring.Rendering;

/// <summary>Shows a worklist: what to do with how many, whom to call, and what holds the others back.</summary>
internal static class WorklistView
{
    internal static View Of<T>(Worklist<T> worklist, Words words) => new(words, Title(worklist, words))
    {
        Drawings = [Actions(worklist.Actions, words), Gates(worklist.Gates, words)],
        Tables = [.. worklist.Owners.Select(owner => Proposals(owner, words)), .. Broken(worklist.Broken, words)],
    };

    internal static Drawing Actions(IReadOnlyList<ActionCount> actions, Words words) => DistributionView.Counts(
        words.Say("What to do", "推奨アクション"),
        actions.Select(one => (words.Action(one.Action), one.Count, one.Action == AdviceAction.ProposeNow ? Ink.For : one.Action == AdviceAction.RecoverFirst ? Ink.Against : Ink.Neutral)),
        words);

    /// <summary>What each gate held back: filled where it decided, hollow where it fired.</summary>
    internal static Drawing Gates(IReadOnlyList<GateHold> gates, Words words)
    {
        BarRow[] rows =
        [
            .. gates.Where(gate => gate.Fired > 0).Select(gate => new BarRow(
                words.Gate(gate.Code), words.Say($"{words.Count(gate.Decisive)} of {words.Count(gate.Fired)} decisive", $"決定{words.Count(gate.Decisive)} / 該当{words.Count(gate.Fired)}"), 0, gate.Decisive, Ink.Against)
            {
                Reach = gate.Fired,
            }),
        ];
        var title = words.Say("Held back by", "提案見合わせ条件");
        return rows.Length == 0
            ? Drawing.OfWords(title, words.Say("No gate fired.", "該当なし。"))
            : BarChart.Of(title, string.Join(words.Say("; ", "、"), rows.Select(row => $"{row.Label}: {row.Figure}")), rows);
    }

    /// <summary>Whom an owner proposes to, the best first.</summary>
    internal static Table Proposals<T>(OwnerWork<T> owner, Words words)
    {
        var name = owner.Owner ?? words.Say("no owner", "担当者なし");
        var (caption, rows) = RankingView.Shown(
            words.Say($"{name}: propose now, {words.Count(owner.ProposeNow.Count)} of {words.Count(owner.ProposeNowCount)}", $"{name}：今すぐ提案（{words.Count(owner.ProposeNow.Count)} / {words.Count(owner.ProposeNowCount)}社）"), owner.ProposeNow, words);
        return Entries(caption, [.. rows], words);
    }

    /// <summary>Accounts with score, value and reason, and the day where one of them has a day.</summary>
    internal static Table Entries<T>(string caption, IReadOnlyList<WorklistEntry<T>> entries, Words words)
    {
        var isDated = entries.Any(entry => entry.Deadline is not null);
        return new(
            caption,
            [
                new(words.Say("account", "顧客企業")), Column.Number(words.Say("points", "点数")), new(words.Say("grade", "ランク")),
                Column.Number(words.Say("value gained", "LTV増加")), .. isDated ? [new(words.Say("day", "期限"))] : Array.Empty<Column>(), new(words.Say("why", "理由")),
            ],
            [
                .. entries.Select(entry => (string[])
                [
                    entry.AccountId, entry.Points is { } points ? words.Points(points) : words.None, entry.Grade ?? words.None,
                    entry.ValueGained is { } gained ? words.Money(gained) : words.Unknown, .. isDated ? [entry.Deadline is { } day ? words.Day(day) : ""] : Array.Empty<string>(), words.Reason(entry.Reason),
                ]),
            ]);
    }

    internal static IEnumerable<Table> Broken<T>(IReadOnlyList<AdvisedAccount<T>> broken, Words words)
    {
        if (broken.Count > 0)
        {
            var (caption, rows) = RankingView.Shown(words.Say("Broken rows", "読み取り不可の行"), broken, words);
            yield return new(caption, [Column.Number(words.Say("row", "行")), new(words.Say("cause", "原因"))], [.. rows.Select(row => (string[])[words.Count(row.Index + 1), row.Cause ?? ""])]);
        }
    }

    private static string Title<T>(Worklist<T> worklist, Words words)
    {
        var proposals = worklist.Actions.Where(one => one.Action == AdviceAction.ProposeNow).Sum(one => one.Count);
        var all = worklist.Actions.Sum(one => one.Count);
        return words.Say($"Worklist: {words.Count(proposals)} of {words.Count(all)} accounts to propose to now", $"対応リスト：{words.Count(all)}社のうち今すぐ提案{words.Count(proposals)}社");
    }
}
