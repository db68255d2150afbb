using System.Text;
using UpsellScoring.Advice;
using UpsellScoring.Scoring;

namespace UpsellScoring.Rendering;

/// <summary>Writes a report section by section.</summary>
internal sealed class ReportWriter<T>
{
    private readonly StringBuilder _html = new();
    private readonly IReadOnlyList<AdvisedAccount<T>> _advised;
    private readonly Func<T, string?>? _name;
    private readonly PortfolioReportOptions _options;
    private readonly Words _words;
    private readonly Worklist<T> _worklist;
    private readonly IReadOnlyDictionary<long, Brief> _briefs;

    internal ReportWriter(IReadOnlyList<AdvisedAccount<T>> advised, Func<T, string?> owner, Func<T, string?>? name, PortfolioReportOptions options)
    {
        (_advised, _name, _options, _words) = (advised, name, options, Words.ForInsiders(options.Texts, "portfolio report"));
        _worklist = Worklist.Of(advised, owner, options.Worklist);
        _briefs = Brief.Of(advised, _worklist, name, options.MostBriefs);
    }

    internal string Write()
    {
        var title = _options.Title ?? _words.Say("Portfolio report", "顧客ポートフォリオ・レポート");
        _html.Append("<!DOCTYPE html>\n<html lang=\"").Append(_words.LanguageCode).Append("\">\n<head>\n<meta charset=\"utf-8\"/>\n")
            .Append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>\n")
            // Nothing of the page may run or be fetched, whatever stands in it.
            .Append("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\"/>\n")
            .Append("<title>").Append(SafeText.Markup(title)).Append("</title>\n")
            .Append("<style>\n").Append(ReportLook.Style).Append('\n').Append(Look.OfText).Append('\n').Append(Look.OfDrawings).Append("\n</style>\n</head>\n<body>\n")
            .Append("<h1>").Append(SafeText.Markup(title)).Append("</h1>\n");
        Summary();
        Proposals();
        Spread();
        HeldBack();
        foreach (var table in WorklistView.Broken(_worklist.Broken, _words))
        {
            Section(table.Caption, [], [table with { Caption = "" }]);
        }

        Briefs();
        return _html.Append("</body>\n</html>\n").ToString();
    }

    private void Summary()
    {
        UpsellAdvice[] all = [.. _advised.Where(row => row.Advice is not null).Select(row => row.Advice!)];
        var gained = all.Where(advice => advice.Action == AdviceAction.ProposeNow).Sum(advice => advice.ValueGained ?? 0);
        var days = all.Select(advice => advice.AsOf).Distinct().Order().ToArray();
        var day = days.Length == 0 ? "" : _words.Say($"As of {_words.Day(days[^1])}. ", $"{_words.Day(days[^1])}時点。");
        _html.Append("<p class=\"lead\">").Append(SafeText.Markup(day + _words.Say(
            $"{_words.Count(_advised.Count)} rows, {_words.Count(all.Length)} accounts advised on, {_words.Count(_worklist.Broken.Count)} broken. Value gained if every proposal to make now is accepted: {_words.Money(gained)}.",
            $"{_words.Count(_advised.Count)}行のうち{_words.Count(all.Length)}社を判定、読み取り不可{_words.Count(_worklist.Broken.Count)}行。今すぐ提案がすべて成約した場合のLTV増加：{_words.Money(gained)}。"))).Append("</p>\n");
        Section(_words.Say("Summary", "概要"), [WorklistView.Actions(_worklist.Actions, _words)], []);
    }

    private void Proposals() => Section(
        _words.Say("Worklist", "対応リスト"),
        [],
        [.. _worklist.Owners.Where(owner => owner.ProposeNow.Count > 0).Select(owner => Linked(WorklistView.Proposals(owner, _words), owner.ProposeNow))]);

    private void Spread()
    {
        var card = _advised.FirstOrDefault(row => row.Advice is not null)?.Advice?.Score.Card;
        if (card is not null)
        {
            // Scores of another card have other grades and are not to be counted with these.
            AccountScore[] scores = [.. _advised.Where(row => row.Advice?.Score.Card.Equals(card) == true && row.Advice.Score.Score.Points is not null).Select(row => row.Advice!.Score.Score).OrderByDescending(score => score.Points)];
            var spread = new ScoreDistribution(card, scores);
            Section(_words.Say("Distribution", "スコアの分布"), [DistributionView.Grades(spread, _words), DistributionView.Histogram(spread.Histogram, _words)], []);
        }
    }

    private void HeldBack()
    {
        (AdviceAction Action, IReadOnlyList<WorklistEntry<T>> Entries)[] held =
        [
            (AdviceAction.RecoverFirst, [.. _worklist.Owners.SelectMany(owner => owner.RecoverFirst)]),
            (AdviceAction.AdoptFirst, [.. _worklist.Owners.SelectMany(owner => owner.AdoptFirst)]),
            (AdviceAction.Hold, [.. _worklist.Owners.SelectMany(owner => owner.Hold)]),
            (AdviceAction.Nurture, [.. _worklist.Owners.SelectMany(owner => owner.Nurture)]),
        ];
        Section(
            _words.Say("Held back, and why", "提案を見合わせた顧客企業と理由"),
            [WorklistView.Gates(_worklist.Gates, _words)],
            [.. held.Where(one => one.Entries.Count > 0).Select(one => Held(one.Action, one.Entries))]);
    }

    private Table Held(AdviceAction action, IReadOnlyList<WorklistEntry<T>> entries)
    {
        var (caption, rows) = RankingView.Shown($"{_words.Action(action)}: {_words.Count(entries.Count)}", entries, _words);
        WorklistEntry<T>[] shown = [.. rows];
        return Linked(WorklistView.Entries(caption, shown, _words), shown);
    }

    // The accounts by their names, each leading to its brief where it has one.
    private Table Linked(Table table, IReadOnlyList<WorklistEntry<T>> entries) => table with
    {
        Rows = [.. table.Rows.Select((row, place) => (string[])[Brief.NameOf(entries[place].Row, entries[place].AccountId, _name), .. row.Skip(1)])],
        Target = place => _briefs.GetValueOrDefault(entries[place].Index)?.Place,
    };

    private void Section(string heading, IReadOnlyList<Drawing> drawings, IReadOnlyList<Table> tables)
    {
        _html.Append("<section class=\"ups\">\n<h2>").Append(SafeText.Markup(heading)).Append("</h2>\n");
        foreach (var drawing in drawings)
        {
            _html.Append("<p class=\"ups-title\">").Append(SafeText.Markup(drawing.Title)).Append("</p>\n").Append(SvgOutput.Within(drawing, _words.LanguageCode, null)).Append('\n');
        }

        foreach (var table in tables)
        {
            HtmlOutput.Append(_html, table);
        }

        if (drawings.Count == 0 && tables.Count == 0)
        {
            _html.Append("<p>").Append(SafeText.Markup(_words.None)).Append("</p>\n");
        }

        _html.Append("</section>\n");
    }

    private void Briefs()
    {
        _html.Append("<h2>").Append(SafeText.Markup(_words.Say("Accounts", "顧客企業別"))).Append("</h2>\n");
        foreach (var brief in _briefs.Values)
        {
            // The place is within, so that following a link opens what it leads to.
            _html.Append("<details><summary><b>").Append(SafeText.Markup(brief.Name)).Append("</b> ")
                .Append(SafeText.Markup($"{_words.Action(brief.Advice.Action)}, {_words.Score(brief.Advice.Score.Score)}"))
                .Append("</summary>\n<div id=\"").Append(brief.Place).Append("\">\n")
                .Append(HtmlOutput.Within(AdviceView.Of(brief.Advice, _words))).Append("</div>\n</details>\n");
        }

        var further = _advised.Count(row => row.Advice is not null) - _briefs.Count;
        if (further > 0)
        {
            _html.Append("<p>").Append(SafeText.Markup(_words.Say($"{_words.Count(further)} further accounts have no brief here.", $"ほか{_words.Count(further)}社は省略しています。"))).Append("</p>\n");
        }
    }
}
