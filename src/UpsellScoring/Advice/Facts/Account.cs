using UpsellScoring.Advice;
using UpsellScoring.Nps;
using UpsellScoring.Numerics;

namespace UpsellScoring;

/// <summary>
/// What is known about one existing customer company. Only the id is needed; every other fact is null while nobody knows it, which is
/// never the same as no, zero or none.
/// </summary>
/// <remarks>
/// Each property refuses a value that cannot be; what only contradicts another fact or the as-of date (a notice before the first contract,
/// a rating of next month) is found by <see cref="UpsellAdvisor.Advise"/>, all together. Two accounts with lists of their own are never equal: lists are compared by reference.
/// </remarks>
public sealed record Account
{
    /// <summary>The most months a tenure may have.</summary>
    public const int MostTenureMonths = 12_000;

    /// <summary>Makes an account of which nothing but the id is known.</summary>
    /// <param name="id">The host's key; not empty.</param>
    /// <exception cref="ArgumentException"><paramref name="id"/> is null, empty or blank.</exception>
    public Account(string id) => Id = id;

    /// <summary>The host's key.</summary>
    /// <exception cref="ArgumentException">The value is null, empty or blank.</exception>
    public string Id { get; init => field = FactGuard.Text(value, nameof(Id)); }

    /// <summary>What the account pays a year, without tax, 0 to 10^15 with at most 10 decimals.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is out of range.</exception>
    public decimal? ContractValue { get; init => field = value is { } amount ? Guard.Amount(amount, 0, nameof(ContractValue)) : null; }

    /// <summary>Whole months since the first contract, 0 to 12,000.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is out of range.</exception>
    public int? TenureMonths { get; init => field = FactGuard.Within(value, 0, MostTenureMonths, nameof(TenureMonths)); }

    /// <summary>Share of what was bought that is used, 0 to 10^6; above 1 for use beyond the contract.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is out of range or NaN.</exception>
    public double? Utilization { get; init => field = FactGuard.Within(value, 0, 1e6, nameof(Utilization)); }

    /// <summary>Share of the next higher plan's functions and limits that the present plan lacks, 0 to 1; 0 on the highest plan.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is out of range or NaN.</exception>
    public double? GrowthGap { get; init => field = FactGuard.Within(value, 0, 1, nameof(GrowthGap)); }

    /// <summary>
    /// The rating that stands for the account today, 0 to 10, chosen by the host; null when there is none, and where <see cref="Ratings"/>
    /// are given instead.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is out of range.</exception>
    public int? Rating { get; init => field = FactGuard.Within(value, 0, 10, nameof(Rating)); }

    /// <summary>
    /// The ratings of the account's persons with their dates. The library then chooses: the latest of each person within
    /// <see cref="GateOptions.RatingMonths"/>, of these the decider's, else the lowest (<see cref="RatingChoice"/>).
    /// </summary>
    /// <exception cref="ArgumentException">An item is null.</exception>
    public IReadOnlyList<PersonRating>? Ratings { get; init => field = FactGuard.Copy(value, nameof(Ratings)); }

    /// <summary>Whether an escalation (a grave complaint, an outage in dispute) is open, and since when.</summary>
    public Occurrence? OpenEscalation { get; init; }

    /// <summary>Whether the account has given notice of termination, and when.</summary>
    public Occurrence? TerminationNotice { get; init; }

    /// <summary>Whether the account knows the range and chose its plan deliberately.</summary>
    public PlanChoice? DeliberateChoice { get; init; }

    /// <summary>What was proposed before, to anybody at the account, with the answers; empty when nothing was.</summary>
    /// <exception cref="ArgumentException">An item is null.</exception>
    public IReadOnlyList<PastProposal>? PastProposals { get; init => field = FactGuard.Copy(value, nameof(PastProposals)); }

    /// <summary>How warm the relation was found, and when.</summary>
    public TemperatureReading? Temperature { get; init; }

    /// <summary>The needs the account has named, as the host's own words or codes; empty when it named none.</summary>
    /// <exception cref="ArgumentException">An item is null, empty or blank.</exception>
    public IReadOnlyList<string>? Needs { get; init => field = FactGuard.Texts(value, nameof(Needs)); }

    /// <summary>The limits of its plan the account has reached or asked about, as the host's own words or codes; empty when none.</summary>
    /// <exception cref="ArgumentException">An item is null, empty or blank.</exception>
    public IReadOnlyList<string>? LimitsReached { get; init => field = FactGuard.Texts(value, nameof(LimitsReached)); }

    /// <summary>Whether the person who decides about a larger contract is known.</summary>
    public bool? IsDeciderKnown { get; init; }

    /// <summary>Whether the account is on the highest plan already; a contract the proposal names may say otherwise for itself.</summary>
    public bool? IsOnHighestPlan { get; init; }

    /// <summary>The running contracts, where there are several or their prices and renewals matter; each key once.</summary>
    /// <exception cref="ArgumentException">An item is null.</exception>
    public IReadOnlyList<AccountContract>? Contracts { get; init => field = FactGuard.Copy(value, nameof(Contracts)); }

    /// <summary>
    /// Further numbers by name, for factors of the host's own card; finite. A factor whose name is neither here nor one of
    /// <see cref="FactorNames"/> is unknown.
    /// </summary>
    /// <exception cref="ArgumentException">A name is empty or blank.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A number is NaN or infinite.</exception>
    public IReadOnlyDictionary<string, double>? Extras { get; init => field = FactGuard.Numbers(value, nameof(Extras)); }

    /// <summary>The id.</summary>
    /// <returns>The id as it is.</returns>
    public override string ToString() => Id;

    /// <summary>The contract a proposal names; null when it names none, or none of the account's.</summary>
    internal AccountContract? ContractOf(Proposal proposal) => Contracts?.FirstOrDefault(contract => contract.Key == proposal.Contract);
}
