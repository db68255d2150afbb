namespace QuickStart.Csv;

/// <summary>How the numbers of one column are written, and which are valid.</summary>
internal sealed record NumberFormat(Phrase Expected) : ICellFormat<decimal>
{
    /// <summary>The least valid value.</summary>
    public decimal Min { get; init; }

    /// <summary>The greatest valid value.</summary>
    public decimal Max { get; init; } = decimal.MaxValue;

    /// <summary>Only whole numbers are valid.</summary>
    public bool IsWhole { get; init; }

    /// <summary>The most digits behind the point.</summary>
    public int MostDecimals { get; init; } = 28;

    /// <summary>"85%" is 0.85.</summary>
    public bool AcceptsPercent { get; init; }

    /// <summary>The currency signs that may stand in front.</summary>
    public IReadOnlyList<string> Prefixes { get; init; } = [];

    /// <summary>The units that may stand behind.</summary>
    public IReadOnlyList<string> Units { get; init; } = [];

    /// <inheritdoc/>
    public bool TryRead(string text, out decimal value)
    {
        string number = text;
        bool isPercent = AcceptsPercent && TakeEnd(ref number, ["%"]);
        TakeEnd(ref number, Units);
        if (!NumberText.TryParse(WithoutPrefix(number), out value))
        {
            return false;
        }

        value = isPercent ? value / 100m : value;
        return value >= Min && value <= Max && value == decimal.Round(value, IsWhole ? 0 : MostDecimals);
    }

    private static bool TakeEnd(ref string text, IReadOnlyList<string> ends)
    {
        string copy = text;
        string? end = ends.FirstOrDefault(e => copy.EndsWith(e, StringComparison.OrdinalIgnoreCase));
        text = end is null ? text : text[..^end.Length].TrimEnd();
        return end is not null;
    }

    // The sign stands before the currency or behind it: "-¥500" and "¥-500".
    private string WithoutPrefix(string text)
    {
        foreach (string prefix in Prefixes)
        {
            int at = text.IndexOf(prefix, StringComparison.Ordinal);
            if (at == 0 || (at == 1 && NumberText.IsMinus(text[0])))
            {
                return text.Remove(at, prefix.Length).Trim();
            }
        }

        return text;
    }
}
