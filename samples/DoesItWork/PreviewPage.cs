using UpsellScoring.Outcomes;
using UpsellScoring.Scoring;

namespace DoesItWork;

/// <summary>Who changes grade under another card, and the largest movers with their reasons.</summary>
internal static class PreviewPage
{
    private const string NoScore = "none";

    public static void Print(CardPreview<Customer> preview)
    {
        Console.WriteLine($"  {preview.GradeChanges} of {preview.Compared} customers change grade; mean score {preview.MeanBefore:0.0} -> {preview.MeanAfter:0.0}, moved by {preview.MeanMove:0.0} on average");
        PrintMatrix(preview.Grades);
        Console.WriteLine("\n  the largest movers: the less is known of a customer, the more each known value counts");
        foreach (var mover in preview.Movers)
        {
            var effects = mover.Change.Effects.OrderByDescending(effect => Math.Abs(effect.Points)).Take(3);
            Console.WriteLine($"  {mover.Account}  {mover.Change.Before} -> {mover.Change.After}   {mover.Change.After.Coverage,4:0%} known   {string.Join(", ", effects.Select(effect => $"{effect.Points:+0.0;-0.0} {effect.Factor}"))}");
        }
    }

    private static void PrintMatrix(IReadOnlyList<GradeMove> moves)
    {
        var labels = moves.SelectMany(move => new[] { move.From ?? NoScore, move.To ?? NoScore }).Distinct().Order(StringComparer.Ordinal).ToArray();
        Console.WriteLine($"\n  from \\ to{string.Concat(labels.Select(label => $"{label,7}"))}");
        foreach (var from in labels)
        {
            var counts = labels.Select(to => moves.FirstOrDefault(move => (move.From ?? NoScore) == from && (move.To ?? NoScore) == to)?.Count ?? 0);
            Console.WriteLine($"  {from,9}{string.Concat(counts.Select(count => $"{(count == 0 ? "." : count),7}"))}");
        }
    }
}
