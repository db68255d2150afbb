namespace UpsellScoring.Advice;

/// <summary>What a place of a receipt holds.</summary>
internal enum ReceiptKind
{
    Object,
    List,
    Text,

    /// <summary>A double.</summary>
    Number,

    /// <summary>A decimal.</summary>
    Amount,
    Integer,
    Flag,

    /// <summary>A day as <c>2026-04-01</c>.</summary>
    Day,

    /// <summary>A SHA-256 as 64 lower-case hexadecimal digits.</summary>
    Hash,

    /// <summary>One of several fixed words.</summary>
    Word,
}
