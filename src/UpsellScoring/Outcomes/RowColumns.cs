using System.Runtime.InteropServices;
using UpsellScoring.Numerics;

namespace UpsellScoring.Outcomes;

/// <summary>Turns a sequence of rows into columns.</summary>
internal sealed class RowColumns
{
    private readonly Dictionary<string, long> _keys = new(StringComparer.Ordinal);
    private readonly List<double> _points = [];
    private readonly List<ProposalOutcome> _outcomes = [];
    private readonly List<long> _accounts = [];
    private readonly List<DateOnly> _scoredOn = [];
    private readonly List<DateOnly> _answeredOn = [];
    private readonly List<double> _probabilities = [];
    private readonly List<double> _values = [];
    private readonly List<double> _expectedValues = [];

    internal int Count => _points.Count;

    internal OutcomeColumns Columns => new(CollectionsMarshal.AsSpan(_points), CollectionsMarshal.AsSpan(_outcomes))
    {
        Accounts = CollectionsMarshal.AsSpan(_accounts),
        ScoredOn = CollectionsMarshal.AsSpan(_scoredOn),
        AnsweredOn = CollectionsMarshal.AsSpan(_answeredOn),
        Probabilities = CollectionsMarshal.AsSpan(_probabilities),
        Values = CollectionsMarshal.AsSpan(_values),
        ExpectedValues = CollectionsMarshal.AsSpan(_expectedValues),
    };

    internal void Add(ScoredOutcome row)
    {
        ref var key = ref CollectionsMarshal.GetValueRefOrAddDefault(_keys, row.Account, out var known);
        if (!known)
        {
            key = _keys.Count;
        }

        Add(row.Points ?? double.NaN, row.Outcome, key, row.ScoredOn, row.AnsweredOn ?? default, row.Probability ?? double.NaN, Amount(row.Value), Amount(row.ExpectedValue));
    }

    /// <summary>Keeps the place of a row that could not be read. Its account is one of its own.</summary>
    internal void AddUnreadable() => Add(double.NaN, RowCheck.Unreadable, -Count - 1, default, default, double.NaN, double.NaN, double.NaN);

    private void Add(double points, ProposalOutcome outcome, long account, DateOnly scoredOn, DateOnly answeredOn, double probability, double value, double expectedValue)
    {
        _points.Add(points);
        _outcomes.Add(outcome);
        _accounts.Add(account);
        _scoredOn.Add(scoredOn);
        _answeredOn.Add(answeredOn);
        _probabilities.Add(probability);
        _values.Add(value);
        _expectedValues.Add(expectedValue);
    }

    private static double Amount(decimal? amount) => amount is { } known ? Crossing.ToDouble(known) : double.NaN;
}
