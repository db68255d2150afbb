using UpsellScoring.Scoring;
using UpsellScoring.Tests.Laws;

namespace UpsellScoring.Tests.Scoring;

/// <summary>A card with accounts as rows, scored in columns with a forced number of lanes, and held against one account at a time.</summary>
internal sealed class BatchCase
{
    private const double Guard = -7;

    private readonly Scorecard _card;
    private readonly double[][] _rows;

    internal BatchCase(Scorecard card, double[][] rows)
    {
        (_card, _rows) = (card, rows);
        Scores = Filled(rows.Length);
        Coverage = Filled(rows.Length);
        Points = Filled(rows.Length * card.Factors.Count);
        Grades = new byte[rows.Length];
    }

    /// <summary>The numbers of lanes this machine has.</summary>
    internal static IEnumerable<int> Lanes => new[] { 8, 4, 1 }.Where(lanes => lanes <= BlockScorers.MostLanes);

    internal double[] Scores { get; }

    internal double[] Coverage { get; }

    internal double[] Points { get; }

    internal byte[] Grades { get; }

    internal BatchSummary Summary { get; private set; }

    internal static FactorColumn[] Columns(Scorecard card, double[][] rows) =>
        [.. card.Factors.Select((factor, k) => new FactorColumn(factor.Name, Array.ConvertAll(rows, row => row[k])))];

    /// <summary>Scores with everything that can be asked for.</summary>
    internal BatchCase ScoreAll(int lanes, BatchOptions? options = null, FactorColumn[]? columns = null)
    {
        Summary = _card.BindColumns().Score(columns ?? Columns(_card, _rows), new(Scores) { Grades = Grades, Coverage = Coverage, Points = Points }, options, lanes);
        return this;
    }

    /// <summary>Scores alone, which goes another way through the code.</summary>
    internal BatchCase ScoreOnly(int lanes, BatchOptions? options = null, FactorColumn[]? columns = null)
    {
        Summary = _card.BindColumns().Score(columns ?? Columns(_card, _rows), new(Scores), options, lanes);
        return this;
    }

    internal void AssertScores()
    {
        var scorer = _card.BindValues();
        var (scored, infinite, below) = (0, 0, 0);
        for (var i = 0; i < _rows.Length; i++)
        {
            var score = Array.Exists(_rows[i], double.IsInfinity) ? (AccountScore?)null : scorer.Evaluate(_rows[i]);
            Law.SameBits(score?.Points ?? double.NaN, Scores[i]);
            scored += score?.Points is null ? 0 : 1;
            infinite += score is null ? 1 : 0;
            below += score is { Points: not null } one && !RankingOptions.Default.Admits(one.Coverage) ? 1 : 0;
        }

        Assert.Equal((_rows.Length, scored, _rows.Length - scored - infinite, infinite, below, 0), (Summary.Accounts, Summary.Scored, Summary.Unknown, Summary.Infinite, Summary.BelowCoverageLimit, Summary.Broken));
        Assert.Equal(
            _card.Factors.Select((factor, k) => new FactorInfinities(factor.Name, _rows.Count(row => double.IsInfinity(row[k])))), Summary.Infinities);
    }

    internal void AssertAll()
    {
        AssertScores();
        var scorer = _card.BindValues();
        var buffer = new Contribution[_card.Factors.Count];
        var grades = new int[_card.Grades.Count];
        for (var i = 0; i < _rows.Length; i++)
        {
            var isInfinite = Array.Exists(_rows[i], double.IsInfinity);
            var score = isInfinite ? default : scorer.Evaluate(_rows[i], buffer);
            Law.SameBits(isInfinite ? double.NaN : score.Coverage, Coverage[i]);
            Assert.Equal(score.Grade is { } grade ? _card.Grades.Index().First(one => one.Item == grade).Index : BatchOutput.NoGrade, Grades[i]);
            for (var k = 0; k < buffer.Length; k++)
            {
                Law.SameBits(isInfinite ? 0 : buffer[k].Points, Points[(k * _rows.Length) + i]);
            }

            if (score.Grade is not null)
            {
                grades[Grades[i]]++;
            }
        }

        // An empty buffer is none.
        Assert.Equal(_rows.Length == 0 ? null : _card.Grades.Select((grade, place) => new GradeCount(grade, grades[place])), Summary.Grades);
    }

    private static double[] Filled(int length)
    {
        var buffer = new double[length];
        Array.Fill(buffer, Guard);
        return buffer;
    }
}
