namespace UpsellScoring.Rendering;

/// <summary>The style of a page, around the style of its pieces.</summary>
internal static class ReportLook
{
    internal const string Style =
        """
        :root{color-scheme:light dark;color:#1f2328;background:#fff}
        @media(prefers-color-scheme:dark){:root{color:#e6edf3;background:#16191d}a{color:#79b8ff}}
        body{margin:0 auto;padding:1.5rem 1rem 4rem;max-width:60rem;font:15px/1.55 system-ui,"Segoe UI","Hiragino Sans","Yu Gothic UI","Noto Sans CJK JP","Noto Sans JP",sans-serif}
        h1{font-size:1.6rem;margin:0}h2{font-size:1.2rem;margin:2.2rem 0 .4rem;border-bottom:2px solid rgba(128,128,128,.4)}
        body .ups{max-width:none}.lead{margin:.2rem 0 1rem}
        details{border:1px solid rgba(128,128,128,.4);border-radius:.4rem;margin:.4rem 0;padding:.3rem .7rem}
        summary{cursor:pointer}summary b{margin-inline-end:.7rem;unicode-bidi:isolate}
        @media print{details{break-inside:avoid}}
        """;
}
