using UpsellScoring.Numerics;

namespace UpsellScoring.Scoring;

/// <summary>What the rules for unknown values do to rows: to the values before the tile reads them, to its scores afterwards.</summary>
internal static unsafe class RowRules<T>
    where T : struct, ILanes<T>
{
    /// <summary>Adds the weight where the value is known.</summary>
    internal static void AddKnown(double* values, T weight, double* known, int length)
    {
        for (var i = 0; i < length; i += T.Count)
        {
            T.Store(T.Load(known + i) + T.IfKnown(T.Load(values + i), weight), known + i);
        }
    }

    /// <summary>Makes the place NaN where the value is unknown.</summary>
    internal static void BlankUnknown(double* values, double* blanks, int length)
    {
        for (var i = 0; i < length; i += T.Count)
        {
            // 0 where there is a value, NaN where there is none.
            var value = T.Load(values + i);
            T.Store(T.Load(blanks + i) + (value - value), blanks + i);
        }
    }

    /// <summary>Makes the warped values utilities, with the stand-in where the value is unknown; infinity stays what it is.</summary>
    internal static void FillIn(BatchFactor factor, double* row, int length)
    {
        var (zero, inverse) = factor.Compiled.Form is { } form ? (T.All(form.Zero), T.All(form.Inverse)) : (T.All(0), T.All(1));
        for (var i = 0; i < length; i += T.Count)
        {
            var value = T.Load(row + i);
            var utility = T.WhereFinite(value, CurveForm.Ramped(value, zero, inverse));
            T.Store(T.Select(T.IsKnown(value), utility, T.All(factor.Compiled.Stand)), row + i);
        }
    }

    /// <summary>Takes back the scores for which a required value is unknown.</summary>
    internal static void TakeBackBlank(double* scores, double* blanks, int length)
    {
        for (var i = 0; i < length; i += T.Count)
        {
            T.Store(T.Load(scores + i) + T.Load(blanks + i), scores + i);
        }
    }

    /// <summary>Takes back the scores that rest on stand-ins alone.</summary>
    internal static void TakeBackUnknown(double* scores, double* known, int length)
    {
        for (var i = 0; i < length; i += T.Count)
        {
            var isKnown = T.AtLeast(T.Load(known + i), T.All(double.Epsilon));
            T.Store(T.Select(isKnown, T.Load(scores + i), T.All(double.NaN)), scores + i);
        }
    }
}
