using UpsellScoring.Scoring;

namespace UpsellScoring.Advice;

/// <summary>Fires when less of the weight of the score is known than the limit, within 10^-9. Coverage is always known.</summary>
internal sealed class CoverageLowGate(GateOptions options) : IGate
{
    private const string Code = GateCodes.CoverageLow;
    private const AdviceAction Action = AdviceAction.Nurture;

    private readonly RankingOptions _limit = new() { CoverageLimit = options.LeastCoverage };

    /// <inheritdoc/>
    public GateCheck Check(GateInput input)
    {
        var score = input.Score.Score;
        return _limit.Admits(score.Coverage)
            ? GateCheck.Clear(Code, Action)
            : GateCheck.Fired(
                Code,
                Action,
                null,
                ReasonFigure.OfShare("coverage", score.Coverage),
                ReasonFigure.OfShare("limit", _limit.CoverageLimit),
                ReasonFigure.OfName("fetch", input.FetchFirst));
    }
}
