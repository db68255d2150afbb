namespace QuickStart.Generator;

/// <summary>How things stand with one invented customer; days count back from the day of the file, and <see langword="null"/> is none.</summary>
internal sealed record RelationFacts
{
    private static readonly string[] KnownNeeds = ["分析", "連携", "容量", "セキュリティ"];

    public int? EscalationDaysAgo { get; private init; }

    public int? NoticeDaysAgo { get; private init; }

    public int? ChoiceDaysAgo { get; private init; }

    public int? LastContactDaysAgo { get; private init; }

    /// <summary>What was proposed then.</summary>
    public required string LastOffer { get; init; }

    public required string Temperature { get; init; }

    public int TemperatureDaysAgo { get; private init; }

    public bool IsDeciderKnown { get; private init; }

    public IReadOnlyList<string> Needs { get; private init; } = [];

    public IReadOnlyList<string> LimitsReached { get; private init; } = [];

    public int DaysToRenewal { get; private init; }

    /// <summary>Draws how things stand: an open escalation or a notice is rare, a proposal of the last year is not.</summary>
    public static RelationFacts Draw(SplitMix64 random) => new()
    {
        EscalationDaysAgo = DaysAgo(random, percent: 6, 1, 60),
        NoticeDaysAgo = DaysAgo(random, percent: 3, 1, 45),
        ChoiceDaysAgo = DaysAgo(random, percent: 10, 20, 500),
        LastContactDaysAgo = DaysAgo(random, percent: 50, 5, 450),
        LastOffer = random.Pick((IReadOnlyList<OfferFacts>)[OfferFacts.HigherPlan, .. OfferFacts.AddOns]).Offer,
        Temperature = random.Pick(["低", "中", "中", "中", "高", "高"]),
        TemperatureDaysAgo = 3 + random.Below(110),
        IsDeciderKnown = random.Chance(70),
        Needs = Some(random, percent: 55),
        LimitsReached = Some(random, percent: 20),
        DaysToRenewal = 10 + random.Below(360),
    };

    private static int? DaysAgo(SplitMix64 random, int percent, int least, int most)
    {
        int days = least + random.Below(most - least + 1);
        return random.Chance(percent) ? days : null;
    }

    private static string[] Some(SplitMix64 random, int percent) => [.. KnownNeeds.Where(_ => random.Chance(percent))];
}
