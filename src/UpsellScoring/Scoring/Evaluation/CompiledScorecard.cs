using System.Runtime.CompilerServices;

namespace UpsellScoring.Scoring;

/// <summary>A card made ready for scoring. The one place where a score is computed.</summary>
internal sealed class CompiledScorecard
{
    private readonly CompiledFactor[] _factors;
    private readonly Grade[] _grades;
    private readonly double _totalWeight;

    internal CompiledScorecard(Scorecard card)
    {
        Card = card;
        _grades = [.. card.Grades];
        _factors = [.. card.Factors.Select(factor => new CompiledFactor(factor))];
        foreach (ref readonly var factor in _factors.AsSpan())
        {
            _totalWeight += factor.Weight;
        }
    }

    /// <summary>What is asked for, known when the loops are compiled: a plain score pays nothing for reasons it does not give.</summary>
    private interface IAsked
    {
        static abstract bool HasReasons { get; }
    }

    internal Scorecard Card { get; }

    /// <summary>The card made ready for columns, on first use.</summary>
    internal BatchCard Batch => field ??= new(this);

    internal ReadOnlySpan<CompiledFactor> Factors => _factors;

    internal int Count => _factors.Length;

    /// <summary>The sum of all weights, added in card order.</summary>
    internal double TotalWeight => _totalWeight;

    /// <summary>The points that hang on the value of a factor while it is unknown.</summary>
    internal double OpenPoints(int place) => 100 * _factors[place].OpenWeight / _totalWeight;

    /// <summary>Refuses a buffer that is neither empty nor long enough, before anything is read or written.</summary>
    internal void CheckBuffer(Span<Contribution> contributions)
    {
        if (!contributions.IsEmpty && contributions.Length < _factors.Length)
        {
            throw new ArgumentException(
                FormattableString.Invariant($"The buffer holds {contributions.Length} contributions; the card has {_factors.Length} factors. Pass an empty buffer for a plain score, or one of at least that length."),
                nameof(contributions));
        }
    }

    /// <summary>Refuses infinite values; NaN stands for unknown.</summary>
    internal void CheckFinite(ReadOnlySpan<double> values)
    {
        for (var i = 0; i < values.Length; i++)
        {
            if (double.IsInfinity(values[i]))
            {
                throw FactorValueException.Infinite(_factors[i].Name, values[i]);
            }
        }
    }

    /// <summary>Scores values in card order, NaN for unknown; they are finite otherwise.</summary>
    internal AccountScore Evaluate(ReadOnlySpan<double> values, Span<Contribution> contributions)
    {
        if (contributions.IsEmpty)
        {
            return Evaluate<ScoreAlone>(values, contributions);
        }

        return Evaluate<ScoreAndReasons>(values, contributions);
    }

    // Never inlined: a called method writes its result where the caller wants it, an inlined one may leave it to be copied, and
    // the copy has to wait for what was just written.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private AccountScore Evaluate<TAsked>(ReadOnlySpan<double> values, Span<Contribution> contributions)
        where TAsked : struct, IAsked
    {
        double sum = 0, weight = 0;
        var i = 0;
        // As long as everything is known and a ramp, one sum is all there is, and no call drives it out of its register.
        for (; i < values.Length && !double.IsNaN(values[i]); i++)
        {
            ref readonly var factor = ref _factors[i];
            if (!factor.IsRamp)
            {
                break;
            }

            var utility = factor.Ramped(values[i]);
            // Multiplied, rounded, added: never fused, so that the printed contributions add up to these very bits.
            sum += factor.Weight * utility;
            weight += factor.Weight;
            if (TAsked.HasReasons)
            {
                contributions[i] = new(i, values[i], utility, 0, 0);
            }
        }

        if (i < values.Length)
        {
            return EvaluateFrom<TAsked>(i, sum, weight, values, contributions);
        }

        if (TAsked.HasReasons)
        {
            GivePoints(contributions, weight);
        }

        // Every weight counts: the coverage is exactly 1, and nothing can lift or lower the score.
        var points = 100 * (sum / weight);
        return new(ScoreOutcome.Scored, points, GradeOf(points), 1, points, points);
    }

    /// <summary>Goes on from the first value that is unknown or asks for more than a ramp; up to there every value was known.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private AccountScore EvaluateFrom<TAsked>(int first, double sum, double weight, ReadOnlySpan<double> values, Span<Contribution> contributions)
        where TAsked : struct, IAsked
    {
        double known = weight, lowest = sum, highest = sum;
        var requiredUnknown = false;
        for (var i = first; i < _factors.Length; i++)
        {
            ref readonly var factor = ref _factors[i];
            var value = values[i];
            var isKnown = !double.IsNaN(value);
            double utility, least, greatest;
            if (isKnown)
            {
                utility = least = greatest = factor.Utility(value);
                known += factor.Weight;
            }
            else
            {
                utility = factor.Stand;
                (least, greatest) = (factor.Bounds.Least, factor.Bounds.Greatest);
                requiredUnknown |= factor.IsRequired;
            }

            lowest += factor.Weight * least;
            highest += factor.Weight * greatest;
            if (!double.IsNaN(utility))
            {
                sum += factor.Weight * utility;
                weight += factor.Weight;
            }

            if (TAsked.HasReasons)
            {
                contributions[i] = new(i, value, utility, 0, 0);
            }
        }

        var outcome = known <= 0 ? ScoreOutcome.AllUnknown : requiredUnknown ? ScoreOutcome.RequiredUnknown : ScoreOutcome.Scored;
        if (outcome != ScoreOutcome.Scored)
        {
            return new(outcome, 0, null, known / _totalWeight, 100 * (lowest / _totalWeight), 100 * (highest / _totalWeight));
        }

        if (TAsked.HasReasons)
        {
            GivePoints(contributions, weight);
        }

        var points = 100 * (sum / weight);
        var bounds = WithoutRounding((100 * (lowest / _totalWeight), 100 * (highest / _totalWeight)), values, points);
        return new(outcome, points, GradeOf(points), known / _totalWeight, bounds.Lowest, bounds.Highest);
    }

    /// <summary>
    /// Where no unknown value can lift (lower) the score, its lowest (highest) possible value is not above (below) it;
    /// rounding must not say otherwise by its last bit.
    /// </summary>
    private (double Lowest, double Highest) WithoutRounding((double Lowest, double Highest) bounds, ReadOnlySpan<double> values, double points)
    {
        bool canOnlyLower = true, canOnlyLift = true;
        for (var i = 0; i < _factors.Length; i++)
        {
            if (double.IsNaN(values[i]))
            {
                ref readonly var factor = ref _factors[i];
                var present = double.IsNaN(factor.Stand) ? points / 100 : factor.Stand;
                canOnlyLower &= factor.Bounds.Least <= present;
                canOnlyLift &= factor.Bounds.Greatest >= present;
            }
        }

        return (canOnlyLower ? Math.Min(bounds.Lowest, points) : bounds.Lowest, canOnlyLift ? Math.Max(bounds.Highest, points) : bounds.Highest);
    }

    /// <summary>The highest grade whose lower bound is not above the points.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private Grade GradeOf(double points)
    {
        var grades = _grades;
        for (var i = 0; i < grades.Length - 1; i++)
        {
            if (points >= grades[i].From)
            {
                return grades[i];
            }
        }

        return grades[^1];
    }

    private void GivePoints(Span<Contribution> contributions, double weight)
    {
        for (var i = 0; i < _factors.Length; i++)
        {
            var contribution = contributions[i];
            if (contribution.Utility is { } utility)
            {
                contributions[i] = new(
                    i,
                    contribution.Value ?? double.NaN,
                    utility,
                    100 * (_factors[i].Weight * utility / weight),
                    100 * (_factors[i].Weight * (1 - utility) / weight));
            }
        }
    }

    private readonly struct ScoreAlone : IAsked
    {
        public static bool HasReasons => false;
    }

    private readonly struct ScoreAndReasons : IAsked
    {
        public static bool HasReasons => true;
    }
}
