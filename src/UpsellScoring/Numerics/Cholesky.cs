namespace UpsellScoring.Numerics;

/// <summary>The factor <c>L</c> of a symmetric positive definite matrix <c>A = L L'</c>, row by row, for small matrices.</summary>
internal sealed class Cholesky
{
    private readonly double[,] _factor;

    private Cholesky(double[,] factor) => _factor = factor;

    private int Size => _factor.GetLength(0);

    /// <summary>The factor; null when a pivot is not above <paramref name="least"/> times its diagonal element, with the place of that pivot.</summary>
    internal static Cholesky? Of(double[,] matrix, double least, out int failed)
    {
        var size = matrix.GetLength(0);
        var factor = new double[size, size];
        for (failed = 0; failed < size; failed++)
        {
            if (!Row(matrix, factor, failed, least))
            {
                return null;
            }
        }

        return new(factor);
    }

    /// <summary>The rows and columns at these places.</summary>
    internal static double[,] Part(double[,] matrix, IReadOnlyList<int> places)
    {
        var part = new double[places.Count, places.Count];
        for (var i = 0; i < places.Count; i++)
        {
            for (var j = 0; j < places.Count; j++)
            {
                part[i, j] = matrix[places[i], places[j]];
            }
        }

        return part;
    }

    /// <summary>The x with <c>A x = right</c>.</summary>
    internal double[] Solve(ReadOnlySpan<double> right)
    {
        var x = right.ToArray();
        for (var i = 0; i < x.Length; i++)
        {
            for (var j = 0; j < i; j++)
            {
                x[i] -= _factor[i, j] * x[j];
            }

            x[i] /= _factor[i, i];
        }

        for (var i = x.Length - 1; i >= 0; i--)
        {
            for (var j = i + 1; j < x.Length; j++)
            {
                x[i] -= _factor[j, i] * x[j];
            }

            x[i] /= _factor[i, i];
        }

        return x;
    }

    /// <summary>The inverse of A.</summary>
    internal double[,] Inverse()
    {
        var inverse = new double[Size, Size];
        var unit = new double[Size];
        for (var column = 0; column < Size; column++)
        {
            unit[column] = 1;
            var x = Solve(unit);
            unit[column] = 0;
            for (var row = 0; row < Size; row++)
            {
                inverse[row, column] = x[row];
            }
        }

        return inverse;
    }

    private static bool Row(double[,] matrix, double[,] factor, int i, double least)
    {
        for (var j = 0; j <= i; j++)
        {
            var sum = matrix[i, j];
            for (var k = 0; k < j; k++)
            {
                sum -= factor[i, k] * factor[j, k];
            }

            if (j < i)
            {
                factor[i, j] = sum / factor[j, j];
            }
            else if (sum > least * matrix[i, i])
            {
                factor[i, i] = Math.Sqrt(sum);
            }
            else
            {
                return false;
            }
        }

        return true;
    }
}
