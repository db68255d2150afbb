namespace UpsellScoring.Tests.Rendering;

/// <summary>The worst name an account may have.</summary>
internal static class HostileWords
{
    /// <summary>Markup, quotes, marks of Markdown, controls, marks of direction, a half of a pair, letters that are not XML.</summary>
    internal static readonly string Text = "<script>alert(1)</script>\"'&]]>--><svg onload=x></details></style>|`*_[x](http://e)\u202E\u2066\u0000\u001B\u0085" + (char)0xD800 + "\uFFFE\n#";
}
