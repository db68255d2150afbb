using System.Globalization;
using UpsellScoring.Scoring;

namespace UpsellScoring.Advice;

/// <summary>Checks a document against the form of a receipt: every member known, once, spelt right and of the right type.</summary>
internal static class ReceiptCheck
{
    private const int HashDigits = 64;

    internal static void Check(JsonTree tree, ReceiptShape shape, List<Finding> findings)
    {
        switch (shape.Kind)
        {
            case ReceiptKind.Object:
                CheckMembers(tree, shape, findings);
                break;
            case ReceiptKind.List:
                foreach (var item in JsonMembers.Items(tree, findings))
                {
                    Check(item, shape.Item!, findings);
                }

                break;
            case ReceiptKind.Number or ReceiptKind.Amount or ReceiptKind.Integer:
                CheckNumber(tree, shape.Kind, findings);
                break;
            case ReceiptKind.Flag when tree.Kind != JsonNodeKind.Boolean:
                JsonMembers.WrongType(tree, "true or false", findings);
                break;
            case ReceiptKind.Text or ReceiptKind.Day or ReceiptKind.Hash or ReceiptKind.Word:
                CheckText(tree, shape, findings);
                break;
        }
    }

    /// <summary>The day; null when the text is not one.</summary>
    internal static DateOnly? Day(string? text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    private static void CheckMembers(JsonTree tree, ReceiptShape shape, List<Finding> findings)
    {
        if (JsonMembers.Of(tree, shape.Names, findings) is not { } members)
        {
            return;
        }

        foreach (var (name, isRequired, form) in shape.Members)
        {
            if ((isRequired ? members.Required(name) : members.Optional(name)) is { } value)
            {
                Check(value, form, findings);
            }
        }
    }

    private static void CheckNumber(JsonTree tree, ReceiptKind kind, List<Finding> findings)
    {
        // A number beyond a double has its finding already.
        if (!double.IsFinite(JsonMembers.Number(tree, findings)))
        {
            return;
        }

        if (kind != ReceiptKind.Number && tree.Exact is null)
        {
            findings.Add(new(AdviceFindingCodes.ReceiptValue, tree.Path, "The number is beyond the range of a decimal. Give a smaller one."));
        }
        else if (kind == ReceiptKind.Integer && !(tree.Exact is >= int.MinValue and <= int.MaxValue && decimal.IsInteger(tree.Exact.Value)))
        {
            findings.Add(new(AdviceFindingCodes.ReceiptValue, tree.Path, FormattableString.Invariant($"The number is {tree.Exact}; a whole one of at most {int.MaxValue} is needed here.")));
        }
    }

    private static void CheckText(JsonTree tree, ReceiptShape shape, List<Finding> findings)
    {
        if (tree.Kind != JsonNodeKind.Text)
        {
            JsonMembers.WrongType(tree, "a text", findings);
            return;
        }

        // A text that cannot be read has its finding already.
        if (tree.Text is not { } text)
        {
            return;
        }

        if (shape.Kind == ReceiptKind.Word && !shape.Words.Contains(text))
        {
            findings.Add(JsonMembers.Word(tree, shape.Words, FindingCodes.ValueWord));
        }
        else if (shape.Kind == ReceiptKind.Day && Day(text) is null)
        {
            findings.Add(new(AdviceFindingCodes.ReceiptValue, tree.Path, $"'{text}' is not a day; write it as 2026-04-01."));
        }
        else if (shape.Kind == ReceiptKind.Hash && !(text.Length == HashDigits && text.All(char.IsAsciiHexDigitLower)))
        {
            findings.Add(new(AdviceFindingCodes.ReceiptValue, tree.Path, FormattableString.Invariant($"The hash must be {HashDigits} digits of 0123456789abcdef. Leave it out when there is none.")));
        }
    }
}
