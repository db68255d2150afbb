namespace UpsellScoring.Returns;

/// <summary>Which input a figure depends on most.</summary>
public static class Sensitivity
{
    /// <summary>Moves one input at a time to its low and its high value while the others stay at their base value.</summary>
    /// <param name="inputs">The inputs, at least one, with names that differ.</param>
    /// <param name="figure">The figure, from the values of the inputs in their order; called <c>2 n + 1</c> times, its result within +-10^100.</param>
    /// <returns>One effect per input, the greatest swing first, equal ones in the order of the inputs.</returns>
    /// <exception cref="ArgumentException">There is no input, or two have one name.</exception>
    /// <exception cref="InvalidOperationException">The figure is NaN or beyond +-10^100 for some values; the message names them.</exception>
    public static IReadOnlyList<SensitivityEffect> OneAtATime(IEnumerable<SensitivityInput> inputs, Func<ReadOnlySpan<double>, double> figure)
    {
        ArgumentNullException.ThrowIfNull(inputs);
        ArgumentNullException.ThrowIfNull(figure);
        var all = inputs.ToArray();
        CallerFigure.CheckInputs(all, input => input.Name, nameof(inputs));

        var values = Array.ConvertAll(all, input => input.Base);
        var atBase = CallerFigure.Of(figure, values, "at the base values");
        var effects = new List<SensitivityEffect>(all.Length);
        for (var i = 0; i < all.Length; i++)
        {
            effects.Add(new(all[i], At(i, all[i].Low), atBase, At(i, all[i].High)));
        }

        return Array.AsReadOnly(effects.OrderByDescending(effect => effect.Swing).ToArray());

        double At(int index, double value)
        {
            var moved = (double[])values.Clone();
            moved[index] = value;
            return CallerFigure.Of(figure, moved, FormattableString.Invariant($"with {all[index].Name} at {value}"));
        }
    }
}
