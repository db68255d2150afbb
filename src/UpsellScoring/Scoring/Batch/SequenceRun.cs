using System.Runtime.InteropServices;

namespace UpsellScoring.Scoring;

/// <summary>Scores a sequence of the host's accounts: reads a block of them into columns, scores it, and takes the next.</summary>
internal sealed unsafe class SequenceRun<T> : IDisposable
{
    private const int BlockLength = 512;
    private const int ReportedAccounts = 1 << 20;

    // Not static: what is static in a generic type has to be looked up each time.
    private readonly bool _accountMayBeNull = default(T) is null;
    private readonly FactorReader<T>[] _readers;
    private readonly BatchOptions _options;
    private readonly int _places;
    private readonly double* _values;
    private readonly ColumnSource* _columns;
    private readonly BlockScorers _scorers;
    private readonly IBlockScorer _scorer;
    private readonly Scorecard _card;
    private readonly bool _graded;

    internal SequenceRun(BatchCard card, FactorReader<T>[] readers, PinnedOutput* output, BatchOptions options, int lanes)
    {
        (_card, _readers, _options) = (card.Compiled.Card, readers, options);
        (_places, _graded) = (output->Accounts, output->Grades != null);
        _values = (double*)NativeMemory.Alloc((nuint)(readers.Length * ((BlockLength * sizeof(double)) + sizeof(ColumnSource))));
        _columns = (ColumnSource*)(_values + (readers.Length * BlockLength));
        new Span<ColumnSource>(_columns, readers.Length).Clear();
        _scorers = card.Scorers;
        _scorer = _scorers.Take(lanes);
        _scorer.Begin(_columns, areNear: true, output, card.LeastWeight(options.Ranking));
    }

    public void Dispose()
    {
        _scorers.GiveBack(_scorer);
        NativeMemory.Free(_values);
    }

    /// <summary>Scores all accounts.</summary>
    internal BatchSummary Score(IEnumerable<T> accounts)
    {
        var (first, count) = (0, 0);
        foreach (var account in accounts)
        {
            if (first + count == _places)
            {
                throw new ArgumentException(FormattableString.Invariant(
                    $"There are more accounts than the {_places} places of Scores. Make the buffers at least as long as the sequence."), nameof(accounts));
            }

            Read(account, first, count++);
            if (count == BlockLength)
            {
                ScoreBlock(first, count);
                (first, count) = (first + count, 0);
            }
        }

        ScoreBlock(first, count);
        if ((first + count) % ReportedAccounts != 0)
        {
            _options.Progress?.Report(first + count);
        }

        return new(_card, first + count, _scorer.Tally, _graded);
    }

    private void ScoreBlock(int first, int count)
    {
        _options.CancellationToken.ThrowIfCancellationRequested();
        for (var k = 0; k < _readers.Length; k++)
        {
            // The scorer counts accounts from the beginning of the sequence; only those of this block are there.
            _columns[k] = new(_values + ((nint)k * BlockLength) - first, isSingle: false);
        }

        _scorer.Score(first, first + count);
        if ((first + count) % ReportedAccounts == 0 && count > 0)
        {
            _options.Progress?.Report(first + count);
        }
    }

    private void Read(T account, int first, int place)
    {
        var k = 0;
        try
        {
            if (_accountMayBeNull && account is null)
            {
                Break(first, place, null, "The account is null.");
                return;
            }

            for (; k < _readers.Length; k++)
            {
                _values[(k * BlockLength) + place] = _readers[k].Read(account);
            }
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            Break(first, place, _readers[k].Factor, FactorValueException.ReaderFailed(_readers[k].Factor, exception).Message);
        }
    }

    /// <summary>An account that cannot be read counts as one of which nothing is known.</summary>
    private void Break(int first, int place, string? factor, string cause)
    {
        for (var k = 0; k < _readers.Length; k++)
        {
            _values[(k * BlockLength) + place] = double.NaN;
        }

        _scorer.Tally.AddBroken(first + place, factor, cause);
    }
}
