using System.ComponentModel.DataAnnotations;

namespace CrmHost.Batches;

/// <summary>When and how all accounts are advised on. The section <c>Batch</c>.</summary>
internal sealed class NightlyOptions
{
    /// <summary>The time of day it begins, by the host's clock.</summary>
    public TimeOnly At { get; set; } = new(2, 0);

    /// <summary>Whether it also begins when the host starts and there are no results yet.</summary>
    public bool AtFirstStart { get; set; } = true;

    /// <summary>How many accounts are advised on at a time.</summary>
    [Range(1, 64)]
    public int Parallel { get; set; } = 2;

    /// <summary>How many finished runs are kept.</summary>
    [Range(1, 100)]
    public int RunsKept { get; set; } = 3;
}
