namespace UpsellScoring.Scoring;

/// <summary>Splits the change between two scores by setting one thing at a time to its later state.</summary>
internal sealed class ScoreChangeSplit
{
    private readonly State[] _states;
    private readonly List<ScoreEffect> _effects = [];
    private double _points;

    private ScoreChangeSplit(State[] states, double points) => (_states, _points) = (states, points);

    internal static ScoreEffect[] Effects(ScoreExplanation before, ScoreExplanation after)
    {
        var split = new ScoreChangeSplit([.. States(before, after)], before.Score.Points!.Value);
        // What is gained goes before what is lost, so that as seldom as possible nothing is left to score by.
        split.Step(ScoreEffectCause.BecameKnown, state => double.IsNaN(state.Value) && !double.IsNaN(state.LaterValue), state => state.Value = state.LaterValue);
        split.Step(ScoreEffectCause.BecameUnknown, state => double.IsNaN(state.LaterValue) && !double.IsNaN(state.Value), state => state.Value = double.NaN);
        split.Step(ScoreEffectCause.Value, state => !state.Value.Equals(state.LaterValue), state => state.Value = state.LaterValue);
        split.Step(ScoreEffectCause.Curve, _ => true, state => state.Factor = state.LaterFactor);
        split.Step(ScoreEffectCause.Weight, state => state.LaterWeight > 0, state => state.Weight = state.LaterWeight);
        split.Step(ScoreEffectCause.Weight, state => state.LaterWeight == 0, state => state.Weight = 0);
        return [.. split._effects];
    }

    /// <summary>The factors of the first card, then those only the second has, which begin without weight.</summary>
    private static IEnumerable<State> States(ScoreExplanation before, ScoreExplanation after)
    {
        for (var i = 0; i < before.Factors.Count; i++)
        {
            var place = after.Card.IndexOf(before.Factors[i].Name);
            yield return place < 0
                ? new State(before, i, before, i) { LaterWeight = 0 }
                : new State(before, i, after, place);
        }

        for (var i = 0; i < after.Factors.Count; i++)
        {
            if (before.Card.IndexOf(after.Factors[i].Name) < 0)
            {
                yield return new State(after, i, after, i) { Weight = 0 };
            }
        }
    }

    private void Step(ScoreEffectCause cause, Func<State, bool> applies, Action<State> apply)
    {
        foreach (var state in _states.Where(applies))
        {
            apply(state);
            // Nothing left to score by: the effect is seen with the next step.
            if (Points() is { } points && points != _points)
            {
                _effects.Add(new(cause, state.Factor.Name, points - _points));
                _points = points;
            }
        }
    }

    private double? Points()
    {
        double sum = 0, weight = 0;
        foreach (var state in _states)
        {
            if (state.Utility is { } utility)
            {
                sum += state.Weight * utility;
                weight += state.Weight;
            }
        }

        return weight > 0 ? 100 * (sum / weight) : null;
    }

    /// <summary>One factor on its way from the first card and values to the second.</summary>
    private sealed class State(ScoreExplanation before, int place, ScoreExplanation after, int laterPlace)
    {
        internal CompiledFactor Factor { get; set; } = before.Card.Compiled.Factors[place];

        internal CompiledFactor LaterFactor { get; } = after.Card.Compiled.Factors[laterPlace];

        internal double Value { get; set; } = before.Factors[place].Value ?? double.NaN;

        internal double LaterValue { get; } = after.Factors[laterPlace].Value ?? double.NaN;

        internal double Weight { get; set; } = before.Factors[place].Weight;

        internal double LaterWeight { get; init; } = after.Factors[laterPlace].Weight;

        /// <summary>The utility that counts; null when left out. A required value counts as left out on the way.</summary>
        internal double? Utility
        {
            get
            {
                var utility = double.IsNaN(Value) ? Factor.Stand : Factor.Utility(Value);
                return double.IsNaN(utility) ? null : utility;
            }
        }
    }
}
