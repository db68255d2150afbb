using UpsellScoring.Advice;

namespace CrmHost.Accounts;

/// <summary>Something that was proposed to an account.</summary>
internal sealed class SentProposal
{
    public int Id { get; set; }

    public int AccountId { get; set; }

    public required string Offer { get; set; }

    public DateOnly SentOn { get; set; }

    public ProposalAnswer Answer { get; set; }

    public DateOnly? AnsweredOn { get; set; }
}
