using FsCheck;
using FsCheck.Fluent;
using UpsellScoring.Nps;

namespace UpsellScoring.Tests.Laws;

/// <summary>What holds for every survey; 1,000 cases each, replayed from a fixed seed.</summary>
public class NpsLaws
{
    private const int Cases = 1000;
    private const double Tolerance = 1e-13;

    private static readonly Config Laws = Config.QuickThrowOnFailure.WithMaxTest(Cases).WithReplay(12345UL, 77UL);

    private static readonly Gen<int?[]> Ratings = Gen.Choose(-1, 10).Select(rating => rating < 0 ? (int?)null : rating).ArrayOf();

    private static readonly Gen<long> Count = Gen.OneOf(Gen.Choose(0, 5).Select(count => (long)count), Gen.Choose(0, 2_000_000).Select(count => 1_000_000L * count));

    private static readonly Gen<NpsSurvey> Surveys =
        from promoters in Count
        from passives in Count
        from detractors in Count
        from unanswered in Count
        select NpsSurvey.FromCounts(promoters, passives, detractors, unanswered);

    private static readonly Gen<NpsSurvey> Answered = Surveys.Where(survey => survey.Answers > 0);

    private static readonly Gen<double> Confidence = Gen.Choose(1, 999_999).Select(millionth => millionth / 1_000_000.0);

    private static readonly Gen<(long Hits, long Answers)> Hits =
        from hits in Count from misses in Count where hits + misses > 0 select (hits, hits + misses);

    private static readonly DateOnly AsOf = new(2026, 3, 31);

    // Deciding is a matter of the person here, so that the order of one day's answers cannot change it.
    private static readonly Gen<PersonRating[]> PersonRatings = (
        from person in Gen.Choose(0, 4)
        from rating in Gen.Choose(-1, 10)
        from days in Gen.Choose(0, 500)
        select new PersonRating("person " + (char)('a' + person), rating < 0 ? null : rating, AsOf.AddDays(-days), person == 0 ? true : person == 1 ? null : false)).ArrayOf();

    [Fact]
    public void FromRatings_AnyOrder_IsTheSameSurvey() => Prop.ForAll(
        Ratings.ToArbitrary(),
        Gen.Choose(0, int.MaxValue).ToArbitrary(),
        (ratings, seed) =>
        {
            var shuffled = (int?[])ratings.Clone();
            new Random(seed).Shuffle(shuffled);
            return NpsSurvey.FromRatings(ratings).Equals(NpsSurvey.FromRatings(shuffled));
        }).Check(Laws);

    [Fact]
    public void Figures_AnySurvey_StayInTheirBounds() => Prop.ForAll(
        Answered.ToArbitrary(),
        survey => survey.Score is >= -100 and <= 100
            && survey.Variance is >= 0 and <= 1
            && survey.StandardError is >= 0 and <= 100
            && Math.Abs(survey.PromoterShare!.Value + survey.PassiveShare!.Value + survey.DetractorShare!.Value - 1) <= Tolerance
            && Math.Abs((100 * (survey.PromoterShare.Value - survey.DetractorShare.Value)) - survey.Score.Value) <= 100 * Tolerance).Check(Laws);

    [Fact]
    public void Variance_AnySurvey_IsThatOfTheDocumentedFormula() => Prop.ForAll(
        Answered.ToArbitrary(),
        survey =>
        {
            var (p, d) = (survey.PromoterShare!.Value, survey.DetractorShare!.Value);
            return Math.Abs(p + d - ((p - d) * (p - d)) - survey.Variance!.Value) <= Tolerance;
        }).Check(Laws);

    [Fact]
    public void Score_OnePromoterMore_DoesNotFall() => Prop.ForAll(
        Answered.ToArbitrary(),
        survey => NpsSurvey.FromCounts(survey.Promoters + 1, survey.Passives, survey.Detractors).Score >= survey.Score
            && NpsSurvey.FromCounts(survey.Promoters, survey.Passives, survey.Detractors + 1).Score <= survey.Score).Check(Laws);

    [Fact]
    public void Score_PromotersAndDetractorsExchanged_ChangesItsSign() => Prop.ForAll(
        Answered.ToArbitrary(),
        survey =>
        {
            var mirrored = NpsSurvey.FromCounts(survey.Detractors, survey.Passives, survey.Promoters);
            return mirrored.Score == -survey.Score && mirrored.Variance == survey.Variance;
        }).Check(Laws);

    [Fact]
    public void BySegment_AnyKey_CountsEveryAnswerOnce() => Prop.ForAll(
        Ratings.ToArbitrary(),
        ratings =>
        {
            var segments = NpsSurvey.BySegment(ratings, rating => rating % 3, rating => rating);
            var sum = NpsSurvey.FromCounts(
                segments.Sum(entry => entry.Survey.Promoters), segments.Sum(entry => entry.Survey.Passives),
                segments.Sum(entry => entry.Survey.Detractors), segments.Sum(entry => entry.Survey.Unanswered));
            return sum.Equals(NpsSurvey.FromRatings(ratings)) && segments.Select(entry => entry.Segment).SequenceEqual(ratings.Select(rating => rating % 3).Distinct());
        }).Check(Laws);

    [Fact]
    public void MarginOfError_HigherConfidence_IsNotSmaller() => Prop.ForAll(
        Answered.ToArbitrary(), Confidence.ToArbitrary(), Confidence.ToArbitrary(),
        (survey, one, other) => survey.MarginOfError(Math.Min(one, other)) <= survey.MarginOfError(Math.Max(one, other))).Check(Laws);

    [Fact]
    public void ComparedTo_WavesExchanged_TurnsTheVerdict() => Prop.ForAll(
        Surveys.ToArbitrary(), Surveys.ToArbitrary(), Confidence.ToArbitrary(),
        (one, other, confidence) =>
        {
            var there = one.ComparedTo(other, confidence);
            var back = other.ComparedTo(one, confidence);
            var turned = there.Verdict switch { NpsVerdict.Rise => NpsVerdict.Fall, NpsVerdict.Fall => NpsVerdict.Rise, var same => same };
            return back.Verdict == turned && back.Difference == -there.Difference && back.StandardError == there.StandardError;
        }).Check(Laws);

    [Fact]
    public void ShareInterval_AnyShare_HoldsItWithinTheBounds() => Prop.ForAll(
        Hits.ToArbitrary(), Confidence.ToArbitrary(),
        (hits, confidence) =>
        {
            var survey = NpsSurvey.FromCounts(hits.Hits, 0, hits.Answers - hits.Hits);
            var (lower, upper) = survey.ShareInterval(NpsClass.Promoter, confidence)!.Value;
            return 0 <= lower && lower <= survey.PromoterShare && survey.PromoterShare <= upper && upper <= 1
                && (hits.Hits > 0 || lower == 0) && (hits.Hits < hits.Answers || upper == 1);
        }).Check(Laws);

    [Fact]
    public void ShareInterval_ComplementaryShare_IsTheMirrorImage() => Prop.ForAll(
        Hits.ToArbitrary(), Confidence.ToArbitrary(),
        (hits, confidence) =>
        {
            var survey = NpsSurvey.FromCounts(hits.Hits, 0, hits.Answers - hits.Hits);
            var (lower, upper) = survey.ShareInterval(NpsClass.Promoter, confidence)!.Value;
            var mirrored = survey.ShareInterval(NpsClass.Detractor, confidence)!.Value;
            return Math.Abs(lower + mirrored.Upper - 1) <= Tolerance && Math.Abs(upper + mirrored.Lower - 1) <= Tolerance;
        }).Check(Laws);

    [Fact]
    public void Mean_AnyEffortAnswers_LiesOnTheScaleInAnyOrder() => Prop.ForAll(
        Gen.Choose(0, 7).Select(rating => rating == 0 ? (int?)null : rating).ArrayOf().ToArbitrary(),
        ratings =>
        {
            var survey = CesSurvey.FromRatings(RatingScale.OneToSeven, ratings);
            var interval = survey.AgreementInterval();
            return survey.Equals(CesSurvey.FromRatings(RatingScale.OneToSeven, ratings.Reverse()))
                && (survey.Answers == 0
                    ? survey.Mean.Value is null && interval is null
                    : survey.Mean.Value is >= 1 and <= 7 && interval!.Value.Lower <= survey.Agreement.Value && survey.Agreement.Value <= interval.Value.Upper);
        }).Check(Laws);

    [Fact]
    public void Choose_AnyOrder_IsTheSameRating() => Prop.ForAll(
        PersonRatings.ToArbitrary(), Gen.Choose(0, int.MaxValue).ToArbitrary(),
        (ratings, seed) =>
        {
            var shuffled = (PersonRating[])ratings.Clone();
            new Random(seed).Shuffle(shuffled);
            var (one, other) = (RatingChoice.Choose(ratings, AsOf, 12), RatingChoice.Choose(shuffled, AsOf, 12));
            return (one.Rating, one.Reason, one.Persons, one.Superseded, one.Outdated, one.Unanswered)
                == (other.Rating, other.Reason, other.Persons, other.Superseded, other.Outdated, other.Unanswered);
        }).Check(Laws);

    [Fact]
    public void Choose_AnyAnswers_CountsEachOnce() => Prop.ForAll(
        PersonRatings.ToArbitrary(),
        ratings =>
        {
            var choice = RatingChoice.Choose(ratings, AsOf, 12);
            return choice.Persons + choice.Superseded + choice.Outdated + choice.Unanswered == ratings.Length
                && (choice.Chosen is null) == (choice.Persons == 0)
                && (choice.Reason == RatingReason.Decider) == (choice.Chosen?.IsDecider == true);
        }).Check(Laws);
}
