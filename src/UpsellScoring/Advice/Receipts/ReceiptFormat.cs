using UpsellScoring.LifetimeValue;
using UpsellScoring.Pricing;

namespace UpsellScoring.Advice;

/// <summary>Format 1 of a receipt, as one declaration.</summary>
internal static class ReceiptFormat
{
    internal const int Number = 1;

    private static readonly ReceiptShape Texts = ReceiptShape.List(ReceiptShape.Text);

    private static readonly ReceiptShape Price = ReceiptShape.Object(
        ("amount", ReceiptShape.Amount), ("period", ReceiptShape.Word<BillingPeriod>()), ("taxBasis", ReceiptShape.Word<TaxBasis>()), ("commitmentMonths?", ReceiptShape.Integer));

    private static readonly ReceiptShape Occurrence = ReceiptShape.Object(("present", ReceiptShape.Flag), ("since?", ReceiptShape.Day));

    private static readonly ReceiptShape Account = ReceiptShape.Object(
        ("id", ReceiptShape.Text),
        ("contractValue?", ReceiptShape.Amount),
        ("tenureMonths?", ReceiptShape.Integer),
        ("utilization?", ReceiptShape.Number),
        ("growthGap?", ReceiptShape.Number),
        ("rating?", ReceiptShape.Integer),
        ("ratings?", ReceiptShape.List(ReceiptShape.Object(
            ("person", ReceiptShape.Text), ("rating?", ReceiptShape.Integer), ("answeredOn", ReceiptShape.Day), ("isDecider?", ReceiptShape.Flag)))),
        ("openEscalation?", Occurrence),
        ("terminationNotice?", Occurrence),
        ("deliberateChoice?", ReceiptShape.Object(
            ("deliberate", ReceiptShape.Flag), ("chosenOn?", ReceiptShape.Day), ("rangeChangedSince?", ReceiptShape.Flag), ("useChangedSince?", ReceiptShape.Flag))),
        ("pastProposals?", ReceiptShape.List(ReceiptShape.Object(
            ("offer", ReceiptShape.Text), ("proposedOn", ReceiptShape.Day), ("answer", ReceiptShape.Word<ProposalAnswer>()), ("answeredOn?", ReceiptShape.Day)))),
        ("temperature?", ReceiptShape.Object(("level", ReceiptShape.Word<AccountTemperature>()), ("takenOn", ReceiptShape.Day))),
        ("needs?", Texts),
        ("limitsReached?", Texts),
        ("isDeciderKnown?", ReceiptShape.Flag),
        ("isOnHighestPlan?", ReceiptShape.Flag),
        ("contracts?", ReceiptShape.List(ReceiptShape.Object(
            ("key", ReceiptShape.Text),
            ("plan?", ReceiptShape.Text),
            ("price?", Price),
            ("startedOn?", ReceiptShape.Day),
            ("renewsOn?", ReceiptShape.Day),
            ("isOnHighestPlan?", ReceiptShape.Flag)))),
        ("extras?", ReceiptShape.List(ReceiptShape.Object(("name", ReceiptShape.Text), ("value", ReceiptShape.Number)))));

    private static readonly ReceiptShape Proposal = ReceiptShape.Object(
        ("offer", ReceiptShape.Text),
        ("kind?", ReceiptShape.Word<ProposalKind>()),
        ("contract?", ReceiptShape.Text),
        ("currentPrice?", Price),
        ("proposedPrice?", Price),
        ("grossMargin?", ReceiptShape.Number),
        ("yearlyChurnBefore?", ReceiptShape.Number),
        ("yearlyChurnAfter?", ReceiptShape.Number),
        ("ourCost?", ReceiptShape.Amount),
        ("customerGains?", ReceiptShape.List(ReceiptShape.Object(("label", ReceiptShape.Text), ("amountPerYear", ReceiptShape.Amount)))),
        ("serves?", Texts));

    private static readonly ReceiptShape Figures = ReceiptShape.List(ReceiptShape.Object(
        ("name?", ReceiptShape.Text),
        ("number?", ReceiptShape.Number),
        ("share?", ReceiptShape.Number),
        ("points?", ReceiptShape.Number),
        ("money?", ReceiptShape.Amount),
        ("multiple?", ReceiptShape.Amount),
        ("day?", ReceiptShape.Day),
        ("text?", ReceiptShape.Text)));

    private static readonly ReceiptShape Worth = ReceiptShape.Object(
        ("outcome", ReceiptShape.Word<LifetimeValueOutcome>()),
        ("measure", ReceiptShape.Word<LifetimeValueMeasure>()),
        ("value?", ReceiptShape.Amount),
        ("expectedPeriods?", ReceiptShape.Number));

    private static readonly ReceiptShape Return = ReceiptShape.Object(("gain", ReceiptShape.Amount), ("cost", ReceiptShape.Amount), ("multiple?", ReceiptShape.Amount));

    /// <summary>What was advised.</summary>
    internal static ReceiptShape Result { get; } = ReceiptShape.Object(
        ("action", ReceiptShape.Word<AdviceAction>()),
        ("reasons", ReceiptShape.List(ReceiptShape.Object(("code", ReceiptShape.Text), ("figures", Figures)))),
        ("gates", ReceiptShape.List(ReceiptShape.Object(
            ("code", ReceiptShape.Text),
            ("verdict", ReceiptShape.Word<GateVerdict>()),
            ("action", ReceiptShape.Word<AdviceAction>()),
            ("figures", Figures),
            ("missing", Texts),
            ("clearsOn?", ReceiptShape.Day),
            ("actionWithout?", ReceiptShape.Word<AdviceAction>()),
            ("reasonWithout?", ReceiptShape.Text)))),
        ("score", ReceiptShape.Object(
            ("outcome", ReceiptShape.Word<ScoreOutcome>()),
            ("points?", ReceiptShape.Number),
            ("grade?", ReceiptShape.Text),
            ("coverage", ReceiptShape.Number),
            ("lowest", ReceiptShape.Number),
            ("highest", ReceiptShape.Number),
            ("factors", ReceiptShape.List(ReceiptShape.Object(
                ("name", ReceiptShape.Text),
                ("weight", ReceiptShape.Number),
                ("value?", ReceiptShape.Number),
                ("utility?", ReceiptShape.Number),
                ("points", ReceiptShape.Number),
                ("pointsLost", ReceiptShape.Number)))))),
        ("gap", ReceiptShape.Object(
            ("ratio?", ReceiptShape.Amount), ("committedSumRatio?", ReceiptShape.Amount), ("isFromFree", ReceiptShape.Flag), ("isLongerCommitment", ReceiptShape.Flag))),
        ("gapClass", ReceiptShape.Word<PriceGapClass>()),
        ("responses", Texts),
        ("path?", ReceiptShape.Object(
            ("outcome", ReceiptShape.Word<StagedPathOutcome>()),
            ("steps", ReceiptShape.List(ReceiptShape.Object(("price", Price), ("ratio", ReceiptShape.Amount)))))),
        ("worthBefore", Worth),
        ("worthAfter", Worth),
        ("valueGained?", ReceiptShape.Amount),
        ("ourReturn?", Return),
        ("customerReturn?", Return),
        ("unknown", ReceiptShape.List(ReceiptShape.Object(("name", ReceiptShape.Text), ("points?", ReceiptShape.Number), ("uncheckedGates", Texts)))),
        ("proposeBy?", ReceiptShape.Day),
        ("notBefore?", ReceiptShape.Day));

    /// <summary>The whole receipt.</summary>
    internal static ReceiptShape Receipt { get; } = ReceiptShape.Object(
        ("format", ReceiptShape.Integer),
        ("library", ReceiptShape.Text),
        ("asOf", ReceiptShape.Day),
        ("cardHash?", ReceiptShape.Hash),
        ("policyHash?", ReceiptShape.Hash),
        ("account", Account),
        ("proposal", Proposal),
        ("result", Result));
}
