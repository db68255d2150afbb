namespace UpsellScoring.Nps;

/// <summary>A figure of a survey together with what is needed to read it: the method and the scale. Equal by content.</summary>
/// <remarks>The default value has <see cref="SurveyMethod.None"/>, no value and no answers.</remarks>
public readonly record struct SurveyFigure
{
    internal SurveyFigure(SurveyMethod method, RatingScale scale, double? value, long answers) =>
        (Method, Scale, Value, Answers) = (method, scale, value, answers);

    /// <summary>How the figure was made.</summary>
    public SurveyMethod Method { get; }

    /// <summary>The scale the question was answered on.</summary>
    public RatingScale Scale { get; }

    /// <summary>A mean in the unit of the scale, or a share from 0 to 1; null without answers.</summary>
    public double? Value { get; }

    /// <summary>The number of answers behind the figure, 0 or more.</summary>
    public long Answers { get; }

    /// <summary>The figure in one line.</summary>
    /// <returns>A text for people, the same in every culture.</returns>
    public override string ToString() => Value is { } value
        ? FormattableString.Invariant($"{Method} {Scale} {value:0.###} ({Answers} answers)")
        : FormattableString.Invariant($"{Method} {Scale}: no answers");
}
