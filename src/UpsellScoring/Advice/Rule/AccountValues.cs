using UpsellScoring.Numerics;

namespace UpsellScoring.Advice;

/// <summary>Where on an account the value of each factor of a card is found: the library's own factors by name, others among the extras.</summary>
internal sealed class AccountValues(Scorecard card)
{
    private readonly ValueScorer _scorer = card.BindValues();

    internal ScoreExplanation Explain(Account account, int? rating)
    {
        var values = new double[card.Factors.Count];
        for (var i = 0; i < values.Length; i++)
        {
            values[i] = Value(account, rating, card.Factors[i].Name) ?? double.NaN;
        }

        return _scorer.Explain(values);
    }

    private static double? Value(Account account, int? rating, string factor) => factor switch
    {
        FactorNames.ContractValue => account.ContractValue is { } amount ? Crossing.ToDouble(amount) : null,
        FactorNames.Tenure => account.TenureMonths,
        FactorNames.Utilization => account.Utilization,
        FactorNames.GrowthGap => account.GrowthGap,
        FactorNames.Satisfaction => rating,
        _ => account.Extras is { } extras && extras.TryGetValue(factor, out var value) ? value : null,
    };
}
