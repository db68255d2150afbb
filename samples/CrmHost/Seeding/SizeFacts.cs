namespace CrmHost.Seeding;

/// <summary>The scored figures of one invented account, in whole numbers.</summary>
/// <param name="ContractValue">Yen a year.</param>
/// <param name="TenureMonths">0 to 120.</param>
/// <param name="UtilizationPercent">5 to 120.</param>
/// <param name="GrowthGapPercent">0 to 80.</param>
/// <param name="Rating">3 to 10.</param>
internal sealed record SizeFacts(int ContractValue, int TenureMonths, int UtilizationPercent, int GrowthGapPercent, int Rating)
{
    private const int Ranks = 10_000;

    // Heavy-tailed: half of the accounts pay less than 450,000 yen, one in a hundred more than 10 million.
    private static readonly (int Rank, int Yen)[] ContractValues =
        [(0, 84_000), (2_000, 180_000), (5_000, 450_000), (7_500, 1_100_000), (9_000, 2_800_000), (9_900, 10_000_000), (Ranks, 15_000_000)];

    /// <summary>Draws an account: large ones have less room to grow, users are more satisfied than non-users, most are young.</summary>
    public static SizeFacts Draw(SplitMix64 random)
    {
        int rank = random.Below(Ranks);
        int utilization = 5 + random.Below(39) + random.Below(39) + random.Below(40);
        return new SizeFacts(
            YenAt(rank),
            TenureMonths: Math.Min(random.Below(121), random.Below(121)),
            utilization,
            GrowthGapPercent: random.Below(81) * ((3 * Ranks) - (2 * rank)) / (3 * Ranks),
            Rating: Math.Min((utilization * 6 / 100) + 3 + random.Below(5), 10));
    }

    private static int YenAt(int rank)
    {
        int upper = Array.FindIndex(ContractValues, knot => knot.Rank > rank);
        (int fromRank, int fromYen) = ContractValues[upper - 1];
        (int toRank, int toYen) = ContractValues[upper];
        long yen = fromYen + ((long)(toYen - fromYen) * (rank - fromRank) / (toRank - fromRank));
        return (int)(yen / 12_000 * 12_000); // whole thousands a month
    }
}
