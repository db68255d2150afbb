using UpsellScoring.LifetimeValue;
using UpsellScoring.Pricing;
using UpsellScoring.Returns;

namespace UpsellScoring.Advice;

/// <summary>Writes what was advised, in the order of <see cref="ReceiptFormat"/>.</summary>
internal static class ReceiptResultWriter
{
    internal static void Members(ReceiptJson json, UpsellAdvice advice)
    {
        json.Word<AdviceAction>("action", advice.Action);
        json.Objects("reasons", advice.Reasons, reason =>
        {
            json.Text("code", reason.Code);
            Figures(json, reason.Figures);
        });
        json.Objects("gates", advice.Gates, gate => Gate(json, gate));
        json.Object(() => Score(json, advice.Score), "score");
        json.Object(() => Gap(json, advice.Gap), "gap");
        json.Word<PriceGapClass>("gapClass", advice.GapClass);
        json.Texts("responses", advice.Responses.Select(response => response.Code));
        if (advice.Path is { } path)
        {
            json.Object(() => Path(json, path), "path");
        }

        json.Object(() => Worth(json, advice.Worth.Before), "worthBefore");
        json.Object(() => Worth(json, advice.Worth.After), "worthAfter");
        json.Amount("valueGained", advice.ValueGained);
        Return(json, "ourReturn", advice.OurReturn);
        Return(json, "customerReturn", advice.CustomerReturn);
        json.Objects("unknown", advice.Unknown, fact =>
        {
            json.Text("name", fact.Name);
            json.Number("points", fact.Points);
            json.Texts("uncheckedGates", fact.UncheckedGates);
        });
        json.Day("proposeBy", advice.ProposeBy);
        json.Day("notBefore", advice.NotBefore);
    }

    private static void Gate(ReceiptJson json, AdvisedGate gate)
    {
        json.Text("code", gate.Check.Code);
        json.Word<GateVerdict>("verdict", gate.Check.Verdict);
        json.Word<AdviceAction>("action", gate.Check.Action);
        Figures(json, gate.Check.Figures);
        json.Texts("missing", gate.Check.Missing);
        json.Day("clearsOn", gate.Check.ClearsOn);
        json.Word("actionWithout", gate.ActionWithout);
        json.Text("reasonWithout", gate.ReasonWithout);
    }

    /// <summary>A figure stands under the name of its kind, so that the kind needs no member of its own.</summary>
    private static void Figures(ReceiptJson json, IEnumerable<ReasonFigure> figures) => json.Objects("figures", figures, figure =>
    {
        json.Text("name", figure.Name);
        json.Number("number", figure.Kind == FigureKind.Number ? figure.Number : null);
        json.Number("share", figure.Kind == FigureKind.Share ? figure.Number : null);
        json.Number("points", figure.Kind == FigureKind.Points ? figure.Number : null);
        json.Amount("money", figure.Kind == FigureKind.Money ? figure.Amount : null);
        json.Amount("multiple", figure.Kind == FigureKind.Multiple ? figure.Amount : null);
        json.Day("day", figure.Day);
        json.Text("text", figure.Text);
    });

    private static void Score(ReceiptJson json, ScoreExplanation explanation)
    {
        var score = explanation.Score;
        json.Word<ScoreOutcome>("outcome", score.Outcome);
        json.Number("points", score.Points);
        json.Text("grade", score.Grade?.Name);
        json.Number("coverage", score.Coverage);
        json.Number("lowest", score.Lowest);
        json.Number("highest", score.Highest);
        json.Objects("factors", explanation.Factors, factor =>
        {
            json.Text("name", factor.Name);
            json.Number("weight", factor.Weight);
            json.Number("value", factor.Value);
            json.Number("utility", factor.Utility);
            json.Number("points", factor.Points);
            json.Number("pointsLost", factor.PointsLost);
        });
    }

    private static void Gap(ReceiptJson json, PriceGap gap)
    {
        json.Amount("ratio", gap.Ratio);
        json.Amount("committedSumRatio", gap.CommittedSumRatio);
        json.Flag("isFromFree", gap.IsFromFree);
        json.Flag("isLongerCommitment", gap.IsLongerCommitment);
    }

    private static void Path(ReceiptJson json, StagedPath path)
    {
        json.Word<StagedPathOutcome>("outcome", path.Outcome);
        json.Objects("steps", path.Steps, step =>
        {
            ReceiptWriter.Price(json, "price", step.Price);
            json.Amount("ratio", step.Ratio);
        });
    }

    private static void Worth(ReceiptJson json, LifetimeValueEstimate estimate)
    {
        json.Word<LifetimeValueOutcome>("outcome", estimate.Outcome);
        json.Word<LifetimeValueMeasure>("measure", estimate.Measure);
        json.Amount("value", estimate.Value);
        json.Number("expectedPeriods", estimate.ExpectedPeriods);
    }

    private static void Return(ReceiptJson json, string name, ReturnFigure? figure)
    {
        if (figure is not { } known)
        {
            return;
        }

        json.Object(
            () =>
            {
                json.Amount("gain", known.Gain);
                json.Amount("cost", known.Cost);
                json.Amount("multiple", known.Multiple);
            },
            name);
    }
}
