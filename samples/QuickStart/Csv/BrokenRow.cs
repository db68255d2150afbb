using UpsellScoring.Advice;

namespace QuickStart.Csv;

/// <summary>A row that was left out.</summary>
/// <param name="Line">The line of the file where the row starts, counted as a text editor counts (the first is 1).</param>
/// <param name="Cause">Everything that is wrong with the row.</param>
internal sealed record BrokenRow(long Line, Phrase Cause)
{
    private static readonly Phrase Contradiction = new("{0}", "値が矛盾しています。{0}");

    /// <summary>A row that could be read but not advised on: its facts contradict each other or the day.</summary>
    public static BrokenRow Of(AdvisedAccount<Customer> row) => new(row.Row.Line, Contradiction.With(row.Cause ?? ""));
}
