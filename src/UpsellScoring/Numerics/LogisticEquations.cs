using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace UpsellScoring.Numerics;

/// <summary>
/// Log-likelihood, gradient and information of a logistic regression: K + 1 by K + 1 normal equations, filled in one pass over the
/// columns. Four rows at a time in blocks that stay in the first-level cache; always the same order of operations, and so the same bits.
/// </summary>
internal sealed class LogisticEquations
{
    private const int Block = 512;

    private readonly double[][] _columns;
    private readonly double[] _outcomes;
    private readonly double[] _residuals = new double[Block];
    private readonly double[] _weights = new double[Block];
    private readonly double[] _weighted = new double[Block];

    /// <summary>Takes columns and outcomes (1 or 0) whose length is a multiple of <see cref="Padding"/>; rows without a count fill up.</summary>
    internal LogisticEquations(double[][] columns, double[] outcomes) => (_columns, _outcomes) = (columns, outcomes);

    /// <summary>Lengths are multiples of this.</summary>
    internal static int Padding => Vector256<double>.Count;

    /// <summary>A length rounded up to a multiple of <see cref="Padding"/>.</summary>
    internal static int Padded(int rows) => (rows + Padding - 1) / Padding * Padding;

    /// <summary>The equations at some coefficients, the intercept first.</summary>
    /// <param name="coefficients">The intercept and one coefficient for each column.</param>
    /// <param name="counts">How often each row counts, 0 or more.</param>
    internal LogisticState At(ReadOnlySpan<double> coefficients, double[] counts)
    {
        var state = new LogisticState(_columns.Length + 1);
        for (var from = 0; from < _outcomes.Length; from += Block)
        {
            Add(state, coefficients, counts, from, Math.Min(Block, _outcomes.Length - from));
        }

        state.Mirror();
        return state;
    }

    private void Add(LogisticState state, ReadOnlySpan<double> coefficients, double[] counts, int from, int length)
    {
        Predict(coefficients, from, length);
        Weigh(state, counts.AsSpan(from, length), from);
        var residuals = _residuals.AsSpan(0, length);
        var weights = _weights.AsSpan(0, length);
        var weighted = _weighted.AsSpan(0, length);
        state.Gradient[0] += Sum(residuals);
        state.Information[0, 0] += Sum(weights);
        for (var i = 0; i < _columns.Length; i++)
        {
            var column = _columns[i].AsSpan(from, length);
            state.Gradient[i + 1] += Dot(residuals, column);
            state.Information[0, i + 1] += Multiply(weights, column, weighted);
            for (var j = i; j < _columns.Length; j++)
            {
                state.Information[i + 1, j + 1] += Dot(weighted, _columns[j].AsSpan(from, length));
            }
        }
    }

    /// <summary>The linear predictor, into the place of the residuals.</summary>
    private void Predict(ReadOnlySpan<double> coefficients, int from, int length)
    {
        for (var row = 0; row < length; row += Padding)
        {
            var sum = Vector256.Create(coefficients[0]);
            for (var i = 0; i < _columns.Length; i++)
            {
                sum = Vector256.FusedMultiplyAdd(Load(_columns[i], from + row), Vector256.Create(coefficients[i + 1]), sum);
            }

            sum.StoreUnsafe(ref _residuals[row]);
        }
    }

    private void Weigh(LogisticState state, ReadOnlySpan<double> counts, int from)
    {
        var loss = Vector256<double>.Zero;
        var margin = Vector256.Create(state.LeastMargin);
        for (var row = 0; row < counts.Length; row += Padding)
        {
            var predictor = Load(_residuals, row);
            var outcome = Load(_outcomes, from + row);
            var count = Load(counts, row);

            // The exponential of minus the size never overflows, and no digit of a small probability is lost.
            var small = Exponential.Of(-Vector256.Abs(predictor));
            var whole = Vector256<double>.One + small;
            var probability = Vector256.ConditionalSelect(Vector256.GreaterThanOrEqual(predictor, Vector256<double>.Zero), Vector256<double>.One / whole, small / whole);
            var signed = ((outcome + outcome) - Vector256<double>.One) * predictor;
            loss += count * (NaturalLog.Of(whole) + Vector256.Max(-signed, Vector256<double>.Zero));
            margin = Vector256.Min(margin, Vector256.ConditionalSelect(Vector256.GreaterThan(count, Vector256<double>.Zero), signed, margin));
            (count * (outcome - probability)).StoreUnsafe(ref _residuals[row]);
            (count * (small / (whole * whole))).StoreUnsafe(ref _weights[row]);
        }

        state.LogLikelihood -= Lanes(loss);
        state.LeastMargin = Math.Min(Math.Min(margin[0], margin[1]), Math.Min(margin[2], margin[3]));
    }

    private static double Sum(ReadOnlySpan<double> values)
    {
        var sum = Vector256<double>.Zero;
        for (var row = 0; row < values.Length; row += Padding)
        {
            sum += Load(values, row);
        }

        return Lanes(sum);
    }

    private static double Dot(ReadOnlySpan<double> left, ReadOnlySpan<double> right)
    {
        var sum = Vector256<double>.Zero;
        for (var row = 0; row < left.Length; row += Padding)
        {
            sum = Vector256.FusedMultiplyAdd(Load(left, row), Load(right, row), sum);
        }

        return Lanes(sum);
    }

    /// <summary>The products of weights and column, and their sum.</summary>
    private static double Multiply(ReadOnlySpan<double> weights, ReadOnlySpan<double> column, Span<double> products)
    {
        var sum = Vector256<double>.Zero;
        for (var row = 0; row < weights.Length; row += Padding)
        {
            var product = Load(weights, row) * Load(column, row);
            product.StoreUnsafe(ref products[row]);
            sum += product;
        }

        return Lanes(sum);
    }

    // In a fixed order, which Vector256.Sum does not promise.
    private static double Lanes(Vector256<double> lanes) => (lanes[0] + lanes[1]) + (lanes[2] + lanes[3]);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<double> Load(ReadOnlySpan<double> values, int row) => Vector256.LoadUnsafe(ref MemoryMarshal.GetReference(values), (nuint)row);
}
