namespace UpsellScoring.Outcomes;

/// <summary>Shows what another card would change for real accounts, before it is published.</summary>
public static class CardPreview
{
    /// <summary>Scores each account by both cards and compares.</summary>
    /// <typeparam name="T">The host's account type.</typeparam>
    /// <param name="before">The scorer with the card in force.</param>
    /// <param name="after">The scorer with the card to be judged.</param>
    /// <param name="accounts">The accounts; read once. For columns, bind both cards to <see cref="int"/> and give the row numbers.</param>
    /// <param name="movers">How many of the accounts that move most are explained; 20 by default.</param>
    /// <returns>The comparison; an account that one of both cannot read is listed as broken and counts nowhere else.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="movers"/> is negative.</exception>
    /// <exception cref="InvalidOperationException">A host's own curve gives NaN or leaves [0, 1].</exception>
    public static CardPreview<T> Compare<T>(AccountScorer<T> before, AccountScorer<T> after, IEnumerable<T> accounts, int movers = 20)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        ArgumentNullException.ThrowIfNull(accounts);
        ArgumentOutOfRangeException.ThrowIfNegative(movers);
        var builder = new CardPreviewBuilder<T>(before, after, movers);
        foreach (var account in accounts)
        {
            builder.Add(account);
        }

        return builder.Finish();
    }
}
