using UpsellScoring.Nps;

namespace Measures;

/// <summary>What a survey says, and how much of it may be chance.</summary>
internal static class NpsPage
{
    public static void Print()
    {
        Console.WriteLine("NET PROMOTER SCORE: would our customers recommend us?");
        var spring = NpsSurvey.FromCounts(promoters: 50, passives: 30, detractors: 20, unanswered: 60);
        PrintWave(spring);
        PrintWaves();
        PrintFewAnswers();
        PrintWhoseRating();
        PrintOtherSurveys();
    }

    private static void PrintWave(NpsSurvey survey)
    {
        var (score, margin) = (survey.Score!.Value, survey.MarginOfError()!.Value);
        Console.WriteLine($"\n  {survey.Answers} of {survey.Asked} answered ({survey.ResponseRate:0.0%}); the 95% intervals:");
        Console.WriteLine($"  score       {score,6:0.0}   +/- {margin:0.0}, {score - margin:0.0} to {score + margin:0.0}");
        foreach (var (name, share, ofClass) in new[]
        {
            ("promoters", survey.PromoterShare, NpsClass.Promoter),
            ("passives", survey.PassiveShare, NpsClass.Passive),
            ("detractors", survey.DetractorShare, NpsClass.Detractor),
        })
        {
            var (lower, upper) = survey.ShareInterval(ofClass)!.Value;
            Console.WriteLine($"  {name,-10}  {share,6:0.0%}  {lower:0.0%} to {upper:0.0%}");
        }

        Console.WriteLine("  The intervals allow for chance only, not for what those who did not answer think.");
    }

    // The same shares in both rows. With 100 answers a rise of 16 points may be chance; with 400 it is hardly that.
    private static void PrintWaves()
    {
        Console.WriteLine("\n  Has the score risen since spring?");
        Console.WriteLine("  answers a wave  spring  autumn  change  significant from  verdict");
        foreach (var times in new[] { 1, 4 })
        {
            var spring = NpsSurvey.FromCounts(50 * times, 30 * times, 20 * times);
            var autumn = NpsSurvey.FromCounts(60 * times, 26 * times, 14 * times);
            var change = autumn.ComparedTo(spring);
            Console.WriteLine($"  {autumn.Answers,14}  {spring.Score,6:0.0}  {autumn.Score,6:0.0}  {change.Difference,6:+0.0;-0.0;0.0}  {change.SmallestSignificantDifference,16:0.0}  {Words(change.Verdict)}");
        }
    }

    // A margin of 0 is no certainty: with all answers in one class the spread is unknown. The share's interval is honest.
    private static void PrintFewAnswers()
    {
        var survey = NpsSurvey.FromRatings([9, 10, null, 9]);
        var (lower, upper) = survey.ShareInterval(NpsClass.Promoter)!.Value;
        Console.WriteLine($"\n  The ratings 9, 10, 9 alone: score {survey.Score:0.0}, and yet the share of promoters may lie anywhere from {lower:0.0%} to {upper:0.0%}.");
    }

    private static void PrintWhoseRating()
    {
        PersonRating[] ratings =
        [
            new("department head", 6, new(2025, 4, 10), isDecider: true),
            new("department head", 8, new(2026, 2, 20), isDecider: true),
            new("user", 3, new(2026, 1, 15), isDecider: false),
            new("IT", null, new(2026, 1, 15)),
        ];
        var chosen = RatingChoice.Choose(ratings, asOf: new(2026, 3, 31), periodMonths: 12);
        Console.WriteLine($"\n  Whose rating counts for one company with two opinions? {chosen}");
        Console.WriteLine("  The decider's latest; where no decider answered, the lowest.");
    }

    // Figures of different questions are not comparable: each carries its method and scale.
    private static void PrintOtherSurveys()
    {
        var satisfaction = CsatSurvey.FromCounts([2, 4, 14, 45, 35]);
        var effort = CesSurvey.FromCounts(RatingScale.OneToSeven, [1, 3, 6, 15, 25, 30, 20]);
        Console.WriteLine($"\n  Satisfied, 4 or 5 of 5:      {satisfaction.TopTwoBoxes.Value:0.0%}   mean {satisfaction.Mean.Value:0.00} of 5   {satisfaction.Answers} answers");
        Console.WriteLine($"  It was easy, 5 to 7 of 7:    {effort.Agreement.Value:0.0%}   mean {effort.Mean.Value:0.00} of 7   {effort.Answers} answers");
    }

    private static string Words(NpsVerdict verdict) => verdict switch
    {
        NpsVerdict.Rise => "a rise",
        NpsVerdict.Fall => "a fall",
        NpsVerdict.NotSignificant => "may be chance",
        _ => "cannot be said",
    };
}
