namespace UpsellScoring.Advice;

/// <summary>Makes lists of work from advised accounts.</summary>
/// <remarks>
/// Every list has this order: by expected value, then by value gained, then by points, each the greatest first and the unknown last; then
/// the earlier row.
/// </remarks>
public static class Worklist
{
    /// <summary>The work of each owner.</summary>
    /// <typeparam name="T">The host's row type.</typeparam>
    /// <param name="advised">The advised accounts, such as <see cref="PortfolioAdvisor.Advise{T}"/> gives them; read once.</param>
    /// <param name="owner">Gives the owner of a row, compared character by character; null when nobody knows.</param>
    /// <param name="options">What the list holds; <see cref="WorklistOptions.Default"/> when null.</param>
    /// <returns>The list. Every account is in exactly one place; a row whose owner cannot be read is listed as broken.</returns>
    /// <exception cref="ArgumentException">A row is null, or has neither advice nor cause.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="advised"/> or <paramref name="owner"/> is null.</exception>
    public static Worklist<T> Of<T>(IEnumerable<AdvisedAccount<T>> advised, Func<T, string?> owner, WorklistOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(advised);
        ArgumentNullException.ThrowIfNull(owner);
        var builder = new WorklistBuilder<T>(options ?? WorklistOptions.Default);
        foreach (var row in advised)
        {
            builder.Add(row, owner);
        }

        return builder.Finish();
    }
}
