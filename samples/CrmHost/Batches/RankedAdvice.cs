using UpsellScoring;

namespace CrmHost.Batches;

/// <summary>What a run says of one account, at its place in the library's order of work.</summary>
internal sealed class RankedAdvice
{
    public int RunId { get; set; }

    /// <summary>From 1, without gaps: first all of one action, then all of the next.</summary>
    public int Place { get; set; }

    public int AccountId { get; set; }

    public string? Owner { get; set; }

    public AdviceAction Action { get; set; }

    public double? Points { get; set; }

    public string? Grade { get; set; }

    public double Coverage { get; set; }

    public decimal? ValueGained { get; set; }

    public DateOnly? Deadline { get; set; }

    public required string ReasonCode { get; set; }

    public required string ReasonEnglish { get; set; }

    public required string ReasonJapanese { get; set; }
}
