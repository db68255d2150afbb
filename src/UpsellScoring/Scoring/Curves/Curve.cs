using System.Text;

using UpsellScoring.Scoring;

namespace UpsellScoring;

/// <summary>
/// One of the built-in curves as data: its kind and its parameters. Made by <see cref="Curves"/>, written and read by
/// <see cref="ScorecardDocument"/>.
/// </summary>
/// <remarks>
/// The parameters are checked together with the scorecard the curve goes into, so that one exception tells all that is
/// wrong with a card; a curve evaluated alone is checked by its first evaluation. Two curves are equal when kind and
/// parameters are.
/// </remarks>
public sealed class Curve : ICurve, IEquatable<Curve>
{
    private readonly double[][] _arguments;
    private readonly Lazy<CurveForm> _form;

    internal Curve(CurveKind declaration, params double[][] arguments)
    {
        Declaration = declaration;
        // Adding zero turns -0 into 0: the two are equal, so they must be written alike.
        _arguments = Array.ConvertAll(arguments, values => Array.ConvertAll(values, value => value + 0.0));
        _form = new Lazy<CurveForm>(LowerChecked);
    }

    /// <summary>The kind of the curve, as it stands in a document: <c>linear</c>, <c>falling</c>, <c>steps</c> and so on.</summary>
    public string Kind => Declaration.Name;

    internal CurveKind Declaration { get; }

    /// <summary>The lowered curve, checked on first use.</summary>
    internal CurveForm Form => _form.Value;

    /// <summary>The values of the parameter at this place of the declaration; one value for a plain number.</summary>
    internal ReadOnlySpan<double> Argument(int index) => _arguments[index];

    /// <summary>The utility of a known value, in [0, 1]; values beyond the ends of the curve take the utility of the end.</summary>
    /// <param name="value">The raw value: any finite number.</param>
    /// <returns>The utility in [0, 1].</returns>
    /// <exception cref="ArgumentOutOfRangeException">The value is NaN or infinite.</exception>
    /// <exception cref="ScorecardException">A parameter of the curve is outside its range.</exception>
    public double Utility(double value)
    {
        if (!double.IsFinite(value))
        {
            throw new ArgumentOutOfRangeException(
                nameof(value), value, "A curve takes any finite value. An unknown value belongs to the scorer, which follows the factor's rule for it.");
        }

        return Form.Utility(value);
    }

    /// <summary>Whether the other curve has the same kind and the same parameters.</summary>
    /// <param name="other">The curve to compare with.</param>
    /// <returns><see langword="true"/> when both give the same utility for the same reasons.</returns>
    public bool Equals(Curve? other)
    {
        if (other is null || !ReferenceEquals(Declaration, other.Declaration))
        {
            return false;
        }

        for (var i = 0; i < _arguments.Length; i++)
        {
            if (!_arguments[i].AsSpan().SequenceEqual(other._arguments[i]))
            {
                return false;
            }
        }

        return true;
    }

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Curve);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = new HashCode();
        hash.Add(Kind, StringComparer.Ordinal);
        foreach (var values in _arguments)
        {
            foreach (var value in values)
            {
                hash.Add(value);
            }
        }

        return hash.ToHashCode();
    }

    /// <summary>The kind with its parameters, such as <c>linear(from 0, to 24)</c>; long lists are cut after four points.</summary>
    /// <returns>A text for people, with a point as decimal separator in every culture.</returns>
    public override string ToString()
    {
        var text = new StringBuilder(Kind).Append('(');
        for (var i = 0; i < _arguments.Length; i++)
        {
            var parameter = Declaration.Parameters[i];
            text.Append(i == 0 ? "" : ", ").Append(parameter.Name).Append(' ').Append(parameter.Describe(_arguments[i]));
        }

        return text.Append(')').ToString();
    }

    private CurveForm LowerChecked()
    {
        var findings = CurveValidation.Validate(this, "$").ToArray();
        return findings.Length == 0 ? Declaration.Lower(this) : throw new ScorecardException(findings);
    }
}
