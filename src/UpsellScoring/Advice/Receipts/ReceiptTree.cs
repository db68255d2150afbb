using UpsellScoring.Scoring;

namespace UpsellScoring.Advice;

/// <summary>Takes values out of a document that has passed <see cref="ReceiptCheck"/>, and writes such a document again.</summary>
internal static class ReceiptTree
{
    /// <summary>The member; null when it is not there.</summary>
    internal static JsonTree? Find(this JsonTree tree, string name) => tree.Members.FirstOrDefault(member => member.Name == name).Value;

    internal static string? TextOf(this JsonTree tree, string name) => tree.Find(name)?.Text;

    internal static DateOnly? DayOf(this JsonTree tree, string name) => ReceiptCheck.Day(tree.TextOf(name));

    internal static bool? FlagOf(this JsonTree tree, string name) => tree.Find(name)?.IsTrue;

    internal static int ToInteger(this JsonTree tree) => decimal.ToInt32(tree.Exact!.Value);

    internal static T ToWord<T>(this JsonTree tree)
        where T : struct, Enum => Enum.Parse<T>(tree.Text!);

    /// <summary>Writes the members in the order and form of the shape.</summary>
    internal static void WriteMembers(this JsonTree tree, ReceiptJson json, ReceiptShape shape)
    {
        foreach (var (name, _, form) in shape.Members)
        {
            if (tree.Find(name) is { } value)
            {
                Write(value, json, form, name);
            }
        }
    }

    private static void Write(JsonTree tree, ReceiptJson json, ReceiptShape shape, string? name)
    {
        switch (shape.Kind)
        {
            case ReceiptKind.Object:
                json.Object(() => tree.WriteMembers(json, shape), name);
                break;
            case ReceiptKind.List:
                json.List(name, tree.Items, item => Write(item, json, shape.Item!, null));
                break;
            case ReceiptKind.Number:
                json.Number(name, tree.Number);
                break;
            case ReceiptKind.Amount or ReceiptKind.Integer:
                json.Amount(name, tree.Exact);
                break;
            case ReceiptKind.Flag:
                json.Flag(name, tree.IsTrue);
                break;
            default:
                json.Text(name, tree.Text);
                break;
        }
    }
}
