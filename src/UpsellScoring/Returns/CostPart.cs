using UpsellScoring.Numerics;

namespace UpsellScoring.Returns;

/// <summary>One labelled part of a total cost.</summary>
public sealed record CostPart
{
    private readonly CostKind _kind;
    private readonly string _label;
    private readonly decimal _amount;

    /// <summary>One part.</summary>
    /// <param name="kind">What kind of cost it is.</param>
    /// <param name="label">What it is, for people; not empty.</param>
    /// <param name="amount">The amount over the time looked at, 0 to 10^15 with at most 10 decimals.</param>
    /// <exception cref="ArgumentException">The label is empty.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The kind is undefined or the amount is out of range.</exception>
    public CostPart(CostKind kind, string label, decimal amount) =>
        (_kind, _label, _amount) = (CheckedKind(kind, nameof(kind)), Labels.Checked(label, nameof(label)), Guard.Amount(amount, least: 0));

    /// <summary>What kind of cost it is.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The kind is undefined.</exception>
    public CostKind Kind
    {
        get => _kind;
        init => _kind = CheckedKind(value, nameof(Kind));
    }

    /// <summary>What it is, for people; not empty.</summary>
    /// <exception cref="ArgumentException">The label is empty.</exception>
    public string Label
    {
        get => _label;
        init => _label = Labels.Checked(value, nameof(Label));
    }

    /// <summary>The amount in money over the time looked at, 0 to 10^15 with at most 10 decimals.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The amount is out of range.</exception>
    public decimal Amount
    {
        get => _amount;
        init => _amount = Guard.Amount(value, least: 0, parameter: nameof(Amount));
    }

    /// <summary>Label, kind and amount, such as <c>rollout (initial) 300000</c>.</summary>
    /// <returns>A text for people, the same in every culture.</returns>
    public override string ToString() => FormattableString.Invariant($"{Label} ({Kind}) {Amount}");

    private static CostKind CheckedKind(CostKind kind, string parameter) => Enum.IsDefined(kind)
        ? kind
        : throw new ArgumentOutOfRangeException(parameter, kind, FormattableString.Invariant($"{parameter} is {(int)kind}; it must be Initial, Running, Opportunity or Risk."));
}
