namespace UpsellScoring.Advice;

/// <summary>The declaration of one exact amount of a policy.</summary>
/// <param name="Part">The member it lies in; null when the policy itself holds it.</param>
/// <param name="Name">Its own member.</param>
/// <param name="IsShare">Whether it is a share, told in percent; otherwise a multiple.</param>
/// <param name="LeastAllowed">Whether the least value itself is allowed. The least is 0.</param>
/// <param name="Bound">The bound above.</param>
/// <param name="BoundAllowed">Whether the bound itself is allowed.</param>
/// <param name="Meaning">What it decides, for an editor.</param>
/// <param name="Words">A sentence that the value completes, for a difference.</param>
/// <param name="Get">Takes it from the policy.</param>
internal sealed record PolicyAmount(
    string? Part,
    string Name,
    bool IsShare,
    bool LeastAllowed,
    decimal Bound,
    bool BoundAllowed,
    string Meaning,
    string Words,
    Func<AdvicePolicy, decimal> Get)
{
    internal string Path => Part is null ? Name : $"{Part}.{Name}";

    /// <summary>The value with its unit.</summary>
    internal string Describe(decimal value) => IsShare ? PolicyText.Percent(value) : PolicyText.Number(value) + "x";
}
