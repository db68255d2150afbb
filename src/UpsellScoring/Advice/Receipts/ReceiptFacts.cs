using UpsellScoring.Nps;
using UpsellScoring.Pricing;
using UpsellScoring.Scoring;

namespace UpsellScoring.Advice;

/// <summary>Reads the facts of a receipt that has passed <see cref="ReceiptCheck"/>. A value that the type refuses becomes a finding at its place.</summary>
internal sealed class ReceiptFacts(List<Finding> findings)
{
    // Stands in for a text until the real one is set, so that each refusal has its own place.
    private const string NotYet = "?";

    internal Account Account(JsonTree tree)
    {
        var account = new Account(NotYet) { OpenEscalation = Occurrence(tree, "openEscalation"), TerminationNotice = Occurrence(tree, "terminationNotice"), DeliberateChoice = Choice(tree) };
        account = account with { IsDeciderKnown = tree.FlagOf("isDeciderKnown"), IsOnHighestPlan = tree.FlagOf("isOnHighestPlan") };
        account = Set(account, tree, "id", (facts, value) => facts with { Id = value.Text! });
        account = Set(account, tree, "contractValue", (facts, value) => facts with { ContractValue = value.Exact });
        account = Set(account, tree, "tenureMonths", (facts, value) => facts with { TenureMonths = value.ToInteger() });
        account = Set(account, tree, "utilization", (facts, value) => facts with { Utilization = value.Number });
        account = Set(account, tree, "growthGap", (facts, value) => facts with { GrowthGap = value.Number });
        account = Set(account, tree, "rating", (facts, value) => facts with { Rating = value.ToInteger() });
        account = Set(account, tree, "ratings", (facts, value) => facts with { Ratings = Items(value, Rating) });
        account = Set(account, tree, "pastProposals", (facts, value) => facts with { PastProposals = Items(value, Past) });
        account = Set(account, tree, "temperature", (facts, value) => facts with { Temperature = new(value.Find("level")!.ToWord<AccountTemperature>(), value.DayOf("takenOn")!.Value) });
        account = Set(account, tree, "needs", (facts, value) => facts with { Needs = Texts(value) });
        account = Set(account, tree, "limitsReached", (facts, value) => facts with { LimitsReached = Texts(value) });
        account = Set(account, tree, "contracts", (facts, value) => facts with { Contracts = Items(value, Contract) });
        return Set(account, tree, "extras", (facts, value) => facts with { Extras = Extras(value) });
    }

    internal Proposal Proposal(JsonTree tree)
    {
        var proposal = new Proposal(NotYet) { CurrentPrice = Price(tree, "currentPrice"), ProposedPrice = Price(tree, "proposedPrice") };
        proposal = Set(proposal, tree, "offer", (facts, value) => facts with { Offer = value.Text! });
        proposal = Set(proposal, tree, "kind", (facts, value) => facts with { Kind = value.ToWord<ProposalKind>() });
        proposal = Set(proposal, tree, "contract", (facts, value) => facts with { Contract = value.Text });
        proposal = Set(proposal, tree, "grossMargin", (facts, value) => facts with { GrossMargin = value.Number });
        proposal = Set(proposal, tree, "yearlyChurnBefore", (facts, value) => facts with { YearlyChurnBefore = value.Number });
        proposal = Set(proposal, tree, "yearlyChurnAfter", (facts, value) => facts with { YearlyChurnAfter = value.Number });
        proposal = Set(proposal, tree, "ourCost", (facts, value) => facts with { OurCost = value.Exact });
        proposal = Set(proposal, tree, "customerGains", (facts, value) => facts with { CustomerGains = Items(value, Gain) });
        return Set(proposal, tree, "serves", (facts, value) => facts with { Serves = Texts(value) });
    }

    private static T[] Items<T>(JsonTree tree, Func<JsonTree, T> read) => [.. tree.Items.Select(read)];

    private PersonRating Rating(JsonTree tree)
    {
        var rating = new PersonRating(NotYet, null, tree.DayOf("answeredOn")!.Value, tree.FlagOf("isDecider"));
        rating = Set(rating, tree, "person", (facts, value) => facts with { Person = value.Text! });
        return Set(rating, tree, "rating", (facts, value) => facts with { Rating = value.ToInteger() });
    }

    private PastProposal Past(JsonTree tree) => Set(
        new PastProposal(NotYet, tree.DayOf("proposedOn")!.Value, tree.Find("answer")!.ToWord<ProposalAnswer>(), tree.DayOf("answeredOn")),
        tree,
        "offer",
        (facts, value) => facts with { Offer = value.Text! });

    private AccountContract Contract(JsonTree tree)
    {
        var contract = new AccountContract(NotYet)
        {
            Plan = tree.TextOf("plan"),
            Price = Price(tree, "price"),
            StartedOn = tree.DayOf("startedOn"),
            RenewsOn = tree.DayOf("renewsOn"),
            IsOnHighestPlan = tree.FlagOf("isOnHighestPlan"),
        };
        return Set(contract, tree, "key", (facts, value) => facts with { Key = value.Text! });
    }

    private GainPart Gain(JsonTree tree)
    {
        var part = Set(new GainPart(NotYet, 0), tree, "label", (facts, value) => facts with { Label = value.Text! });
        return Set(part, tree, "amountPerYear", (facts, value) => facts with { AmountPerYear = value.Exact!.Value });
    }

    private Price? Price(JsonTree around, string name)
    {
        if (around.Find(name) is not { } tree)
        {
            return null;
        }

        var price = new Price(0, BillingPeriod.Month, TaxBasis.WithoutTax);
        price = Set(price, tree, "amount", (facts, value) => facts with { Amount = value.Exact!.Value });
        price = Set(price, tree, "period", (facts, value) => facts with { Period = value.ToWord<BillingPeriod>() });
        price = Set(price, tree, "taxBasis", (facts, value) => facts with { TaxBasis = value.ToWord<TaxBasis>() });
        return Set(price, tree, "commitmentMonths", (facts, value) => facts with { CommitmentMonths = value.ToInteger() });
    }

    private Occurrence? Occurrence(JsonTree around, string name)
    {
        if (around.Find(name) is not { } tree)
        {
            return null;
        }

        var (isPresent, since) = (tree.FlagOf("present")!.Value, tree.DayOf("since"));
        if (!isPresent && since is not null)
        {
            Add(tree, "What is not present has no day. Remove the day, or set present.");
        }

        return !isPresent ? Advice.Occurrence.None : since is { } day ? Advice.Occurrence.SinceDay(day) : Advice.Occurrence.Undated;
    }

    private PlanChoice? Choice(JsonTree around)
    {
        if (around.Find("deliberateChoice") is not { } tree)
        {
            return null;
        }

        if (tree.FlagOf("deliberate") == true)
        {
            if (tree.DayOf("chosenOn") is { } day)
            {
                return PlanChoice.Deliberate(day, tree.FlagOf("rangeChangedSince") ?? false, tree.FlagOf("useChangedSince") ?? false);
            }

            Add(tree, "A deliberate choice has a day. Add chosenOn.");
        }
        else if (tree.Members.Count > 1)
        {
            Add(tree, "A choice that was not deliberate has neither a day nor changes since. Remove them, or set deliberate.");
        }

        return PlanChoice.NotDeliberate;
    }

    private Dictionary<string, double> Extras(JsonTree tree)
    {
        var extras = new Dictionary<string, double>(StringComparer.Ordinal);
        foreach (var item in tree.Items)
        {
            if (!extras.TryAdd(item.TextOf("name")!, item.Find("value")!.Number))
            {
                findings.Add(new(FindingCodes.MemberDuplicate, item.Path, $"The number '{item.TextOf("name")}' stands twice. Keep one."));
            }
        }

        return extras;
    }

    private static string[] Texts(JsonTree tree) => Items(tree, item => item.Text!);

    private T Set<T>(T facts, JsonTree tree, string name, Func<T, JsonTree, T> set)
    {
        if (tree.Find(name) is not { } value)
        {
            return facts;
        }

        try
        {
            return set(facts, value);
        }
        catch (ArgumentException exception)
        {
            Add(value, FaultText.Of(exception));
            return facts;
        }
    }

    private void Add(JsonTree tree, string message) => findings.Add(new(AdviceFindingCodes.ReceiptValue, tree.Path, message));
}
