using System.Runtime.CompilerServices;

using UpsellScoring.Numerics;

namespace UpsellScoring.Scoring;

/// <summary>A factor made ready: everything the scoring loop needs, side by side.</summary>
internal readonly struct CompiledFactor
{
    internal CompiledFactor(Factor factor)
    {
        Name = factor.Name;
        Weight = factor.Weight;
        Form = (factor.Curve as Curve)?.Form;
        IsRamp = Form is { IsRamp: true };
        (Zero, Inverse) = Form is { } form ? (form.Zero, form.Inverse) : (0, 1);
        HostCurve = Form is null ? factor.Curve : null;
        Bounds = CurveBounds.Of(factor.Curve);
        Rule = factor.Unknown.Kind;
        Stand = Rule switch
        {
            UnknownRuleKind.Neutral => factor.Unknown.NeutralUtility ?? 0,
            UnknownRuleKind.Worst => Bounds.Least,
            _ => double.NaN,
        };
    }

    internal string Name { get; }

    internal double Weight { get; }

    internal CurveForm? Form { get; }

    internal ICurve? HostCurve { get; }

    internal CurveBounds Bounds { get; }

    internal UnknownRuleKind Rule { get; }

    /// <summary>The utility that stands in for an unknown value; NaN when the factor is then left out.</summary>
    internal double Stand { get; }

    /// <summary>What hangs on the value while it is unknown: the weight times the width of the curve.</summary>
    internal double OpenWeight => Weight * (Bounds.Greatest - Bounds.Least);

    internal bool IsRequired => Rule == UnknownRuleKind.Required;

    /// <summary>Whether the curve is a ramp of the raw value, which is worth no call.</summary>
    internal bool IsRamp { get; }

    private double Zero { get; }

    private double Inverse { get; }

    internal double Utility(double value) =>
        IsRamp ? Ramped(value)
        : Form is { } form ? form.Utility(value)
        : HostUtility(value);

    /// <summary>The utility of a ramp.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal double Ramped(double value) => CurveForm.Ramped<Lane>(new(value), new(Zero), new(Inverse)).Value;

    /// <summary>The utilities a host's curve gives; NaN and infinity stay what they are.</summary>
    internal unsafe void HostUtilities(double* values, double* utilities, int count)
    {
        for (var i = 0; i < count; i++)
        {
            utilities[i] = double.IsFinite(values[i]) ? HostUtility(values[i]) : values[i];
        }
    }

    private double HostUtility(double value)
    {
        var utility = HostCurve!.Utility(value);
        // Written so that NaN fails. Adding zero turns a host's -0 into 0.
        return utility is >= 0 and <= 1
            ? utility + 0.0
            : throw new InvalidOperationException(FormattableString.Invariant(
                $"The host's curve {HostCurve.GetType().Name} of factor '{Name}' gave {utility} for the value {value}; a utility lies in [0, 1]. Correct the curve."));
    }
}
