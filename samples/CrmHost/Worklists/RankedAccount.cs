using CrmHost.Web;
using UpsellScoring;

namespace CrmHost.Worklists;

/// <summary>One row of the list.</summary>
internal sealed record RankedAccount(
    int Place, int Id, string Name, string? Owner, AdviceAction Action, double? Points, string? Grade, double Coverage, decimal? ValueGained, DateOnly? Deadline, Bilingual Reason);
