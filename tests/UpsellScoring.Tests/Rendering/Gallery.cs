using UpsellScoring.Advice;
using UpsellScoring.Nps;
using UpsellScoring.Pricing;
using UpsellScoring.Rendering;
using UpsellScoring.Returns;
using UpsellScoring.Scoring;
using UpsellScoring.Tests.Advice;

namespace UpsellScoring.Tests.Rendering;

/// <summary>Every result that can be shown, ordinary ones and those at the edge, with words from outside wherever there are some.</summary>
internal static class Gallery
{
    internal static IReadOnlyList<Shown> Of(TextOptions options, string words = "") =>
        [.. Scores(options, words), .. Measures(options, words), .. Advised(options, words), .. Outcomes(options, words), .. EdgeGallery.Of(options)];

    /// <summary>Account 1, 2 and so on under a card, each with these five values.</summary>
    private static IEnumerable<Shown> Scores(TextOptions options, string words)
    {
        var scorer = Card(words).BindValues();
        var full = scorer.Explain(1_200_000, 14, 0.82, 0.40, 8);
        var partly = scorer.Explain(300_000, 3, 0.35, double.NaN, 4);
        var none = scorer.Explain(double.NaN, double.NaN, double.NaN, double.NaN, double.NaN);
        var many = new Scorecard("many", Enumerable.Range(0, 40).Select(i => new Factor($"factor {i}{Safe(words)}", 2.5, Curves.Linear(0, 1), UnknownRule.Neutral(0.5)))).BindValues();
        yield return Show("score", full.Score.ToHtml(options), full.Score.ToSvg(options), full.Score.ToMarkdown(options));
        yield return Show("score-none", none.Score.ToHtml(options), none.Score.ToSvg(options), none.Score.ToMarkdown(options));
        foreach (var (name, one) in new[] { ("explanation", full), ("explanation-partly", partly), ("explanation-none", none), ("explanation-many", many.Explain([.. Enumerable.Range(0, 40).Select(i => i % 7 == 0 ? double.NaN : i / 40.0)])) })
        {
            yield return Show(name, one.ToHtml(options), one.ToSvg(options), one.ToMarkdown(options));
        }

        var otherCard = Card(words).WithFactors(Card(words).Factors.Select((factor, i) => factor with { Weight = i == 0 ? 30 : i == 2 ? 15 : factor.Weight })).WithVersion("later");
        foreach (var (name, one) in new[] { ("change", scorer.Explain(1_500_000, 26, 0.62, double.NaN, 9).ChangeSince(full)), ("change-card", otherCard.BindValues().Explain(300_000, 9, 0.55, 0.5, 4).ChangeSince(partly)), ("change-none", none.ChangeSince(full)) })
        {
            yield return Show(name, one.ToHtml(options), one.ToSvg(options), one.ToMarkdown(options));
        }

        yield return Show("card", Card(words).ToHtml(options), Card(words).ToSvg(options), Card(words).ToMarkdown(options));
        foreach (var (name, one) in new[] { ("ranking", Ranked(words, 60)), ("ranking-empty", Ranked(words, 0)) })
        {
            yield return Show(name, one.ToHtml(row => row.Name, options), one.ToSvg(row => row.Name, options), one.ToMarkdown(row => row.Name, options));
        }
    }

    private static IEnumerable<Shown> Measures(TextOptions options, string words)
    {
        foreach (var (name, one) in new[] { ("survey", NpsSurvey.FromCounts(50, 30, 20, 12)), ("survey-few", NpsSurvey.FromCounts(1, 0, 3)), ("survey-none", NpsSurvey.FromCounts(0, 0, 0)) })
        {
            yield return Show(name, one.ToHtml(options), one.ToSvg(options), one.ToMarkdown(options));
        }

        foreach (var (name, one) in new[] { ("gap", 0.25m), ("gap-large", 0.6m), ("gap-huge", 42m), ("gap-lower", -0.2m) })
        {
            var gap = PriceGap.FromRatio(one);
            yield return Show(name, gap.ToHtml(options: options), gap.ToSvg(options: options), gap.ToMarkdown(options: options));
        }

        foreach (var (name, from, to, unit) in new[] { ("path", 50_000m, 80_000m, 1m), ("path-long", 1_000m, 20_000m, 10m), ("path-none", 50_000m, 40_000m, 1m) })
        {
            var path = StagedPath.Find(AdviceCases.Monthly(from), AdviceCases.Monthly(to), PriceGapClass.Considered, unit);
            yield return Show(name, path.ToHtml(options), path.ToSvg(options), path.ToMarkdown(options));
        }

        foreach (var (name, one) in new[] { ("payback", PaybackCurve.Of(1_000_000, [250_000, 400_000, 500_000, 550_000, 550_000], 0.05)), ("payback-never", PaybackCurve.Of(1_000_000, [300_000, -100_000, 200_000])), ("payback-free", PaybackCurve.Of(0, [0])) })
        {
            yield return Show(name, one.ToHtml(options), one.ToSvg(options), one.ToMarkdown(options));
        }

        var cost = TotalCost.Of(new(CostKind.Initial, $"introduction{words}", 300_000), new(CostKind.Running, $"licences 12 months{words}", 960_000), new(CostKind.Risk, $"outage{words}", 120_000), new(CostKind.Opportunity, "training", 40_000));
        yield return Show("cost", cost.ToHtml(options), cost.ToSvg(options), cost.ToMarkdown(options));
    }

    private static IEnumerable<Shown> Advised(TextOptions options, string words)
    {
        foreach (var (name, one) in new[] { ("advice", Advice(words, 65_000, 8)), ("advice-staged", Advice(words, 80_000, 8)), ("advice-recover", Advice(words, 65_000, 4)), ("advice-unknown", AdviceCases.Advise(new($"A{words}"), new($"plan{words}"))) })
        {
            yield return Show(name, one.ToHtml(options), one.ToSvg(options), one.ToMarkdown(options));
        }

        var list = Worklist.Of(Portfolio(words, 60), row => row.Owner is "" ? null : row.Owner, new() { ProposalsPerOwner = 5 });
        yield return Show("worklist", list.ToHtml(options), list.ToSvg(options), list.ToMarkdown(options));
        var empty = Worklist.Of(Portfolio(words, 0), row => row.Owner);
        yield return Show("worklist-empty", empty.ToHtml(options), empty.ToSvg(options), empty.ToMarkdown(options));
        var stricter = new UpsellAdvisor(AdviceCases.Policy.WithCard(AdviceCases.Policy.Card.WithGrades(new("A", 80), new("B", 70), new("C", 45), new("D", 0))));
        var preview = PolicyPreview.Compare(AdviceCases.Advisor, stricter, Rows(words, 60), row => row.Account, row => AdviceCases.Offered, AdviceCases.AsOf);
        yield return Show("preview", preview.ToHtml(options), preview.ToSvg(options), preview.ToMarkdown(options));
    }

    private static IEnumerable<Shown> Outcomes(TextOptions options, string words)
    {
        foreach (var (name, one) in new[] { ("back-test", OutcomeGallery.BackTest(600)), ("back-test-few", OutcomeGallery.BackTest(20)) })
        {
            yield return Show(name, one.ToHtml(options), one.ToSvg(options), one.ToMarkdown(options));
        }

        foreach (var (name, one) in new[] { ("drift", OutcomeGallery.Drift(Safe(words), 400)), ("drift-few", OutcomeGallery.Drift(Safe(words), 20)) })
        {
            yield return Show(name, one.ToHtml(options), one.ToSvg(options), one.ToMarkdown(options));
        }

        var card = OutcomeGallery.CardPreview(Safe(words));
        yield return Show("card-preview", card.ToHtml(row => FormattableString.Invariant($"{row[0]:0.00}{words}"), options), card.ToSvg(options: options), card.ToMarkdown(row => FormattableString.Invariant($"{row[0]:0.00}{words}"), options));
    }

    /// <summary>Advised rows; each seventh is broken.</summary>
    internal static AdvisedAccount<GalleryRow>[] Portfolio(string words, int count) =>
    [
        .. Rows(words, count).Select((row, i) => i % 7 == 6
            ? new AdvisedAccount<GalleryRow>(row, i, null, $"cannot be read{words}")
            : new AdvisedAccount<GalleryRow>(row, i, AdviceCases.Advise(row.Account, AdviceCases.Offered with { Offer = $"pro plan{words}" }), null)),
    ];

    private static IEnumerable<GalleryRow> Rows(string words, int count) => Enumerable.Range(0, count).Select(i => new GalleryRow(
        $"{(i % 2 == 0 ? "株式会社あさぎり" : "Hoshizora")} {i + 1}{words}",
        i % 3 == 0 ? $"佐藤{words}" : i % 3 == 1 ? "Tanaka" : "",
        AdviceCases.Known with { Id = $"C{i + 1}{words}", ContractValue = 200_000 + (i * 90_000), TenureMonths = i % 30, Utilization = i % 11 == 0 ? null : 0.3 + (i % 13 * 0.05), Rating = i % 5 == 0 ? 5 : 7 + (i % 4) }));

    private static UpsellAdvice Advice(string words, decimal price, int rating) => AdviceCases.Advise(
        AdviceCases.Known with { Id = $"株式会社ほしぞら{words}", Rating = rating },
        AdviceCases.Offered with { Offer = $"pro plan{words}", ProposedPrice = AdviceCases.Monthly(price), CustomerGains = [new($"hours saved{words}", 600_000)] });

    private static Ranking<GalleryRow> Ranked(string words, int count) => Card(words).Bind<GalleryRow>(
        new(FactorNames.ContractValue, row => row.Account.ContractValue),
        new(FactorNames.Tenure, row => row.Account.TenureMonths),
        new(FactorNames.Utilization, row => row.Account.Utilization),
        new(FactorNames.GrowthGap, row => row.Account.TenureMonths % 4 == 0 ? null : row.Account.GrowthGap),
        new(FactorNames.Satisfaction + Safe(words), row => row.Account.TenureMonths % 8 == 0 ? null : row.Account.TenureMonths == 29 ? throw new FormatException($"no rating can be read{words}") : row.Account.Rating)).Rank(Rows(words, count), top: 12);

    /// <summary>The standard card with a factor of the host's own name.</summary>
    private static Scorecard Card(string words)
    {
        var card = Scorecards.StandardInYen();
        return card.WithFactors([.. card.Factors.Take(4), card.Factors[4] with { Name = FactorNames.Satisfaction + Safe(words) }]);
    }

    // A card refuses names with controls and marks of direction; what it takes has to be encoded all the same.
    private static string Safe(string words) => string.Concat(words.Where(letter => !char.IsControl(letter) && char.GetUnicodeCategory(letter) is not (System.Globalization.UnicodeCategory.Format or System.Globalization.UnicodeCategory.Surrogate)));

    private static Shown Show(string name, string html, string svg, string markdown) => new(name, html, svg, markdown);
}
