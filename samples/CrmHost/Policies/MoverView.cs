using CrmHost.Accounts;
using UpsellScoring;
using UpsellScoring.Advice;

namespace CrmHost.Policies;

/// <summary>An account that a draft would move.</summary>
internal sealed record MoverView(int Id, string Name, string? Owner, MoverSide Before, MoverSide After)
{
    public static MoverView Of(PolicyMover<CrmAccount> mover) =>
        new(mover.Row.Id, mover.Row.Name, mover.Row.Owner, MoverSide.Of(mover.Before), MoverSide.Of(mover.After));

    /// <summary>The largest first: by the value that becomes or ceases to be proposed, then by the points, then the earlier account.</summary>
    public static IEnumerable<PolicyMover<CrmAccount>> LargestFirst(IEnumerable<PolicyMover<CrmAccount>> movers) => movers
        .OrderByDescending(mover => Math.Abs(Proposed(mover.After) - Proposed(mover.Before)))
        .ThenByDescending(mover => Math.Abs((mover.After.Score.Score.Points ?? 0) - (mover.Before.Score.Score.Points ?? 0)))
        .ThenBy(mover => mover.Index);

    private static decimal Proposed(UpsellAdvice advice) => advice.Action == AdviceAction.ProposeNow ? advice.ValueGained ?? 0 : 0;
}
