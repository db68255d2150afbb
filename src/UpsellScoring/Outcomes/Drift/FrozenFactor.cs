namespace UpsellScoring.Outcomes;

/// <summary>One factor of a reference.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Points">What it gave on average to a scored account; 0 when none was scored.</param>
/// <param name="Values">Its known values.</param>
internal sealed record FrozenFactor(string Name, double Points, FrozenDistribution Values);
