namespace UpsellScoring.Outcomes;

/// <summary>Answered proposals by distinct score, ascending, with how many of each were accepted.</summary>
internal sealed class GroupedScores
{
    private GroupedScores(AnsweredScores scores, double[] points, double[] accepted, double[] answered) =>
        (Accepted, Refused, Points, AcceptedAt, AnsweredAt) = (scores.Accepted.Length, scores.Refused.Length, points, accepted, answered);

    internal int Accepted { get; }

    internal int Refused { get; }

    internal double[] Points { get; }

    internal double[] AcceptedAt { get; }

    internal double[] AnsweredAt { get; }

    /// <summary>Whether the two classes lie fully apart.</summary>
    internal bool IsSeparated { get; private init; }

    internal static GroupedScores Of(AnsweredScores scores)
    {
        var (points, accepted, answered) = (new List<double>(), new List<double>(), new List<double>());
        for (var groups = scores.Groups; groups.MoveNext();)
        {
            points.Add(groups.Points);
            accepted.Add(groups.Accepted);
            answered.Add(groups.Accepted + groups.Refused);
        }

        return new(scores, [.. points], [.. accepted], [.. answered])
        {
            IsSeparated = scores.Accepted.Length > 0 && scores.Refused.Length > 0
                && (scores.Accepted[0] > scores.Refused[^1] || scores.Accepted[^1] < scores.Refused[0]),
        };
    }
}
