using UpsellScoring.Advice;

namespace UpsellScoring.Tests.Advice;

/// <summary>Past proposals that put the two cool-downs into each of their joint states.</summary>
internal sealed record PastStates(IReadOnlyList<PastProposal>? Past, string[] Fired)
{
    private static readonly DateOnly AsOf = AdviceCases.AsOf;

    public static IReadOnlyList<PastStates> All { get; } =
    [
        new(null, []),
        new([], []),
        new([new(AdviceCases.Offer, AsOf.AddDays(-120), ProposalAnswer.Refused, AsOf.AddDays(-100))], [GateCodes.OfferCoolDown]),
        new([new("other", AsOf.AddDays(-12), ProposalAnswer.Accepted, AsOf.AddDays(-10))], [GateCodes.AccountCoolDown]),
        new([new(AdviceCases.Offer, AsOf.AddDays(-3))], [GateCodes.OfferCoolDown, GateCodes.AccountCoolDown]),
    ];
}
