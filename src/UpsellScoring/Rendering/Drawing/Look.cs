namespace UpsellScoring.Rendering;

/// <summary>The one look: letters and lines in the reader's own colour, two inks that stand out on white and on black alike.</summary>
internal static class Look
{
    /// <summary>The style of a drawing.</summary>
    /// <remarks>
    /// Within a page the colour of the text is inherited, so that a dark notebook stays readable; <c>svg:root</c> is only the drawing that stands
    /// alone. The inks have a contrast of at least 3 to white and to the usual dark backgrounds.
    /// </remarks>
    internal const string OfDrawings =
        """
        svg:root{color:#1f2328}@media(prefers-color-scheme:dark){svg:root{color:#e6edf3}}
        .ups-svg text{fill:currentColor;font:13px system-ui,"Segoe UI","Hiragino Sans","Yu Gothic UI","Noto Sans CJK JP","Noto Sans JP",sans-serif;font-variant-numeric:tabular-nums;unicode-bidi:isolate}
        .ups-svg .ups-strong{font-weight:600}
        .ups-for{fill:#2f7fd0}.ups-against{fill:#c8602a}.ups-neutral{fill:#868d96}
        .ups-hollow{fill:none;stroke:currentColor;stroke-opacity:.55}.ups-dashed{fill:none;stroke:currentColor;stroke-opacity:.7;stroke-dasharray:4 3}
        .ups-faint{fill:currentColor;fill-opacity:.08}.ups-thin{stroke:currentColor;stroke-opacity:.35}
        .ups-series{fill:none;stroke:#2f7fd0;stroke-width:2.5}.ups-comparison{fill:none;stroke:currentColor;stroke-opacity:.6;stroke-width:1.5;stroke-dasharray:5 4}
        .ups-mark{fill:currentColor}.ups-whisker{stroke:currentColor;stroke-width:2.5}
        """;

    /// <summary>The style of what stands around the drawings.</summary>
    internal const string OfText =
        """
        .ups{font:14px/1.5 system-ui,"Segoe UI","Hiragino Sans","Yu Gothic UI","Noto Sans CJK JP","Noto Sans JP",sans-serif;max-width:48rem;margin:0 0 1rem}
        .ups .ups-title{font-weight:600;margin:0 0 .4rem}.ups p{margin:.3rem 0}
        .ups svg{display:block;max-width:100%;height:auto;margin:.4rem 0}
        .ups table{border-collapse:collapse;margin:.4rem 0;font:inherit;color:inherit;font-variant-numeric:tabular-nums}
        .ups caption{text-align:start;font-weight:600;padding:.3rem 0}
        .ups th,.ups td{padding:.2rem .7rem .2rem 0;border-bottom:1px solid rgba(128,128,128,.35);text-align:start;vertical-align:top}
        .ups th{font-weight:600;white-space:nowrap}.ups .ups-number{text-align:end;white-space:nowrap}.ups td{unicode-bidi:isolate}
        """;

    /// <summary>The name of an ink in the style.</summary>
    internal static string Class(this Ink ink) => ink switch
    {
        Ink.For => "ups-for",
        Ink.Against => "ups-against",
        Ink.Neutral => "ups-neutral",
        Ink.Hollow => "ups-hollow",
        Ink.Dashed => "ups-dashed",
        Ink.Faint => "ups-faint",
        Ink.Thin => "ups-thin",
        Ink.Series => "ups-series",
        Ink.Comparison => "ups-comparison",
        Ink.Mark => "ups-mark",
        _ => "ups-whisker",
    };
}
