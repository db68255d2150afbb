namespace QuickStart.Csv;

/// <summary>How the values of one column are written, and which are valid.</summary>
internal interface ICellFormat<T>
    where T : struct
{
    /// <summary>The end of the sentence "this is not ...": kind, range and an example.</summary>
    Phrase Expected { get; }

    /// <summary>The value of a cell that does not say "unknown".</summary>
    /// <param name="text">The cell, half-width, without blanks around it.</param>
    /// <param name="value">The value, when the cell says a valid one.</param>
    bool TryRead(string text, out T value);
}
