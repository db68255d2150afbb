using UpsellScoring;

namespace ScoreAPortfolio;

/// <summary>Fictitious accounts in columns, always the same for a seed, whatever the number of threads.</summary>
internal sealed class Portfolio
{
    private const int Block = 1 << 16;

    private Portfolio(int accounts) =>
        (ContractValue, Tenure, Utilization, GrowthGap, Satisfaction) = (new double[accounts], new double[accounts], new double[accounts], new double[accounts], new double[accounts]);

    public double[] ContractValue { get; }

    public double[] Tenure { get; }

    public double[] Utilization { get; }

    public double[] GrowthGap { get; }

    public double[] Satisfaction { get; }

    public int Accounts => ContractValue.Length;

    /// <summary>The columns by the names of the factors they are for.</summary>
    public FactorColumn[] Columns =>
    [
        new(FactorNames.ContractValue, ContractValue),
        new(FactorNames.Tenure, Tenure),
        new(FactorNames.Utilization, Utilization),
        new(FactorNames.GrowthGap, GrowthGap),
        new(FactorNames.Satisfaction, Satisfaction),
    ];

    public static Portfolio Of(int accounts, ulong seed, IProgress<long> progress)
    {
        Portfolio portfolio = new(accounts);
        Lock gate = new();
        var done = 0;
        Parallel.For(0, (accounts + Block - 1) / Block, block =>
        {
            var (from, to) = (block * Block, Math.Min((block + 1) * Block, accounts));
            for (var account = from; account < to; account++)
            {
                portfolio.Draw(account, new Chance(seed, account));
            }

            lock (gate)
            {
                progress.Report(done += to - from);
            }
        });
        return portfolio;
    }

    /// <summary>Large customers have less room to grow, and those who use more are more satisfied.</summary>
    private void Draw(int account, Chance chance)
    {
        var size = chance.Share();
        var tenure = Math.Min(chance.Below(121), chance.Below(121));
        var utilization = (50 + chance.Below(390) + chance.Below(390) + chance.Below(400)) / 1000.0;
        var growthGap = chance.Below(801) * (1 - (size * 2 / 3)) / 1000;
        var rating = Math.Min(Math.Floor(utilization * 6) + 2 + chance.Below(5), 10);

        ContractValue[account] = chance.Known(ContractSizes.YenAt(size));
        Tenure[account] = chance.Known(tenure);
        Utilization[account] = chance.Known(utilization);
        GrowthGap[account] = chance.Known(growthGap);
        Satisfaction[account] = chance.Known(rating);
    }
}
