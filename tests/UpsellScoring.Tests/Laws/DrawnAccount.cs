namespace UpsellScoring.Tests.Laws;

/// <summary>A card and the values of one account in card order, NaN for unknown.</summary>
internal sealed record DrawnAccount(DrawnCard Drawn, double[] Values)
{
    internal IEnumerable<(DrawnFactor Factor, double Value)> Places => Drawn.Factors.Zip(Values);

    internal AccountScore Score() => Drawn.Scorer.Evaluate(Values);

    internal ScoreExplanation Explain() => Drawn.Scorer.Explain(Values);

    /// <summary>The same account with the value of one factor replaced.</summary>
    internal DrawnAccount With(int place, double value) => this with { Values = [.. Values.Select((old, i) => i == place ? value : old)] };

    public override string ToString() => $"{Drawn}\n  values {string.Join(' ', Values.Select(Generate.Text))}";
}
