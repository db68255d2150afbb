namespace UpsellScoring;

/// <summary>Where the results of a batch go: buffers the caller owns, none of which may overlap another or a column.</summary>
/// <remarks>The default value has room for no account.</remarks>
public readonly ref struct BatchOutput
{
    /// <summary>The grade byte of an account without a score.</summary>
    public const byte NoGrade = byte.MaxValue;

    /// <summary>Scores alone; the other buffers are set where they are wanted.</summary>
    /// <param name="scores">One place per account: points from 0 to 100, NaN when there is no score. The same bits as <see cref="AccountScore.Points"/>.</param>
    public BatchOutput(Span<double> scores) => Scores = scores;

    /// <summary>One place per account: points from 0 to 100, NaN when there is no score.</summary>
    public Span<double> Scores { get; }

    /// <summary>Empty, or one place per account: the place of the grade in <see cref="Scorecard.Grades"/>, <see cref="NoGrade"/> when there is no score.</summary>
    public Span<byte> Grades { get; init; }

    /// <summary>
    /// Empty, or one place per account: the share of the total weight whose value is known, 0 to 1, as <see cref="AccountScore.Coverage"/>;
    /// NaN for an account with an infinite value, 0 for one that could not be read.
    /// </summary>
    public Span<double> Coverage { get; init; }

    /// <summary>
    /// Empty, or factors x accounts places, one factor after the other in card order: the points of factor f for account a at
    /// <c>f x accounts + a</c>, as <see cref="Contribution.Points"/>; 0 when the factor was left out or there is no score.
    /// </summary>
    public Span<double> Points { get; init; }
}
