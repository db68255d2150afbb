namespace UpsellScoring.Extensions.DependencyInjection.Policies;

/// <summary>Finds what was probably meant.</summary>
internal static class Spelling
{
    /// <summary>A question to add to a message, such as <c> Did you mean 'gates'?</c>; empty when no known word is near.</summary>
    internal static string Question(string word, IEnumerable<string> known)
    {
        var (nearest, distance) = known.Select(candidate => (candidate, Distance(word, candidate))).DefaultIfEmpty(("", int.MaxValue)).MinBy(one => one.Item2);

        // A third of the word wrong is a slip; more is another word.
        return distance <= Math.Max(1, nearest.Length / 3) ? $" Did you mean '{nearest}'?" : "";
    }

    /// <summary>The least number of letters to insert, leave out, replace, or exchange with their neighbor, in any case.</summary>
    internal static int Distance(string from, string to)
    {
        // Nobody means a key of the format by so long a word.
        if (from.Length > to.Length * 2)
        {
            return from.Length;
        }

        var rows = new int[from.Length + 1, to.Length + 1];
        for (var i = 0; i <= from.Length; i++)
        {
            for (var j = 0; j <= to.Length; j++)
            {
                rows[i, j] = i == 0 || j == 0 ? i + j : Step(rows, from, to, i, j);
            }
        }

        return rows[from.Length, to.Length];
    }

    private static int Step(int[,] rows, string from, string to, int i, int j)
    {
        var least = Math.Min(Math.Min(rows[i - 1, j], rows[i, j - 1]) + 1, rows[i - 1, j - 1] + (Same(from[i - 1], to[j - 1]) ? 0 : 1));
        return i > 1 && j > 1 && Same(from[i - 1], to[j - 2]) && Same(from[i - 2], to[j - 1]) ? Math.Min(least, rows[i - 2, j - 2] + 1) : least;
    }

    private static bool Same(char one, char other) => char.ToUpperInvariant(one) == char.ToUpperInvariant(other);
}
