namespace UpsellScoring.Nps;

/// <summary>Turns a rating into its class. <see cref="NpsCutOffs"/> does it by two cut-offs; a host with another rule implements this.</summary>
/// <remarks>Implementations are pure and safe to call from several threads: the same rating always gives the same class.</remarks>
public interface INpsClassifier
{
    /// <summary>The class of one rating.</summary>
    /// <param name="rating">The answer to "how likely are you to recommend us", 0 to 10.</param>
    /// <returns>One of the three classes.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The rating is not in 0 to 10.</exception>
    NpsClass Classify(int rating);
}
