namespace QuickStart.Csv;

/// <summary>How the numbers of one column are written, and which are valid.</summary>
/// <param name="Expected">The end of the sentence "this is not ...": kind, range and an example.</param>
internal sealed record NumberFormat(string Expected)
{
    /// <summary>The least valid value.</summary>
    public decimal Min { get; init; }

    /// <summary>The greatest valid value.</summary>
    public decimal Max { get; init; } = decimal.MaxValue;

    /// <summary>Only whole numbers are valid.</summary>
    public bool IsWhole { get; init; }

    /// <summary>"85%" is 0.85.</summary>
    public bool AcceptsPercent { get; init; }

    /// <summary>The currency signs that may stand in front.</summary>
    public IReadOnlyList<string> Prefixes { get; init; } = [];

    /// <summary>The units that may stand behind.</summary>
    public IReadOnlyList<string> Units { get; init; } = [];

    /// <summary>The value of a cell.</summary>
    /// <param name="text">The cell as it stands in the file.</param>
    /// <param name="value"><see langword="null"/> when the cell says that the value is unknown.</param>
    /// <returns><see langword="false"/> when the cell says neither a valid value nor "unknown".</returns>
    public bool TryRead(string text, out decimal? value)
    {
        value = null;
        if (UnknownMarks.Contains(text))
        {
            return true;
        }

        string number = HalfWidth.Of(text).Trim();
        bool isPercent = AcceptsPercent && TakeEnd(ref number, ["%"]);
        TakeEnd(ref number, Units);
        if (!NumberText.TryParse(WithoutPrefix(number), out decimal read))
        {
            return false;
        }

        read = isPercent ? read / 100m : read;
        bool isValid = read >= Min && read <= Max && (!IsWhole || read == decimal.Truncate(read));
        value = isValid ? read : null;
        return isValid;
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
