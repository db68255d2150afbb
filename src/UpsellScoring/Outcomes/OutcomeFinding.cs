namespace UpsellScoring.Outcomes;

/// <summary>One thing that is wrong with scored outcomes, for all the rows that have it.</summary>
public sealed class OutcomeFinding
{
    /// <summary>The most rows that are named one by one.</summary>
    public const int MostPlaces = 20;

    internal OutcomeFinding(string code, long rows, IReadOnlyList<long> places, string message) =>
        (Code, Rows, Places, Message) = (code, rows, places, message);

    /// <summary>A stable code from <see cref="OutcomeFindingCodes"/>: for programs.</summary>
    public string Code { get; }

    /// <summary>How many rows have it, at least 1.</summary>
    public long Rows { get; }

    /// <summary>The first of them, up to <see cref="MostPlaces"/>: places in the sequence or columns that were read, from 0, rising.</summary>
    public IReadOnlyList<long> Places { get; }

    /// <summary>What is wrong, what was done about it and the remedy: for people. May change between versions.</summary>
    public string Message { get; }

    /// <summary>Rows, message and code in one line.</summary>
    /// <returns>A text for people, the same in every culture.</returns>
    public override string ToString() =>
        FormattableString.Invariant($"{Rows} {(Rows == 1 ? "row" : "rows")}, first {Places[0]}: {Message} [{Code}]");
}
