namespace UpsellScoring.Advice;

/// <summary>The form of one place of a receipt. Reading checks against it, and what was read is written again in its order.</summary>
internal sealed class ReceiptShape
{
    private const char OptionalMark = '?';

    private ReceiptShape(ReceiptKind kind) => Kind = kind;

    internal static ReceiptShape Text { get; } = new(ReceiptKind.Text);

    internal static ReceiptShape Number { get; } = new(ReceiptKind.Number);

    internal static ReceiptShape Amount { get; } = new(ReceiptKind.Amount);

    internal static ReceiptShape Integer { get; } = new(ReceiptKind.Integer);

    internal static ReceiptShape Flag { get; } = new(ReceiptKind.Flag);

    internal static ReceiptShape Day { get; } = new(ReceiptKind.Day);

    internal static ReceiptShape Hash { get; } = new(ReceiptKind.Hash);

    internal ReceiptKind Kind { get; }

    /// <summary>The members of an object in the order they are written.</summary>
    internal IReadOnlyList<(string Name, bool IsRequired, ReceiptShape Shape)> Members { get; private init; } = [];

    /// <summary>The names of the members.</summary>
    internal IReadOnlyList<string> Names { get; private init; } = [];

    /// <summary>The form of each item of a list.</summary>
    internal ReceiptShape? Item { get; private init; }

    /// <summary>The words that may stand here.</summary>
    internal IReadOnlyList<string> Words { get; private init; } = [];

    /// <summary>An object; a name that ends in a question mark is that of a member that may be missing.</summary>
    internal static ReceiptShape Object(params (string Name, ReceiptShape Shape)[] members)
    {
        (string Name, bool IsRequired, ReceiptShape Shape)[] read = Array.ConvertAll(
            members, member => (member.Name.TrimEnd(OptionalMark), !member.Name.EndsWith(OptionalMark), member.Shape));
        return new(ReceiptKind.Object) { Members = read, Names = Array.ConvertAll(read, member => member.Name) };
    }

    internal static ReceiptShape List(ReceiptShape item) => new(ReceiptKind.List) { Item = item };

    internal static ReceiptShape Word<T>()
        where T : struct, Enum => new(ReceiptKind.Word) { Words = Enum.GetNames<T>() };
}
