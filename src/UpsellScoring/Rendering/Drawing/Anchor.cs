namespace UpsellScoring.Rendering;

/// <summary>Which part of a text its place is.</summary>
internal enum Anchor
{
    Start,
    Middle,
    End,
}
