namespace UpsellScoring.Tests.Rendering;

/// <summary>A row of the gallery's portfolio.</summary>
internal sealed record GalleryRow(string Name, string Owner, Account Account);
