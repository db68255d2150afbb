using CrmHost.Web;

namespace CrmHost.Worklists;

/// <summary>What of the list is asked for.</summary>
internal static class WorklistQuery
{
    public const int MostRows = 200;

    public static QueryParameter<int> Page { get; } = QueryParameter.Whole("page", "The page, from 1; a page behind the last is empty.", 1, int.MaxValue, 1);

    public static QueryParameter<int> Size { get; } = QueryParameter.Whole("size", "How many accounts a page holds.", 1, MostRows, 50);

    public static QueryParameter<string?> Owner { get; } = QueryParameter.Text("owner", "Only accounts of this owner.", 200);

    public static QueryParameter<DateOnly?> AsOf { get; } = QueryParameter.Day("asOf", "The day the batch ran as of; the latest up to today when absent.");
}
