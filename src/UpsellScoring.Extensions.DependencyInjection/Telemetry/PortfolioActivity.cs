using System.Diagnostics;

using UpsellScoring.Advice;

namespace UpsellScoring.Extensions.DependencyInjection.Telemetry;

/// <summary>The activity of one run over a portfolio: counts, and how it ended. Nothing of it names a row.</summary>
internal sealed class PortfolioActivity : IDisposable
{
    private readonly Activity? _activity;
    private readonly PortfolioTally _tally = new();
    private string _outcome = AdviceOutcomes.Left;

    private PortfolioActivity(Activity? activity) => _activity = activity;

    internal static PortfolioActivity Start(IUpsellAdvisor advisor)
    {
        var around = Activity.Current;
        var activity = UpsellScoringTelemetry.Activities.HasListeners()
            ? UpsellScoringTelemetry.Activities.StartActivity(ActivityKind.Internal, tags: Tags(advisor), name: UpsellScoringTelemetry.PortfolioActivityName)
            : null;

        // The caller's own stays the current one; see Read.
        Activity.Current = around;
        return new(activity);
    }

    /// <summary>Reads the next row with the activity as the current one; afterwards the caller's own is again.</summary>
    internal bool Read<T>(IEnumerator<AdvisedAccount<T>> rows)
    {
        if (_activity is null)
        {
            return rows.MoveNext();
        }

        var around = Activity.Current;
        Activity.Current = _activity;
        try
        {
            if (!rows.MoveNext())
            {
                _outcome = AdviceOutcomes.Completed;
                return false;
            }

            _tally.Add(rows.Current.Advice);
            return true;
        }
        catch (Exception exception)
        {
            Fail(exception);
            throw;
        }
        finally
        {
            Activity.Current = around;
        }
    }

    public void Dispose()
    {
        if (_activity is null)
        {
            return;
        }

        _tally.Tag(_activity);
        _activity.SetTag(TagNames.Outcome, _outcome);
        var around = Activity.Current;
        _activity.Stop();
        Activity.Current = around;
    }

    private static KeyValuePair<string, object?>[] Tags(IUpsellAdvisor advisor)
    {
        var (policy, key) = advisor switch
        {
            MeasuredAdvisor measured => (measured.Policy, measured.Key),
            UpsellAdvisor bare => (bare.Policy, null),
            _ => (null, null),
        };
        return [.. Tag(TagNames.PolicyKey, key), .. Tag(TagNames.PolicyVersion, policy?.Version)];
    }

    private static KeyValuePair<string, object?>[] Tag(string name, string? value) => value is null ? [] : [new(name, value)];

    // The message of an exception may name anything; its type does not.
    private void Fail(Exception exception)
    {
        if (exception is OperationCanceledException)
        {
            _outcome = AdviceOutcomes.Canceled;
            return;
        }

        _outcome = AdviceOutcomes.Failed;
        _activity!.SetTag(TagNames.ErrorType, exception.GetType().FullName);
        _activity.SetStatus(ActivityStatusCode.Error);
    }
}
