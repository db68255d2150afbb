namespace UpsellScoring.Tests.Rendering;

/// <summary>One result in its three forms.</summary>
internal sealed record Shown(string Name, string Html, string Svg, string Markdown)
{
    public override string ToString() => Name;
}
