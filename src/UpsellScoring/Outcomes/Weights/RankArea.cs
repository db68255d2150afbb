namespace UpsellScoring.Outcomes;

/// <summary>The area under the ROC curve by ranks: the chance that an accepted account scores above a refused one, ties one half.</summary>
internal static class RankArea
{
    /// <summary>The area; both kinds occur.</summary>
    internal static double Of(double[] scores, bool[] accepted)
    {
        Array.Sort(scores, accepted);
        double wins = 0, refused = 0;
        for (var from = 0; from < scores.Length;)
        {
            var to = from;
            double accepts = 0;
            for (; to < scores.Length && scores[to] == scores[from]; to++)
            {
                accepts += accepted[to] ? 1 : 0;
            }

            var refusals = to - from - accepts;
            wins += accepts * (refused + (refusals / 2));
            refused += refusals;
            from = to;
        }

        return wins / refused / (scores.Length - refused);
    }
}
