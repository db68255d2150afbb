namespace UpsellScoring.Outcomes;

/// <summary>Counts what is wrong with rows: a number and the first places for each kind, however many rows there are.</summary>
internal sealed class OutcomeFaults
{
    private static readonly (OutcomeFault Fault, string Code, string Message)[] Texts =
    [
        (OutcomeFault.RowUnreadable, OutcomeFindingCodes.RowUnreadable, "The row cannot be read and was left out. Correct it in the source."),
        (OutcomeFault.OutcomeUndefined, OutcomeFindingCodes.OutcomeUndefined, "The outcome is not defined and the row was left out. Give 0 never proposed, 1 accepted, 2 refused or 3 open."),
        (OutcomeFault.OutcomeBeforeScore, OutcomeFindingCodes.OutcomeBeforeScore, "The outcome is dated before the score, which may have known it; the row was left out. Give the score of a day before the answer."),
        (OutcomeFault.PointsUnknown, OutcomeFindingCodes.PointsUnknown, "There is an outcome and no score; the row was left out. Score the account with what was known that day."),
        (OutcomeFault.PointsInfinite, OutcomeFindingCodes.PointsInfinite, "The score is infinite and the row was left out. Give a finite score, or NaN for none."),
        (OutcomeFault.AccountDuplicate, OutcomeFindingCodes.AccountDuplicate, "The row repeats another of the same account and day; one of them counts. Remove the copies."),
        (OutcomeFault.AccountConflict, OutcomeFindingCodes.AccountConflict, "Rows of the same account and day contradict each other and were all left out. Keep the right one."),
        (OutcomeFault.AccountRepeated, OutcomeFindingCodes.AccountRepeated, "The account was scored on several days; all count, and intervals are somewhat too narrow. Take one day for each account."),
        (OutcomeFault.ProbabilityRange, OutcomeFindingCodes.ProbabilityRange, "The probability is not in [0, 1] and counts as unknown. Give a share, 0.25 for 25 %, or NaN for none."),
        (OutcomeFault.ValueRange, OutcomeFindingCodes.ValueRange, "The value is beyond 10^15 and counts as unknown. Give an amount within it, or NaN for unknown."),
        (OutcomeFault.ExpectedValueRange, OutcomeFindingCodes.ExpectedValueRange, "The expected value is beyond 10^15 and counts as unknown. Give an amount within it, or NaN for unknown."),
    ];

    private readonly long[] _rows = new long[Texts.Length];
    private readonly List<long>?[] _places = new List<long>?[Texts.Length];
    private string _cause = "";

    /// <summary>Counts one row. Places of one kind come in rising order.</summary>
    internal void Add(OutcomeFault fault, long place)
    {
        var index = (int)fault - 1;
        _rows[index]++;
        var places = _places[index] ??= [];
        if (places.Count < OutcomeFinding.MostPlaces)
        {
            places.Add(place);
        }
    }

    /// <summary>Counts a row that could not be read; the first cause is shown.</summary>
    internal void AddUnreadable(long place, string cause)
    {
        _cause = _cause.Length == 0 ? " The first: " + cause : _cause;
        Add(OutcomeFault.RowUnreadable, place);
    }

    internal IReadOnlyList<OutcomeFinding> ToFindings() => Array.AsReadOnly(
        Texts.Select((text, index) => (text, index))
            .Where(one => _rows[one.index] > 0)
            .Select(one => new OutcomeFinding(
                one.text.Code,
                _rows[one.index],
                _places[one.index]!.AsReadOnly(),
                one.text.Message + (one.text.Fault == OutcomeFault.RowUnreadable ? _cause : "")))
            .ToArray());
}
