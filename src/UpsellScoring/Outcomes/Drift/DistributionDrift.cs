using System.Globalization;
using System.Text;
using UpsellScoring.Numerics;

namespace UpsellScoring.Outcomes;

/// <summary>How the known values of one factor, or the scores, are distributed now against the reference. Unknown values are not in here.</summary>
public sealed class DistributionDrift
{
    private const double Confidence = 0.95;

    private DistributionDrift()
    {
    }

    /// <summary>The verdict by <see cref="Index"/>; <see cref="DriftVerdict.NotEnough"/> with fewer than <see cref="DriftReference.LeastAccounts"/> values on a side.</summary>
    public DriftVerdict Verdict { get; private init; }

    /// <summary>The number of known values in the reference.</summary>
    public long Reference { get; private init; }

    /// <summary>The number of known values now.</summary>
    public long Current { get; private init; }

    /// <summary>The population stability index over <see cref="Classes"/>; null when there are not enough values.</summary>
    public double? Index { get; private init; }

    /// <summary>
    /// The index that chance alone stays below in 95 of 100 cases without any drift: <c>chi-square quantile (1/n + 1/m)</c> with one
    /// degree of freedom fewer than classes. Null when there are not enough values, or but one class.
    /// </summary>
    /// <remarks>B. Yurdakul and J. Naranjo, "Statistical properties of the population stability index", Journal of Risk Model Validation 14 (2020), 89-100.</remarks>
    public double? ChanceLimit { get; private init; }

    /// <summary>Whether the index is not above what chance alone may give. Null when there is no limit.</summary>
    public bool? MayBeChance => ChanceLimit is { } limit ? Index <= limit : null;

    /// <summary>
    /// The greatest distance of the two distribution functions, 0 to 1 (two-sample Kolmogorov-Smirnov); null when there are not enough values.
    /// Exact when the reference has at most 100 distinct values; of more it is looked for at the percentiles and may be up to 0.01 too small.
    /// </summary>
    public double? Distance { get; private init; }

    /// <summary>
    /// The chance of at least this distance without any drift, in the limit of many values; too large rather than too small where values
    /// are tied. Of several factors one is below 0.05 by chance soon enough.
    /// </summary>
    public double? PValue { get; private init; }

    /// <summary>The classes of the index in rising order.</summary>
    public IReadOnlyList<DriftClass> Classes { get; private init; } = [];

    /// <summary>The figures in one line.</summary>
    /// <returns>A text for people, the same in every culture.</returns>
    public override string ToString()
    {
        var text = new StringBuilder().Append(Verdict);
        return Index is null
            ? text.Append(CultureInfo.InvariantCulture, $": {Reference} -> {Current} values, at least {DriftReference.LeastAccounts} each are needed").ToString()
            : text.Append(CultureInfo.InvariantCulture, $": index {Index:0.000}{(MayBeChance == true && Verdict != DriftVerdict.Stable ? " (may be chance)" : "")}, distance {Distance:0.000}, p {PValue:0.0000}").ToString();
    }

    internal static DistributionDrift Between(FrozenDistribution reference, ReadOnlySpan<long> cells)
    {
        long now = 0;
        foreach (var count in cells)
        {
            now += count;
        }

        var (before, after) = (reference.Classify(reference.Cells), reference.Classify(cells));
        var classes = new DriftClass[before.Length];
        for (var i = 0; i < classes.Length; i++)
        {
            var part = reference.Count > 0 && now > 0 ? PopulationStability.Part(before[i], reference.Count, after[i], now) : 0;
            classes[i] = new(reference.UpperEnd(i), before[i], after[i], part);
        }

        var plain = new DistributionDrift { Reference = reference.Count, Current = now, Classes = Array.AsReadOnly(classes) };
        if (Math.Min(reference.Count, now) < DriftReference.LeastAccounts)
        {
            return plain;
        }

        var index = PopulationStability.Index(before, after);
        var chance = (1.0 / reference.Count) + (1.0 / now);
        var distance = Greatest(reference, cells, now);
        return new()
        {
            Verdict = PopulationStability.Verdict(index),
            Reference = reference.Count,
            Current = now,
            Index = index,
            ChanceLimit = classes.Length > 1 ? ChiSquare.Quantile(Confidence, classes.Length - 1) * chance : null,
            Distance = distance,
            PValue = KolmogorovTail.Of(distance / Math.Sqrt(chance)),
            Classes = plain.Classes,
        };
    }

    private static double Greatest(FrozenDistribution reference, ReadOnlySpan<long> cells, long now)
    {
        var greatest = 0.0;
        long before = 0, after = 0;
        for (var i = 0; i < cells.Length; i++)
        {
            before += reference.Cells[i];
            after += cells[i];
            greatest = Math.Max(greatest, Math.Abs(((double)before / reference.Count) - ((double)after / now)));
        }

        return greatest;
    }
}
