namespace UpsellScoring.Scoring;

/// <summary>
/// A JSON number as a decimal without any rounding. The framework rounds what a decimal cannot hold, silently: an amount read from a
/// document would not be the one that was written.
/// </summary>
internal static class JsonDecimal
{
    private const int MostScale = 28;

    // A decimal's whole digits fit 96 bits, which are at most 29 of them.
    private const int MostDigits = 29;

    // Beyond any exponent a document of the greatest size could make up for with digits.
    private const long FarExponent = 1L << 40;

    private static readonly UInt128 Greatest = (UInt128.One << 96) - 1;

    /// <summary>The exact value of a valid JSON number; null when a decimal cannot hold it. Minus zero is zero.</summary>
    internal static decimal? Of(ReadOnlySpan<byte> number)
    {
        var isNegative = number[0] == '-';
        if (isNegative)
        {
            number = number[1..];
        }

        var mark = number.IndexOfAny((byte)'e', (byte)'E');
        var exponent = mark < 0 ? 0 : Exponent(number[(mark + 1)..]);
        if (mark >= 0)
        {
            number = number[..mark];
        }

        var point = number.IndexOf((byte)'.');
        var whole = point < 0 ? number : number[..point];
        var part = point < 0 ? [] : number[(point + 1)..];

        // Zeros at the end change the exponent, not the digits: 1.000 and 1 are the same amount.
        part = part.TrimEnd((byte)'0');
        exponent -= part.Length;
        if (part.IsEmpty)
        {
            var trimmed = whole.TrimEnd((byte)'0');
            exponent += whole.Length - trimmed.Length;
            whole = trimmed;
        }

        whole = whole.TrimStart((byte)'0');
        if (whole.IsEmpty)
        {
            part = part.TrimStart((byte)'0');
        }

        if (whole.Length + part.Length == 0)
        {
            return 0m;
        }

        return whole.Length + part.Length <= MostDigits && exponent is >= -MostScale and <= MostScale
            ? Scaled(Digits(part, Digits(whole, 0)), (int)exponent, isNegative)
            : null;
    }

    private static UInt128 Digits(ReadOnlySpan<byte> digits, UInt128 before)
    {
        foreach (var digit in digits)
        {
            before = (before * 10) + (uint)(digit - '0');
        }

        return before;
    }

    private static decimal? Scaled(UInt128 digits, int exponent, bool isNegative)
    {
        for (; exponent > 0 && digits <= Greatest; exponent--)
        {
            digits *= 10;
        }

        return digits <= Greatest
            ? new decimal((int)(uint)digits, (int)(uint)(digits >> 32), (int)(uint)(digits >> 64), isNegative, (byte)-exponent)
            : null;
    }

    private static long Exponent(ReadOnlySpan<byte> text)
    {
        var isNegative = text[0] == '-';
        var exponent = 0L;
        foreach (var digit in text[0] is (byte)'-' or (byte)'+' ? text[1..] : text)
        {
            exponent = Math.Min((exponent * 10) + (digit - '0'), FarExponent);
        }

        return isNegative ? -exponent : exponent;
    }
}
