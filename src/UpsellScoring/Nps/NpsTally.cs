namespace UpsellScoring.Nps;

/// <summary>Counts ratings one by one.</summary>
internal sealed class NpsTally(INpsClassifier classifier)
{
    private long _promoters;
    private long _passives;
    private long _detractors;
    private long _unanswered;

    internal void Add(int? rating)
    {
        if (rating is not { } known)
        {
            _unanswered++;
            return;
        }

        switch (classifier.Classify(NpsRating.Check(known, nameof(rating))))
        {
            case NpsClass.Promoter:
                _promoters++;
                break;
            case NpsClass.Passive:
                _passives++;
                break;
            case NpsClass.Detractor:
                _detractors++;
                break;
            case var other:
                throw new InvalidOperationException(FormattableString.Invariant($"The classifier {classifier.GetType().Name} gave {(int)other} for the rating {known}; it must give Detractor, Passive or Promoter."));
        }
    }

    internal NpsSurvey ToSurvey() => NpsSurvey.FromCounts(_promoters, _passives, _detractors, _unanswered);
}
