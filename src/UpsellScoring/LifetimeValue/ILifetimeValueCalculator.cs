namespace UpsellScoring.LifetimeValue;

/// <summary>Tells what a customer is worth over the whole relation from one shape of facts.</summary>
/// <typeparam name="TFacts">The facts the calculator reads.</typeparam>
/// <remarks>
/// Closed forms are in <see cref="LifetimeValueCalculators"/>. A fitted model implements this too and makes its results with
/// <see cref="LifetimeValueEstimate.Of"/> and <see cref="LifetimeValueEstimate.Without"/>.
/// </remarks>
public interface ILifetimeValueCalculator<in TFacts>
{
    /// <summary>The lifetime value of one customer.</summary>
    /// <param name="facts">What is known of the customer; a fact that is null is unknown unless its property says otherwise.</param>
    /// <returns>
    /// The value, or the named reason why there is none. An unknown fact gives <see cref="LifetimeValueOutcome.UnknownInput"/>, never an exception.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="facts"/> is null.</exception>
    LifetimeValueEstimate Calculate(TFacts facts);
}
