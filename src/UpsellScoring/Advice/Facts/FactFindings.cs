using UpsellScoring.Nps;

namespace UpsellScoring.Advice;

/// <summary>What cannot be true together: facts against each other and against the day of the advice. All findings in one pass.</summary>
internal sealed class FactFindings
{
    private static readonly string[] OwnFacts = [FactorNames.ContractValue, FactorNames.Tenure, FactorNames.Utilization, FactorNames.GrowthGap, FactorNames.Satisfaction];

    private readonly List<Finding> _findings = [];
    private readonly DateOnly _asOf;

    private FactFindings(DateOnly asOf) => _asOf = asOf;

    internal static IReadOnlyList<Finding> Find(Account account, Proposal proposal, DateOnly asOf)
    {
        var found = new FactFindings(asOf);
        found.OfAccount(account);
        found.OfPastProposals(account.PastProposals ?? []);
        found.OfContracts(account);
        found.OfProposal(account, proposal);
        return found._findings;
    }

    private void OfAccount(Account account)
    {
        NotLater(account.OpenEscalation?.Since, "account.openEscalation");
        NotLater(account.TerminationNotice?.Since, "account.terminationNotice");
        NotLater(account.DeliberateChoice?.ChosenOn, "account.deliberateChoice");
        NotLater(account.Temperature?.TakenOn, "account.temperature");
        IReadOnlyList<PersonRating> ratings = account.Ratings ?? [];
        for (var i = 0; i < ratings.Count; i++)
        {
            NotLater(ratings[i].AnsweredOn, FormattableString.Invariant($"account.ratings[{i}]"));
        }

        if (account.Rating is not null && account.Ratings is not null)
        {
            Add(AdviceFindingCodes.RatingTwice, "account.rating", "The account gives one rating and the ratings of its persons. Give one of both, so that it is clear which counts.");
        }

        foreach (var name in OwnFacts.Where(name => account.Extras?.ContainsKey(name) == true))
        {
            Add(AdviceFindingCodes.ExtraName, $"account.extras['{name}']", $"'{name}' is a fact of the account itself. Set its property, or choose another name.");
        }
    }

    private void OfPastProposals(IReadOnlyList<PastProposal> past)
    {
        for (var i = 0; i < past.Count; i++)
        {
            var path = FormattableString.Invariant($"account.pastProposals[{i}]");
            NotLater(past[i].ProposedOn, path + ".proposedOn");
            if (past[i].AnsweredOn is not { } answered)
            {
                continue;
            }

            NotLater(answered, path + ".answeredOn");
            if (answered < past[i].ProposedOn)
            {
                Add(AdviceFindingCodes.AnswerBeforeProposal, path + ".answeredOn", FormattableString.Invariant($"The answer is dated {answered:yyyy-MM-dd}, before the proposal on {past[i].ProposedOn:yyyy-MM-dd}. Correct one of them."));
            }

            if (past[i].Answer == ProposalAnswer.Open)
            {
                Add(AdviceFindingCodes.OpenAnswerDated, path + ".answeredOn", FormattableString.Invariant($"There is no answer yet, but the date of one, {answered:yyyy-MM-dd}. State the answer, or remove the date."));
            }
        }
    }

    private void OfContracts(Account account)
    {
        IReadOnlyList<AccountContract> contracts = account.Contracts ?? [];
        var keys = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < contracts.Count; i++)
        {
            var (contract, path) = (contracts[i], FormattableString.Invariant($"account.contracts[{i}]"));
            NotLater(contract.StartedOn, path + ".startedOn");
            if (!keys.Add(contract.Key))
            {
                Add(AdviceFindingCodes.ContractDuplicate, path + ".key", $"The key '{contract.Key}' stands twice. Give each contract its own.");
            }

            if (contract.RenewsOn < contract.StartedOn)
            {
                Add(AdviceFindingCodes.RenewalBeforeStart, path + ".renewsOn", FormattableString.Invariant($"The contract renews on {contract.RenewsOn:yyyy-MM-dd}, before it begins on {contract.StartedOn:yyyy-MM-dd}. Correct one of them."));
            }
        }

        // The first contract is known to be the first only when no beginning is missing.
        if (contracts.Count > 0 && contracts.All(contract => contract.StartedOn is not null) && contracts.Min(contract => contract.StartedOn) is { } first
            && account.TerminationNotice?.Since is { } notice && notice < first)
        {
            Add(AdviceFindingCodes.NoticeBeforeStart, "account.terminationNotice", FormattableString.Invariant($"The notice is dated {notice:yyyy-MM-dd}, before the first contract began on {first:yyyy-MM-dd}. Correct one of them."));
        }
    }

    private void OfProposal(Account account, Proposal proposal)
    {
        var contract = account.ContractOf(proposal);
        if (proposal.Contract is not null && contract is null)
        {
            var known = account.Contracts is { Count: > 0 } ? string.Join(", ", account.Contracts.Select(one => $"'{one.Key}'")) : "none";
            Add(AdviceFindingCodes.ContractUnknown, "proposal.contract", $"The account has no contract '{proposal.Contract}'; its contracts: {known}. Correct the key, or list the contract.");
        }

        if (proposal.CurrentPrice is { } stated && contract?.Price is { } agreed && stated != agreed)
        {
            Add(AdviceFindingCodes.PriceContradiction, "proposal.currentPrice", $"The current price is {stated}, that of the contract '{contract.Key}' {agreed}. Leave out one of them.");
        }

        if ((proposal.CurrentPrice ?? contract?.Price) is { } current && proposal.ProposedPrice is { } proposed && current.TaxBasis != proposed.TaxBasis)
        {
            Add(AdviceFindingCodes.TaxBasis, "proposal.proposedPrice", $"The proposed price is {proposed.TaxBasis}, the current one {current.TaxBasis}. Take both with or both without tax.");
        }
    }

    private void NotLater(DateOnly? day, string path)
    {
        if (day > _asOf)
        {
            Add(AdviceFindingCodes.FutureDate, path, FormattableString.Invariant($"The date {day:yyyy-MM-dd} is after the day of the advice, {_asOf:yyyy-MM-dd}. Leave out what was not known on that day, or move the day."));
        }
    }

    private void Add(string code, string path, string message) => _findings.Add(new(code, path, message));
}
