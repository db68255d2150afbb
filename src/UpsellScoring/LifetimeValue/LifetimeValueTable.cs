using System.Globalization;
using System.Runtime.CompilerServices;

using UpsellScoring.Numerics;

namespace UpsellScoring.LifetimeValue;

/// <summary>What if: the lifetime value of one base situation for every pair of values of two of its inputs.</summary>
public sealed class LifetimeValueTable
{
    private const int MostValues = 1000;

    private readonly LifetimeValueEstimate[] _cells;

    private LifetimeValueTable(LifetimeValueInput rowInput, double[] rows, LifetimeValueInput columnInput, double[] columns, LifetimeValueEstimate[] cells) =>
        (RowInput, RowValues, ColumnInput, ColumnValues, _cells) = (rowInput, Array.AsReadOnly(rows), columnInput, Array.AsReadOnly(columns), cells);

    /// <summary>The input that changes from row to row.</summary>
    public LifetimeValueInput RowInput { get; }

    /// <summary>Its values, in the order given.</summary>
    public IReadOnlyList<double> RowValues { get; }

    /// <summary>The input that changes from column to column.</summary>
    public LifetimeValueInput ColumnInput { get; }

    /// <summary>Its values, in the order given.</summary>
    public IReadOnlyList<double> ColumnValues { get; }

    /// <summary>The value in one cell, or the named reason why there is none there.</summary>
    /// <param name="row">The place in <see cref="RowValues"/>, from 0.</param>
    /// <param name="column">The place in <see cref="ColumnValues"/>, from 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such row or column.</exception>
    public LifetimeValueEstimate this[int row, int column] => _cells[Place(row, RowValues.Count) * ColumnValues.Count + Place(column, ColumnValues.Count)];

    /// <summary>Makes the table.</summary>
    /// <param name="basis">The base situation; its own values of the two inputs do not count.</param>
    /// <param name="rowInput">The input that changes from row to row.</param>
    /// <param name="rowValues">1 to 1,000 values in the range of that input; a price is rounded to 10 decimals, a duration is a whole number of periods.</param>
    /// <param name="columnInput">The input that changes from column to column, another one.</param>
    /// <param name="columnValues">Its values, likewise.</param>
    /// <returns>The table, with a named outcome in every cell.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="basis"/> is null.</exception>
    /// <exception cref="ArgumentException">Both inputs are the same, or there are no or too many values.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A value is out of the range of its input, or an input is not a member of the enumeration.</exception>
    public static LifetimeValueTable Of(
        RetentionFacts basis, LifetimeValueInput rowInput, ReadOnlySpan<double> rowValues, LifetimeValueInput columnInput, ReadOnlySpan<double> columnValues)
    {
        ArgumentNullException.ThrowIfNull(basis);
        if (rowInput == columnInput)
        {
            throw new ArgumentException($"columnInput is {columnInput}, as is rowInput; they must differ. Give one row to change a single input.", nameof(columnInput));
        }

        CheckCount(rowValues, nameof(rowValues));
        CheckCount(columnValues, nameof(columnValues));
        var cells = new LifetimeValueEstimate[rowValues.Length * columnValues.Length];
        var cell = 0;
        foreach (var row in rowValues)
        {
            var facts = Set(basis, rowInput, row, nameof(rowInput));
            foreach (var column in columnValues)
            {
                cells[cell++] = LifetimeValueCalculators.Retention.Calculate(Set(facts, columnInput, column, nameof(columnInput)));
            }
        }

        return new(rowInput, rowValues.ToArray(), columnInput, columnValues.ToArray(), cells);
    }

    private static void CheckCount(ReadOnlySpan<double> values, string parameter)
    {
        if (values.Length is < 1 or > MostValues)
        {
            throw new ArgumentException(string.Create(CultureInfo.InvariantCulture, $"{parameter} has {values.Length} values; it must have from 1 to {MostValues}."), parameter);
        }
    }

    private static RetentionFacts Set(RetentionFacts facts, LifetimeValueInput input, double value, string parameter) => input switch
    {
        LifetimeValueInput.Price => facts with { PricePerPeriod = Price(value) },
        LifetimeValueInput.Margin => facts with { MarginShare = value },
        LifetimeValueInput.Retention => facts with { RetentionRate = value },
        LifetimeValueInput.Discount => facts with { DiscountRate = value },
        LifetimeValueInput.Duration => facts with { HorizonPeriods = Periods(value) },
        LifetimeValueInput.Growth => facts with { GrowthRate = value },
        _ => throw new ArgumentOutOfRangeException(parameter, input, $"{parameter} is {input}; it must be one of {string.Join(", ", Enum.GetNames<LifetimeValueInput>())}."),
    };

    private static decimal Price(double value) => decimal.Round(
        Crossing.ToDecimal(Guard.Within(value, 0, Crossing.ToDouble(Guard.LargestAmount), parameter: nameof(RetentionFacts.PricePerPeriod))), Guard.MostDecimals);

    private static int Periods(double value, string parameter = nameof(RetentionFacts.HorizonPeriods)) => double.IsInteger(value) || !double.IsFinite(value)
        ? (int)Guard.Within(value, 1, InputChecks.LongestHorizon, "It is a number of periods.", parameter)
        : throw new ArgumentOutOfRangeException(parameter, value, string.Create(CultureInfo.InvariantCulture, $"{parameter} is {value}; it must be a whole number of periods. Round it first."));

    private static int Place(int place, int count, [CallerArgumentExpression(nameof(place))] string parameter = "") => place >= 0 && place < count
        ? place
        : throw new ArgumentOutOfRangeException(parameter, place, string.Create(CultureInfo.InvariantCulture, $"{parameter} is {place}; it must be from 0 to {count - 1}."));
}
