using System.Globalization;

namespace UpsellScoring.Returns;

/// <summary>The internal rates of a row of flows: every rate above -1 and at most 10^7 at which their net present value is 0.</summary>
/// <remarks>
/// <para>
/// A rate is within 10^-12, or 4 units in its last place, of the exact one, and unchanged when all flows are multiplied by
/// one number. A multiple zero is one rate. Rates that are the same double are one; so are zeros between which the net present
/// value stays below about 10^-31 of the flows' size, and a value that comes so close to 0 counts as 0.
/// </para>
/// <para>
/// An exact rate so near to -1 that a double cannot tell is given as the least double above -1, -0.9999999999999999;
/// the net present value at a rate within about 10^-6 of -1 is not near 0, since <c>1 + rate</c> has lost its digits.
/// </para>
/// <para>Equal when the rates are.</para>
/// </remarks>
public sealed record InternalRates
{
    private readonly double[] _rates;

    internal InternalRates(double[] rates)
    {
        _rates = rates;
        Rates = Array.AsReadOnly(rates);
    }

    /// <summary>None, one or several.</summary>
    public InternalRateOutcome Outcome => _rates.Length switch
    {
        0 => InternalRateOutcome.None,
        1 => InternalRateOutcome.One,
        _ => InternalRateOutcome.Several,
    };

    /// <summary>All rates, ascending; 0.1 is 10 % per period. Empty when there is none.</summary>
    public IReadOnlyList<double> Rates { get; }

    /// <summary>The rate when there is exactly one; otherwise null.</summary>
    public double? Rate => _rates.Length == 1 ? _rates[0] : null;

    /// <summary>Whether the rates are the same.</summary>
    /// <param name="other">Other rates.</param>
    /// <returns>True when both have the same rates.</returns>
    public bool Equals(InternalRates? other) => other is not null && _rates.AsSpan().SequenceEqual(other._rates);

    /// <summary>A hash of the rates.</summary>
    /// <returns>The hash code.</returns>
    public override int GetHashCode()
    {
        var hash = default(HashCode);
        foreach (var rate in _rates) hash.Add(rate);
        return hash.ToHashCode();
    }

    /// <summary>The rates in percent, or that there is none.</summary>
    /// <returns>A text for people, the same in every culture.</returns>
    public override string ToString() => _rates.Length == 0
        ? "no internal rate"
        : string.Join(", ", _rates.Select(rate => string.Create(CultureInfo.InvariantCulture, $"{rate * 100:0.##}%")));
}
