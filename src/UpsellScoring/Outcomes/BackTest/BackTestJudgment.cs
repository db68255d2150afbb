using UpsellScoring.Numerics;

namespace UpsellScoring.Outcomes;

/// <summary>The verdict of a back-test, and what would be needed for a better one.</summary>
internal sealed class BackTestJudgment(BackTestOptions options)
{
    private const double Chance = 0.5;

    private readonly List<BackTestNeed> _needs = [];

    internal IReadOnlyList<BackTestNeed> Needs => _needs.AsReadOnly();

    /// <summary>Whether there are enough of both kinds for any figure.</summary>
    internal bool Suffices(int accepted, int refused) => Asks(accepted, refused, options.LeastPerClass, "any figure");

    internal BackTestVerdict Of(Discrimination measured)
    {
        if (measured.Outcome == DiscriminationOutcome.AllTied)
        {
            Add(BackTestNeedCodes.ScoresTied, null, $"All scores are equal, so that there is no order to test. Score with a card that tells accounts apart.");
            return BackTestVerdict.NotReady;
        }

        var (lower, upper) = (measured.Lower!.Value, measured.Upper!.Value);
        if (upper < Chance)
        {
            Add(BackTestNeedCodes.OrderReversed, null, $"Refused proposals have the higher scores (AUC {measured.AreaUnderCurve:0.000}). Look at the directions of the curves.");
            return BackTestVerdict.NotReady;
        }

        if (lower <= Chance)
        {
            AskForWidth(measured, Chance, "chance");
            return BackTestVerdict.NotReady;
        }

        return IsReady(measured, lower) ? BackTestVerdict.Ready : BackTestVerdict.Usable;
    }

    internal void Add(string code, long? outcomes, FormattableString message) => _needs.Add(new(code, outcomes, FormattableString.Invariant(message)));

    private bool IsReady(Discrimination measured, double lower)
    {
        var isReady = Asks(measured.Accepted, measured.Refused, options.ReadyPerClass, "a ready score");
        if (measured.Outcome == DiscriminationOutcome.Separated)
        {
            Add(BackTestNeedCodes.ScoresSeparated, null, $"Every accepted proposal scores above every refused one, which is rarely true. See that the score was made before the answer and without it.");
            isReady = false;
        }
        else if (lower < options.ReadyFrom)
        {
            AskForWidth(measured, options.ReadyFrom, "the limit of a ready score");
            isReady = false;
        }

        return isReady;
    }

    private bool Asks(int accepted, int refused, int least, string what)
    {
        if (accepted < least)
        {
            Add(BackTestNeedCodes.AcceptedMore, least - accepted, $"{accepted} proposals with a score were accepted; {what} needs {least}: wait for {least - accepted} more.");
        }

        if (refused < least)
        {
            Add(BackTestNeedCodes.RefusedMore, least - refused, $"{refused} proposals with a score were refused; {what} needs {least}: wait for {least - refused} more, and see that refusals are recorded.");
        }

        return accepted >= least && refused >= least;
    }

    // The width of the interval falls with the root of the count: how many would bring its lower end to the limit, the area staying.
    private void AskForWidth(Discrimination measured, double limit, string what)
    {
        if (measured.Outcome == DiscriminationOutcome.Separated)
        {
            // The lower end of the interval is ((1 - confidence) / 2)^(1 / rows).
            Asks(measured.Accepted, measured.Refused, (int)Math.Ceiling(NaturalLog.Of((1 - options.Confidence) / 2) / NaturalLog.Of(limit)), $"an order above {what}");
            return;
        }

        var above = measured.AreaUnderCurve!.Value - limit;
        var width = NormalQuantile.TwoSided(options.Confidence) * (measured.StandardError ?? 0);
        var answered = (double)measured.Accepted + measured.Refused;
        var needed = Math.Ceiling(answered * (width / above) * (width / above));
        if (above > 0 && needed < long.MaxValue)
        {
            var more = Math.Max(1, (long)needed - (long)answered);
            Add(BackTestNeedCodes.IntervalWide, more, $"The AUC of {measured.AreaUnderCurve:0.000} may lie below {what}, {limit}. If it stays, some {needed:0} answered proposals in all would show it: {more} more.");
        }
        else
        {
            Add(BackTestNeedCodes.OrderWeak, null, $"The AUC of {measured.AreaUnderCurve:0.000} is not above {what}, {limit}. More outcomes will not help; review the card.");
        }
    }
}
