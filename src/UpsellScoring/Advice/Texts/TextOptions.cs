namespace UpsellScoring.Advice;

/// <summary>How a text is to be written. Equal by content.</summary>
public sealed record TextOptions
{
    /// <summary>English, for insiders, amounts without a currency.</summary>
    public static TextOptions Default { get; } = new();

    /// <summary>The language; English by default.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The language is not defined.</exception>
    public TextLanguage Language { get; init => field = FactGuard.Defined<TextLanguage>(value, nameof(Language))!.Value; }

    /// <summary>For whose eyes the text is; insiders by default.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The register is not defined.</exception>
    public TextRegister Register { get; init => field = FactGuard.Defined<TextRegister>(value, nameof(Register))!.Value; }

    /// <summary>
    /// The one currency of the advice as it is to be printed, such as <c>JPY</c> or <c>円</c>: in English before the amount with a blank, in
    /// Japanese directly after it. Null, the default, prints bare amounts.
    /// </summary>
    /// <exception cref="ArgumentException">The value is empty or blank.</exception>
    public string? Currency { get; init => field = value is null ? null : FactGuard.Text(value, nameof(Currency)); }

    /// <summary>The options in one line.</summary>
    /// <returns>A text for people, the same in every culture.</returns>
    public override string ToString() => $"{Language}, {Register}" + (Currency is null ? "" : $", {Currency}");
}
