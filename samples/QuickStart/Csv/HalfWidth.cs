namespace QuickStart.Csv;

/// <summary>
/// Full-width letters, digits and signs as their half-width twins: "１２％" is "12%". An own short table, since Unicode's
/// compatibility forms change more than that and depend on the machine's data.
/// </summary>
internal static class HalfWidth
{
    public static string Of(string text) =>
        string.Create(text.Length, text, static (result, source) =>
        {
            for (int i = 0; i < result.Length; i++)
            {
                result[i] = Of(source[i]);
            }
        });

    private static char Of(char c) => c switch
    {
        >= '\uFF01' and <= '\uFF5E' => (char)(c - 0xFEE0), // full-width ASCII
        '\u3000' or '\u00A0' => ' ',                       // ideographic and no-break space
        '\uFFE5' => '¥',
        >= '\u2010' and <= '\u2015' or '\u2212' => '-',    // hyphens, dashes and the minus sign
        '\uFF65' => '・',                                  // half-width middle dot, as old systems write it
        _ => c,
    };
}
