namespace UpsellScoring.Rendering;

/// <summary>Rows of texts under heads; numbers stand right.</summary>
internal sealed record Table(string Caption, IReadOnlyList<Column> Columns, IReadOnlyList<IReadOnlyList<string>> Rows)
{
    /// <summary>Where the first cell of a row leads to within the page; null leads nowhere.</summary>
    internal Func<int, string?>? Target { get; init; }
}
