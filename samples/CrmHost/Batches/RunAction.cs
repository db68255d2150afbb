using UpsellScoring;

namespace CrmHost.Batches;

/// <summary>Where the accounts of one action stand in a run.</summary>
internal sealed class RunAction
{
    public int RunId { get; set; }

    public AdviceAction Action { get; set; }

    public int FirstPlace { get; set; }

    public int Count { get; set; }
}
