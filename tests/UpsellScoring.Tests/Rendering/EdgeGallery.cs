using UpsellScoring.Advice;
using UpsellScoring.Outcomes;
using UpsellScoring.Pricing;
using UpsellScoring.Rendering;
using UpsellScoring.Returns;
using UpsellScoring.Scoring;
using UpsellScoring.Tests.Advice;

namespace UpsellScoring.Tests.Rendering;

/// <summary>Results at the edge for the gallery: more parts than a picture holds, every rule and outcome there is, nothing to compare.</summary>
internal static class EdgeGallery
{
    private const int Many = 40;

    private static DateOnly Day { get; } = new(2025, 4, 1);

    /// <summary>Every rule for unknown values, and a curve of the host's own.</summary>
    internal static Scorecard Rules { get; } = new("rules",
    [
        new("a", 20, Curves.Linear(0, 1)), new("b", 20, Curves.Linear(0, 1), UnknownRule.Worst), new("c", 20, Curves.Linear(0, 1), UnknownRule.Required),
        new("d", 20, Curves.Linear(0, 1), UnknownRule.Neutral(0.25)), new("e", 20, new HostCurve(value => value)),
    ]);

    /// <summary>40 effects, of which the picture holds the 30 largest.</summary>
    internal static ScoreChange ManyEffects { get; } = Explain(Wide, i => 0.9 - (i / 100.0)).ChangeSince(Explain(Wide, i => i < 35 ? 0.5 : 0.5 + (i / 100.0)));

    /// <summary>A value that came, one that went, another curve.</summary>
    internal static ScoreChange EveryCause { get; } = new Scorecard("after", [TestCards.Share("a", 50), TestCards.Share("b", 25), new("c", 25, Curves.Linear(0, 2))]).BindValues().Explain(0.9, double.NaN, 0.5)
        .ChangeSince(new Scorecard("before", [TestCards.Share("a", 50), TestCards.Share("b", 25), TestCards.Share("c", 25)]).BindValues().Explain(double.NaN, 0.2, 0.5));

    internal static TotalCost ManyCosts { get; } = TotalCost.Of([.. Enumerable.Range(1, Many).Select(i => new CostPart((CostKind)(i % 4), FormattableString.Invariant($"cost {i}"), i * 1_000))]);

    /// <summary>Price gaps that have no place on the scale, by their names.</summary>
    internal static IReadOnlyList<(string Name, PriceGap Gap)> Gaps { get; } =
    [
        ("free", PriceGap.Between(AdviceCases.Monthly(0), AdviceCases.Monthly(100))),
        ("none", PriceGap.FromRatio(0)),
        ("unknown", default),
        ("longer", PriceGap.Between(AdviceCases.Monthly(100), new(100, BillingPeriod.Month, TaxBasis.WithoutTax, 24))),
        ("easy", PriceGap.FromRatio(0.05m)),
        ("careful", PriceGap.FromRatio(0.4m)),
    ];

    /// <summary>Paths that were not found, by their outcome.</summary>
    internal static IReadOnlyList<StagedPath> Paths { get; } =
    [
        StagedPath.Find(AdviceCases.Monthly(0), AdviceCases.Monthly(100), PriceGapClass.Easy),
        StagedPath.Find(AdviceCases.Monthly(10), AdviceCases.Monthly(20), PriceGapClass.Easy, 10),
        StagedPath.Find(AdviceCases.Monthly(1), AdviceCases.Monthly(1_000_000_000_000_000), PriceGapClass.Easy, 0.0001m, PriceBands.Standard.WithBands(new PriceBand(PriceGapClass.Easy, 0.01m), new PriceBand(PriceGapClass.Large, null))),
    ];

    /// <summary>A reference of enough accounts, compared with a few of many factors.</summary>
    internal static DriftReport Few { get; } = DriftReference.Of(Reader, Rows(200), Day).Compare(Reader, Rows(3));

    internal static PolicyPreview<int> NothingCompared { get; } = PolicyPreview.Compare(AdviceCases.Advisor, AdviceCases.Advisor, Array.Empty<int>(), _ => AdviceCases.Known, _ => AdviceCases.Offered, AdviceCases.AsOf);

    /// <summary>One account with a score, one of which nothing is known.</summary>
    internal static PolicyPreview<Account> WithoutScore { get; } = PolicyPreview.Compare(AdviceCases.Advisor, AdviceCases.Advisor, [new("A0"), AdviceCases.Known], account => account, _ => AdviceCases.Offered, AdviceCases.AsOf);

    private static Scorecard Wide => new("wide", Enumerable.Range(0, Many).Select(i => new Factor(FormattableString.Invariant($"factor {i}"), 2.5, Curves.Linear(0, 1))));

    private static AccountScorer<double[]> Reader => Wide.Bind<double[]>([.. Enumerable.Range(0, Many).Select(i => new FactorReader<double[]>(FormattableString.Invariant($"factor {i}"), row => (double?)row[i]))]);

    internal static IEnumerable<Shown> Of(TextOptions options)
    {
        yield return new("card-rules", Rules.ToHtml(options), Rules.ToSvg(options), Rules.ToMarkdown(options));
        yield return new("card-many", Wide.ToHtml(options), Wide.ToSvg(options), Wide.ToMarkdown(options));
        var required = Rules.BindValues().Explain(0.5, 0.5, double.NaN, 0.5, 0.5);
        yield return new("explanation-required", required.ToHtml(options), required.ToSvg(options), required.ToMarkdown(options));
        yield return new("change-many", ManyEffects.ToHtml(options), ManyEffects.ToSvg(options), ManyEffects.ToMarkdown(options));
        yield return new("change-causes", EveryCause.ToHtml(options), EveryCause.ToSvg(options), EveryCause.ToMarkdown(options));
        yield return new("cost-many", ManyCosts.ToHtml(options), ManyCosts.ToSvg(options), ManyCosts.ToMarkdown(options));
        foreach (var (name, gap) in Gaps)
        {
            yield return new($"gap-{name}", gap.ToHtml(options: options), gap.ToSvg(options: options), gap.ToMarkdown(options: options));
        }

        foreach (var path in Paths)
        {
            yield return new($"path-{path.Outcome}", path.ToHtml(options), path.ToSvg(options), path.ToMarkdown(options));
        }

        yield return new("drift-enough", Few.ToHtml(options), Few.ToSvg(options), Few.ToMarkdown(options));
        yield return new("preview-no-score", WithoutScore.ToHtml(options), WithoutScore.ToSvg(options), WithoutScore.ToMarkdown(options));
        yield return new("preview-empty", NothingCompared.ToHtml(options), NothingCompared.ToSvg(options), NothingCompared.ToMarkdown(options));
    }

    private static ScoreExplanation Explain(Scorecard card, Func<int, double> value) => card.BindValues().Explain([.. Enumerable.Range(0, Many).Select(value)]);

    private static double[][] Rows(int count) => [.. Enumerable.Range(0, count).Select(row => Enumerable.Range(0, Many).Select(i => (((row * 37) + i) % 100) / 100.0).ToArray())];
}
