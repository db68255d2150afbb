using CrmHost.Web;
using UpsellScoring;
using UpsellScoring.Advice;
using UpsellScoring.Pricing;

namespace CrmHost.Accounts;

/// <summary>The advice on one account, as the host shows it.</summary>
internal sealed record AccountAdvice
{
    public required int Id { get; init; }

    public required string Name { get; init; }

    public string? Owner { get; init; }

    public required string Offer { get; init; }

    public required DateOnly AsOf { get; init; }

    public required Bilingual Action { get; init; }

    /// <summary>The reasons, the one that decides first.</summary>
    public required IReadOnlyList<Bilingual> Reasons { get; init; }

    /// <summary>The gates that hold the proposal back.</summary>
    public required IReadOnlyList<Bilingual> Gates { get; init; }

    /// <summary>What nobody knows, what to fetch first leading.</summary>
    public required IReadOnlyList<Bilingual> Unknown { get; init; }

    public double? Points { get; init; }

    public string? Grade { get; init; }

    public required double Coverage { get; init; }

    public decimal? ContractValue { get; init; }

    /// <summary>The rise of the price, 0.3 for 30 %.</summary>
    public decimal? PriceGap { get; init; }

    public decimal? ValueGained { get; init; }

    public DateOnly? ProposeBy { get; init; }

    public DateOnly? NotBefore { get; init; }

    public required string PolicyVersion { get; init; }

    public string? PolicyHash { get; init; }

    public static AccountAdvice Of(CrmAccount row, UpsellAdvice advice, AdvicePolicy policy) => new()
    {
        Id = row.Id,
        Name = row.Name,
        Owner = row.Owner,
        Offer = row.Offer.Name,
        AsOf = advice.AsOf,
        Action = Bilingual.Of(advice.Action),
        Reasons = [.. advice.Reasons.Select(Bilingual.Of)],
        Gates = [.. advice.Gates.Where(gate => gate.Check.Verdict == GateVerdict.Fired).Select(gate => Bilingual.OfGate(gate.Check.Code))],
        Unknown = [.. advice.Unknown.Select(fact => Bilingual.OfFact(fact.Name))],
        Points = advice.Score.Score.Points,
        Grade = advice.Score.Score.Grade?.Name,
        Coverage = advice.Score.Score.Coverage,
        ContractValue = advice.Account.ContractValue,
        PriceGap = advice.GapClass == PriceGapClass.Unknown ? null : advice.Gap.Ratio,
        ValueGained = advice.ValueGained,
        ProposeBy = advice.ProposeBy,
        NotBefore = advice.NotBefore,
        PolicyVersion = policy.Version,
        PolicyHash = advice.PolicyHash,
    };
}
