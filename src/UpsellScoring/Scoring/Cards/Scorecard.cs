using UpsellScoring.Scoring;

namespace UpsellScoring;

/// <summary>
/// What a company looks at when it decides whom to offer more: weighted factors and the grades of the resulting score.
/// Immutable data, always valid: it can be read, written, compared and hashed (<see cref="ScorecardDocument"/>).
/// </summary>
/// <remarks>
/// The score is <c>100 x (N / D)</c> with <c>N = sum of weight x utility</c> and <c>D = sum of weight</c> over the
/// factors that count, both added in card order; it lies in [0, 100]. Two cards are equal when version, factors and
/// grades are.
/// </remarks>
[Notebooks.TypeFormatterSource]
public sealed class Scorecard : IEquatable<Scorecard>
{
    /// <summary>The largest number of factors a card may hold.</summary>
    public const int MostFactors = 1000;

    private readonly Lazy<CompiledScorecard> _compiled;

    /// <summary>Makes a card.</summary>
    /// <param name="version">The company's own label of this state of the card, 1 to 256 characters, such as <c>2026-04</c>.</param>
    /// <param name="factors">1 to 1,000 factors with unique names; their weights sum to 100 within 10^-9.</param>
    /// <param name="grades">
    /// The grades from the highest to the lowest, the lowest from 0; null stands for A from 75, B from 60, C from 40, D from 0.
    /// </param>
    /// <exception cref="ArgumentNullException"><paramref name="version"/> or <paramref name="factors"/> is null.</exception>
    /// <exception cref="ScorecardException">The card is not valid; the exception lists everything that is wrong.</exception>
    public Scorecard(string version, IEnumerable<Factor> factors, IEnumerable<Grade>? grades = null)
    {
        ArgumentNullException.ThrowIfNull(version);
        ArgumentNullException.ThrowIfNull(factors);
        Factor[] ownFactors = [.. factors];
        Grade[] ownGrades = grades is null ? [.. DefaultGrades] : [.. grades];
        var findings = ScorecardValidation.Validate(version, ownFactors, ownGrades);
        if (findings.Count > 0)
        {
            throw new ScorecardException(findings);
        }

        Version = version;
        Factors = Array.AsReadOnly(ownFactors);
        Grades = Array.AsReadOnly(Array.ConvertAll(ownGrades, grade => grade with { From = grade.From + 0.0 }));
        _compiled = new Lazy<CompiledScorecard>(() => new CompiledScorecard(this));
    }

    /// <summary>A from 75, B from 60, C from 40, D from 0.</summary>
    public static IReadOnlyList<Grade> DefaultGrades { get; } = Array.AsReadOnly<Grade>([new("A", 75), new("B", 60), new("C", 40), new("D", 0)]);

    /// <summary>The company's own label of this state of the card.</summary>
    public string Version { get; }

    /// <summary>The factors in card order: the order in which they are added up, printed and, when tied, ranked.</summary>
    public IReadOnlyList<Factor> Factors { get; }

    /// <summary>The grades from the highest to the lowest.</summary>
    public IReadOnlyList<Grade> Grades { get; }

    internal CompiledScorecard Compiled => _compiled.Value;

    /// <summary>Makes a card, or tells everything that is wrong with its parts.</summary>
    /// <param name="version">As for the constructor.</param>
    /// <param name="factors">As for the constructor.</param>
    /// <param name="grades">As for the constructor.</param>
    /// <param name="card">The card; null when there are findings.</param>
    /// <param name="findings">Everything that is wrong; empty when the card is valid.</param>
    /// <returns>Whether the card is valid.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="version"/> or <paramref name="factors"/> is null.</exception>
    public static bool TryCreate(
        string version,
        IEnumerable<Factor> factors,
        IEnumerable<Grade>? grades,
        [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out Scorecard? card,
        out IReadOnlyList<Finding> findings)
    {
        try
        {
            card = new Scorecard(version, factors, grades);
            findings = [];
            return true;
        }
        catch (ScorecardException exception)
        {
            card = null;
            findings = exception.Findings;
            return false;
        }
    }

    /// <summary>Scales weights so that they sum to 100: <c>weight x 100 / sum</c>. For weights given as parts of anything else.</summary>
    /// <param name="factors">Factors with positive, finite weights.</param>
    /// <returns>The same factors with scaled weights, in the same order.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="factors"/> is null.</exception>
    /// <exception cref="ArgumentException">A factor is null, or a weight is not positive and finite, or their sum overflows.</exception>
    public static IReadOnlyList<Factor> NormalizeWeights(IEnumerable<Factor> factors)
    {
        ArgumentNullException.ThrowIfNull(factors);
        Factor[] own = [.. factors];
        var sum = 0.0;
        for (var i = 0; i < own.Length; i++)
        {
            var factor = own[i] ?? throw new ArgumentException(FormattableString.Invariant($"Factor {i} is null. Remove it from the list."), nameof(factors));
            if (!(factor.Weight > 0))
            {
                throw new ArgumentException(
                    FormattableString.Invariant($"The weight of factor '{factor.Name}' is {factor.Weight}; only positive weights can be scaled. Remove the factor or give it a positive weight."), nameof(factors));
            }

            sum += factor.Weight;
        }

        return double.IsFinite(sum)
            ? Array.AsReadOnly(Array.ConvertAll(own, factor => factor with { Weight = factor.Weight / sum * 100 }))
            : throw new ArgumentException("The sum of the weights is beyond the range of a double; give smaller weights.", nameof(factors));
    }

    /// <summary>The same card under another version.</summary>
    /// <param name="version">The new version, 1 to 256 characters.</param>
    /// <returns>A new card.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="version"/> is null.</exception>
    /// <exception cref="ScorecardException">The version is not valid.</exception>
    public Scorecard WithVersion(string version) => new(version, Factors, Grades);

    /// <summary>The same version and grades over other factors.</summary>
    /// <param name="factors">The new factors; their weights sum to 100.</param>
    /// <returns>A new card.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="factors"/> is null.</exception>
    /// <exception cref="ScorecardException">The factors are not valid.</exception>
    public Scorecard WithFactors(params IEnumerable<Factor> factors) => new(Version, factors, Grades);

    /// <summary>The same card with one factor replaced by another of the same name. To change several weights at once use <see cref="WithFactors"/>.</summary>
    /// <param name="factor">The new factor; a factor of this name is on the card.</param>
    /// <returns>A new card.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="factor"/> is null.</exception>
    /// <exception cref="ArgumentException">The card has no factor of this name.</exception>
    /// <exception cref="ScorecardException">The card would not be valid, for example because the weights no longer sum to 100.</exception>
    public Scorecard WithFactor(Factor factor)
    {
        ArgumentNullException.ThrowIfNull(factor);
        var place = IndexOf(factor.Name);
        return place >= 0
            ? WithFactors(Factors.Select((old, i) => i == place ? factor : old))
            : throw new ArgumentException($"The card has no factor '{factor.Name}'; it has {FactorNaming.List(Factors)}.", nameof(factor));
    }

    /// <summary>The same version and factors under other grades.</summary>
    /// <param name="grades">The new grades from the highest to the lowest, the lowest from 0.</param>
    /// <returns>A new card.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="grades"/> is null.</exception>
    /// <exception cref="ScorecardException">The grades are not valid.</exception>
    public Scorecard WithGrades(params IEnumerable<Grade> grades)
    {
        ArgumentNullException.ThrowIfNull(grades);
        return new(Version, Factors, grades);
    }

    /// <summary>
    /// Binds the card to a type of the host's: one reader for each factor. The result scores, explains and ranks accounts of that type.
    /// </summary>
    /// <typeparam name="T">The host's account type.</typeparam>
    /// <param name="readers">One reader for each factor, in any order.</param>
    /// <returns>A scorer, safe to use from several threads when the readers are.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="readers"/> is null.</exception>
    /// <exception cref="ScorecardException">
    /// A factor has no reader or two, or a reader names a factor that is not on the card; the exception names all of them.
    /// </exception>
    public AccountScorer<T> Bind<T>(params IReadOnlyList<FactorReader<T>> readers) => AccountScorer<T>.Create(this, readers);

    /// <summary>A scorer for plain values in card order, NaN for unknown.</summary>
    /// <returns>A scorer, safe to use from several threads.</returns>
    public ValueScorer BindValues() => new(this);

    /// <summary>A scorer for many accounts at a time, their values in one column per factor.</summary>
    /// <returns>A scorer, safe to use from several threads.</returns>
    public BatchScorer BindColumns() => new(this);

    /// <summary>What has to be changed to turn this card into the other, in the order of the document.</summary>
    /// <param name="other">The card to compare with.</param>
    /// <returns>The differences; none when the cards are equal.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="other"/> is null.</exception>
    public IReadOnlyList<ScorecardDifference> DifferencesTo(Scorecard other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return ScorecardComparison.Compare(this, other);
    }

    /// <summary>Whether the other card has the same version, factors and grades.</summary>
    /// <param name="other">The card to compare with.</param>
    /// <returns><see langword="true"/> when both would be written alike.</returns>
    public bool Equals(Scorecard? other) =>
        other is not null && Version == other.Version && Factors.SequenceEqual(other.Factors) && Grades.SequenceEqual(other.Grades);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Scorecard);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = new HashCode();
        hash.Add(Version, StringComparer.Ordinal);
        foreach (var factor in Factors)
        {
            hash.Add(factor);
        }

        foreach (var grade in Grades)
        {
            hash.Add(grade);
        }

        return hash.ToHashCode();
    }

    /// <summary>The card as lines of text: a factor a line with weight, curve and rule, then the grades.</summary>
    /// <returns>A text for people, the same in every culture.</returns>
    public override string ToString() => ScorecardText.Describe(this);

    internal int IndexOf(string? factor)
    {
        for (var i = 0; i < Factors.Count; i++)
        {
            if (Factors[i].Name == factor)
            {
                return i;
            }
        }

        return -1;
    }
}
