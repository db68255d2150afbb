namespace UpsellScoring.Tests.Scoring;

/// <summary>Runs alone, because the processor time of the process is measured: other than the time of day it does not depend on what else the machine does.</summary>
[CollectionDefinition(nameof(HostileDocumentTests), DisableParallelization = true)]
public static class HostileDocuments;
