namespace UpsellScoring.Advice;

/// <summary>What a receipt says of the advice as a whole.</summary>
/// <param name="LibraryVersion">The version of the library that advised.</param>
/// <param name="AsOf">The day of the advice.</param>
/// <param name="CardHash">The content hash of the card; null when the card cannot be written.</param>
/// <param name="PolicyHash">The content hash of the policy; null when it cannot be written.</param>
internal sealed record ReceiptHead(string LibraryVersion, DateOnly AsOf, string? CardHash, string? PolicyHash)
{
    /// <summary>The head in one line.</summary>
    public override string ToString() => FormattableString.Invariant($"{AsOf:yyyy-MM-dd}, library {LibraryVersion}, card {CardHash}, policy {PolicyHash}");
}
