namespace UpsellScoring.Advice;

/// <summary>What one gate found, and what the advice would be without it.</summary>
public sealed record AdvisedGate
{
    internal AdvisedGate(GateCheck check, AdviceAction? actionWithout, string? reasonWithout) => (Check, ActionWithout, ReasonWithout) = (check, actionWithout, reasonWithout);

    /// <summary>What the gate found.</summary>
    public GateCheck Check { get; }

    /// <summary>The advice as it would be without this gate, all others in force; null unless it fired.</summary>
    public AdviceAction? ActionWithout { get; }

    /// <summary>The code of the reason that would decide then; null unless the gate fired.</summary>
    public string? ReasonWithout { get; }

    /// <summary>The gate in one line.</summary>
    /// <returns>A text for people, the same in every culture.</returns>
    public override string ToString() => ActionWithout is null ? Check.ToString() : $"{Check} (without it: {ActionWithout})";
}
