using CrmHost.Accounts;
using UpsellScoring.Advice;
using UpsellScoring.Scoring;

namespace CrmHost.Policies;

/// <summary>What a draft would change.</summary>
/// <param name="Moving">How many accounts change action or grade.</param>
/// <param name="Gaining">How many are to be proposed to only by the draft.</param>
/// <param name="Losing">How many are to be proposed to only by the policy in force.</param>
/// <param name="ValueGainedBefore">If every proposal of the policy in force were accepted.</param>
/// <param name="ValueUnknown">How many accounts to be proposed to are missing in these sums.</param>
/// <param name="Movers">The largest movers.</param>
internal sealed record PolicyPreviewView(
    DateOnly AsOf, int Compared, int Broken, int Moving, int Gaining, int Losing, decimal ValueGainedBefore, decimal ValueGainedAfter, int ValueUnknown,
    IReadOnlyList<ActionMove> Actions, IReadOnlyList<GradeMove> Grades, IReadOnlyList<MoverView> Movers)
{
    public static PolicyPreviewView Of(PolicyPreview<CrmAccount> preview, DateOnly asOf, int movers) => new(
        asOf,
        preview.Compared,
        preview.Broken.Count,
        preview.Movers.Count,
        preview.Movers.Count(mover => mover.Gains),
        preview.Movers.Count(mover => mover.Loses),
        preview.ValueGainedBefore,
        preview.ValueGainedAfter,
        preview.ValueUnknown,
        preview.Actions,
        preview.Grades,
        [.. MoverView.LargestFirst(preview.Movers).Take(movers).Select(MoverView.Of)]);
}
