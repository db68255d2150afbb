using UpsellScoring.Advice;

namespace CrmHost.Seeding;

/// <summary>One thing the invented company sells on top of a plan.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Kind">What it does with the contract.</param>
/// <param name="Serves">The needs it serves and the limits it lifts.</param>
/// <param name="LeastRise">The least rise of the price, in percent.</param>
/// <param name="MostRise">The greatest rise.</param>
internal sealed record OfferKind(string Name, ProposalKind Kind, IReadOnlyList<string> Serves, int LeastRise, int MostRise);
