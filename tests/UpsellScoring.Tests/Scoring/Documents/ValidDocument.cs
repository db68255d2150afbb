namespace UpsellScoring.Tests.Scoring;

/// <summary>A document that is valid, whatever it looks like.</summary>
internal sealed record ValidDocument(string Name, byte[] Utf8);
