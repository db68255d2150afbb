using CrmHost.Web;
using UpsellScoring;

namespace CrmHost.Policies;

/// <summary>What one policy says of an account.</summary>
internal sealed record MoverSide(AdviceAction Action, double? Points, string? Grade, decimal? ValueGained, Bilingual Reason)
{
    public static MoverSide Of(UpsellAdvice advice) =>
        new(advice.Action, advice.Score.Score.Points, advice.Score.Score.Grade?.Name, advice.ValueGained, Bilingual.Of(advice.Reasons[0]));
}
