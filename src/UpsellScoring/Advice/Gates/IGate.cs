namespace UpsellScoring.Advice;

/// <summary>A rule beside the weights that may hold a proposal back. The library's own are always in force; a host adds its own to the advisor.</summary>
/// <remarks>
/// Implementations are pure and safe to call from several threads. They have no clock: the day is <see cref="GateInput.AsOf"/>. A fact that
/// is unknown never fires a gate; it makes it <see cref="GateVerdict.Unchecked"/>.
/// </remarks>
public interface IGate
{
    /// <summary>Checks one proposal to one account.</summary>
    /// <param name="input">The facts, and what was computed from them.</param>
    /// <returns>The result, always with the same code, which no other gate uses, and the same action.</returns>
    GateCheck Check(GateInput input);
}
