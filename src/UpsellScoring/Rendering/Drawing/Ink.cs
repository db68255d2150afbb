namespace UpsellScoring.Rendering;

/// <summary>What a shape is drawn with. Filled, hollow, dashed and thick tell apart what colour tells apart.</summary>
internal enum Ink
{
    /// <summary>Filled: what speaks for, or the figure itself.</summary>
    For,

    /// <summary>Filled in the other colour: what speaks against.</summary>
    Against,

    /// <summary>Filled in grey: neither.</summary>
    Neutral,

    /// <summary>Hollow: what could be.</summary>
    Hollow,

    /// <summary>Hollow and dashed: what is unknown.</summary>
    Dashed,

    /// <summary>A faint area behind the rest.</summary>
    Faint,

    /// <summary>An axis or a tick.</summary>
    Thin,

    /// <summary>A line of a series.</summary>
    Series,

    /// <summary>A line to compare with.</summary>
    Comparison,

    /// <summary>A mark in the colour of the text.</summary>
    Mark,

    /// <summary>A thick line in the colour of the text.</summary>
    Whisker,
}
