using System.Numerics.Tensors;

using UpsellScoring.Benchmarks.Data;

namespace UpsellScoring.Benchmarks.Baselines;

/// <summary>
/// Whole-array passes of TensorPrimitives: nine per factor, because an unknown value (NaN) must leave both sums alone.
/// The temporaries are made once.
/// </summary>
internal sealed class TensorPasses(Portfolio portfolio)
{
    private readonly AlignedArray<double> _temporary = new(portfolio.Count);
    private readonly AlignedArray<double> _weights = new(portfolio.Count);

    internal void Run()
    {
        Span<double> scores = portfolio.Scores.Span, weights = _weights.Span, temporary = _temporary.Span;
        scores.Clear();
        weights.Clear();
        for (var i = 0; i < Cards.Ramps.Length; i++)
        {
            var ramp = Cards.Ramps[i];
            ReadOnlySpan<double> column = portfolio.Columns[i].Span;
            TensorPrimitives.Subtract(column, ramp.Zero, temporary);
            TensorPrimitives.Multiply(temporary, ramp.Inverse, temporary);
            // The Number forms take NaN for a missing operand: unknown becomes utility 0.
            TensorPrimitives.MaxNumber(temporary, 0, temporary);
            TensorPrimitives.Min(temporary, 1, temporary);
            TensorPrimitives.MultiplyAdd(temporary, ramp.Weight, scores, scores);
            // 1 where known, 0 where not: x - x is 0 or NaN.
            TensorPrimitives.Subtract(column, column, temporary);
            TensorPrimitives.MaxNumber(temporary, -1, temporary);
            TensorPrimitives.Add(temporary, 1, temporary);
            TensorPrimitives.MultiplyAdd(temporary, ramp.Weight, weights, weights);
        }

        TensorPrimitives.Divide(scores, weights, scores);
        TensorPrimitives.Multiply(scores, 100, scores);
    }
}
