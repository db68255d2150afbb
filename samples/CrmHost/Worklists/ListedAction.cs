using CrmHost.Web;

namespace CrmHost.Worklists;

/// <summary>How many accounts of the run have an action.</summary>
internal sealed record ListedAction(Bilingual Action, int Count);
