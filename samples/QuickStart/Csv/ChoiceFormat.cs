namespace QuickStart.Csv;

/// <summary>A column of a few words.</summary>
/// <param name="Words">The words that stand for each value, the first two in English and Japanese as messages name them.</param>
internal sealed record ChoiceFormat<T>(params IReadOnlyList<(T Value, string[] Words)> Words) : ICellFormat<T>
    where T : struct
{
    /// <inheritdoc/>
    public Phrase Expected => new(
        $"one of {string.Join(", ", Words.Select(choice => choice.Words[0]))}",
        $"{string.Join("、", Words.Select(choice => choice.Words[1]))}のいずれか");

    /// <inheritdoc/>
    public bool TryRead(string text, out T value)
    {
        foreach ((T choice, string[] words) in Words)
        {
            if (words.Contains(text, StringComparer.OrdinalIgnoreCase))
            {
                value = choice;
                return true;
            }
        }

        value = default;
        return false;
    }
}
