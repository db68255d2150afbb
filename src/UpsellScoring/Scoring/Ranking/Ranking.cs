using System.Globalization;
using System.Text;

namespace UpsellScoring.Scoring;

/// <summary>Accounts ordered by score. Every account is in exactly one place: ranked, too little known, or broken.</summary>
/// <typeparam name="T">The host's account type.</typeparam>
/// <remarks>Can be written as JSON by the framework's serializer when the host's accounts can: they hold null, not NaN, for unknown.</remarks>
[Notebooks.TypeFormatterSource]
public sealed class Ranking<T>
{
    internal Ranking(
        IReadOnlyList<RankedAccount<T>> top,
        IReadOnlyList<UnrankedAccount<T>> tooLittleKnown,
        IReadOnlyList<BrokenAccount<T>> broken,
        ScoreDistribution distribution,
        IReadOnlyList<FactorKnowledge> knowledge,
        RankingOptions options) =>
        (Top, TooLittleKnown, Broken, Distribution, Knowledge, Options) = (top, tooLittleKnown, broken, distribution, knowledge, options);

    /// <summary>The best accounts, the best first; ties by the higher coverage, then by the earlier place in the sequence.</summary>
    public IReadOnlyList<RankedAccount<T>> Top { get; }

    /// <summary>Accounts without a score or below the coverage limit, in the order of the sequence, each with the value to fetch first.</summary>
    public IReadOnlyList<UnrankedAccount<T>> TooLittleKnown { get; }

    /// <summary>Accounts that could not be read, in the order of the sequence, each with its cause.</summary>
    public IReadOnlyList<BrokenAccount<T>> Broken { get; }

    /// <summary>How the scores of all ranked accounts are spread, listed among the top or not.</summary>
    public ScoreDistribution Distribution { get; }

    /// <summary>The missing-data profile: per factor in card order, how often its value is known among all accounts that could be read.</summary>
    public IReadOnlyList<FactorKnowledge> Knowledge { get; }

    /// <summary>The options the accounts were ranked by.</summary>
    public RankingOptions Options { get; }

    /// <summary>The number of accounts in each list and per grade.</summary>
    /// <returns>A text for people, the same in every culture.</returns>
    public override string ToString()
    {
        var text = new StringBuilder()
            .Append(CultureInfo.InvariantCulture, $"{Distribution.Count} ranked, {TooLittleKnown.Count} with too little known, {Broken.Count} broken; ")
            .AppendJoin(", ", Distribution.Grades.Select(grade => FormattableString.Invariant($"{grade.Grade.Name} {grade.Count}")));
        return text.ToString();
    }
}
