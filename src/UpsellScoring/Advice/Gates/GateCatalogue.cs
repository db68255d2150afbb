namespace UpsellScoring.Advice;

/// <summary>The library's own gates, the strongest first. A new gate is its file and one line here.</summary>
internal static class GateCatalogue
{
    internal static IGate[] Of(GateOptions options) =>
    [
        new TerminationNoticeGate(),
        new EscalationGate(),
        new DetractorGate(options),
        new DeliberateChoiceGate(options),
        new OfferCoolDownGate(options),
        new AccountCoolDownGate(options),
        new UtilizationLowGate(options),
        new TemperatureLowGate(options),
        new OffTargetGate(),
        new NoHigherPlanGate(),
        new LargeGapGate(),
        new CoverageLowGate(options),
        new NoScoreGate(),
    ];
}
