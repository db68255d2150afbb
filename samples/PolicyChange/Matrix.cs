namespace PolicyChange;

/// <summary>Prints who goes from where to where; a dot is nobody.</summary>
internal static class Matrix
{
    private const int FirstWidth = 28;

    public static void Print<T>(string title, IReadOnlyList<T> labels, IEnumerable<(T From, T To, int Count)> moves)
        where T : notnull
    {
        var counts = moves.ToDictionary(move => (move.From, move.To), move => move.Count);
        Console.WriteLine($"\n  {title.PadRight(FirstWidth)}{string.Concat(labels.Select(label => $"{label,14}"))}");
        foreach (var from in labels.Where(label => counts.Keys.Any(cell => cell.From.Equals(label))))
        {
            var cells = labels.Select(to => counts.TryGetValue((from, to), out var count) ? $"{count,14}" : $"{".",14}");
            Console.WriteLine($"  {from.ToString()!.PadRight(FirstWidth)}{string.Concat(cells)}");
        }
    }
}
