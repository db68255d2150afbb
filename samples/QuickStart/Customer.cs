using UpsellScoring;

namespace QuickStart;

/// <summary>
/// One row of the file: whose customer it is, and what the library is told of it. What the file does not say is
/// <see langword="null"/> there; it is never zero, no or none.
/// </summary>
/// <param name="Line">The line of the file where the row starts; the first is 1.</param>
/// <param name="Name">The company's name; the id where the file gives none.</param>
/// <param name="Owner">Who looks after the customer; <see langword="null"/> when nobody knows.</param>
/// <param name="AsOf">The day the row says it is of; <see langword="null"/> when it says none.</param>
/// <param name="Account">The facts of the customer; its id is the key, unique in the file.</param>
/// <param name="Proposal">What would be offered.</param>
internal sealed record Customer(long Line, string Name, string? Owner, DateOnly? AsOf, Account Account, Proposal Proposal);
