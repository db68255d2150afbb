namespace UpsellScoring.Outcomes;

/// <summary>The stable codes of what a back-test needs.</summary>
public static class BackTestNeedCodes
{
    /// <summary>More accepted proposals.</summary>
    public const string AcceptedMore = "accepted.more";

    /// <summary>More refused proposals.</summary>
    public const string RefusedMore = "refused.more";

    /// <summary>All scores are equal: a score that tells accounts apart.</summary>
    public const string ScoresTied = "scores.tied";

    /// <summary>Accepted and refused are fully apart: a look whether the score knew the answer.</summary>
    public const string ScoresSeparated = "scores.separated";

    /// <summary>The score ranks the wrong way round: a look at the directions of its curves.</summary>
    public const string OrderReversed = "order.reversed";

    /// <summary>The score is near chance: another card rather than more outcomes.</summary>
    public const string OrderWeak = "order.weak";

    /// <summary>The interval is too wide: more outcomes.</summary>
    public const string IntervalWide = "interval.wide";

    /// <summary>Some probabilities were stated, for too few answered proposals to test them.</summary>
    public const string ProbabilitiesMore = "probabilities.more";

    /// <summary>Some values were stated, for too few accepted proposals to compare them.</summary>
    public const string ValuesMore = "values.more";

    /// <summary>Too many accepted proposals lack the value they brought; leaving them out would mislead.</summary>
    public const string ValuesMissing = "values.missing";
}
