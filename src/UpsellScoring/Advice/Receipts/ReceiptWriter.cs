using UpsellScoring.Nps;
using UpsellScoring.Pricing;

namespace UpsellScoring.Advice;

/// <summary>Writes the head and the facts of a receipt, in the order of <see cref="ReceiptFormat"/>.</summary>
internal static class ReceiptWriter
{
    internal static void Write(ReceiptJson json, ReceiptHead head, Account account, Proposal proposal, Action result) => json.Object(() =>
    {
        json.Integer("format", ReceiptFormat.Number);
        json.Text("library", head.LibraryVersion);
        json.Day("asOf", head.AsOf);
        json.Text("cardHash", head.CardHash);
        json.Text("policyHash", head.PolicyHash);
        json.Object(() => Members(json, account), "account");
        json.Object(() => Members(json, proposal), "proposal");
        json.Object(result, "result");
    });

    internal static void Price(ReceiptJson json, string name, Price? price)
    {
        if (price is null)
        {
            return;
        }

        json.Object(
            () =>
            {
                json.Amount("amount", price.Amount);
                json.Word<BillingPeriod>("period", price.Period);
                json.Word<TaxBasis>("taxBasis", price.TaxBasis);
                json.Integer("commitmentMonths", price.CommitmentMonths);
            },
            name);
    }

    private static void Members(ReceiptJson json, Account account)
    {
        json.Text("id", account.Id);
        json.Amount("contractValue", account.ContractValue);
        json.Integer("tenureMonths", account.TenureMonths);
        json.Number("utilization", account.Utilization);
        json.Number("growthGap", account.GrowthGap);
        json.Integer("rating", account.Rating);
        json.Objects("ratings", account.Ratings, rating => Members(json, rating));
        Occurrence(json, "openEscalation", account.OpenEscalation);
        Occurrence(json, "terminationNotice", account.TerminationNotice);
        if (account.DeliberateChoice is { } choice)
        {
            json.Object(() => Members(json, choice), "deliberateChoice");
        }

        json.Objects("pastProposals", account.PastProposals, past => Members(json, past));
        if (account.Temperature is { } temperature)
        {
            json.Object(() => Members(json, temperature), "temperature");
        }

        json.Texts("needs", account.Needs);
        json.Texts("limitsReached", account.LimitsReached);
        json.Flag("isDeciderKnown", account.IsDeciderKnown);
        json.Flag("isOnHighestPlan", account.IsOnHighestPlan);
        json.Objects("contracts", account.Contracts, contract => Members(json, contract));
        json.Objects("extras", account.Extras, extra =>
        {
            json.Text("name", extra.Key);
            json.Number("value", extra.Value);
        });
    }

    private static void Members(ReceiptJson json, Proposal proposal)
    {
        json.Text("offer", proposal.Offer);
        json.Word("kind", proposal.Kind);
        json.Text("contract", proposal.Contract);
        Price(json, "currentPrice", proposal.CurrentPrice);
        Price(json, "proposedPrice", proposal.ProposedPrice);
        json.Number("grossMargin", proposal.GrossMargin);
        json.Number("yearlyChurnBefore", proposal.YearlyChurnBefore);
        json.Number("yearlyChurnAfter", proposal.YearlyChurnAfter);
        json.Amount("ourCost", proposal.OurCost);
        json.Objects("customerGains", proposal.CustomerGains, part =>
        {
            json.Text("label", part.Label);
            json.Amount("amountPerYear", part.AmountPerYear);
        });
        json.Texts("serves", proposal.Serves);
    }

    private static void Members(ReceiptJson json, PersonRating rating)
    {
        json.Text("person", rating.Person);
        json.Integer("rating", rating.Rating);
        json.Day("answeredOn", rating.AnsweredOn);
        json.Flag("isDecider", rating.IsDecider);
    }

    private static void Members(ReceiptJson json, PlanChoice choice)
    {
        json.Flag("deliberate", choice.IsDeliberate);
        json.Day("chosenOn", choice.ChosenOn);
        json.Flag("rangeChangedSince", choice.IsDeliberate ? choice.RangeChangedSince : null);
        json.Flag("useChangedSince", choice.IsDeliberate ? choice.UseChangedSince : null);
    }

    private static void Members(ReceiptJson json, PastProposal past)
    {
        json.Text("offer", past.Offer);
        json.Day("proposedOn", past.ProposedOn);
        json.Word<ProposalAnswer>("answer", past.Answer);
        json.Day("answeredOn", past.AnsweredOn);
    }

    private static void Members(ReceiptJson json, TemperatureReading reading)
    {
        json.Word<AccountTemperature>("level", reading.Level);
        json.Day("takenOn", reading.TakenOn);
    }

    private static void Members(ReceiptJson json, AccountContract contract)
    {
        json.Text("key", contract.Key);
        json.Text("plan", contract.Plan);
        Price(json, "price", contract.Price);
        json.Day("startedOn", contract.StartedOn);
        json.Day("renewsOn", contract.RenewsOn);
        json.Flag("isOnHighestPlan", contract.IsOnHighestPlan);
    }

    private static void Occurrence(ReceiptJson json, string name, Occurrence? occurrence)
    {
        if (occurrence is not { } known)
        {
            return;
        }

        json.Object(
            () =>
            {
                json.Flag("present", known.IsPresent);
                json.Day("since", known.Since);
            },
            name);
    }
}
