using UpsellScoring.Pricing;

namespace UpsellScoring.Advice;

/// <summary>
/// Texts for people, made from codes and figures: in English and Japanese, for insiders and fit for the customer's eyes. The same in every
/// culture.
/// </summary>
/// <remarks>
/// A customer's text holds no score, grade, gate, or figure of ours; only the expected gain, the return and prices are printed. Words of the
/// host (offers, factors, currency) are printed as they are, control characters as blanks, and never read as templates. Texts are plain: a
/// host that shows them as HTML encodes them.
/// </remarks>
public static class AdviceTexts
{
    /// <summary>A reason as a sentence.</summary>
    /// <param name="reason">The reason.</param>
    /// <param name="options">How to write it; <see cref="TextOptions.Default"/> when null.</param>
    /// <returns>The sentence; for a gate of the host's its code and figures, and for the customer a neutral one.</returns>
    /// <remarks>
    /// Shares and points have at most one decimal, multiples two, and up to three more where two figures of the reason that differ would else
    /// read the same. An amount of more than two decimals, which is a computed one, is rounded: from 1,000 to whole units, from 1 to two decimals.
    /// </remarks>
    /// <exception cref="ArgumentNullException"><paramref name="reason"/> is null.</exception>
    public static string Of(AdviceReason reason, TextOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(reason);
        return new TextWriting(options).Reason(reason);
    }

    /// <summary>What to do: for insiders its short name, for the customer a friendly line.</summary>
    /// <param name="action">The action.</param>
    /// <param name="options">How to write it; <see cref="TextOptions.Default"/> when null.</param>
    /// <returns>The text.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The action is not defined.</exception>
    public static string Of(AdviceAction action, TextOptions? options = null) =>
        new TextWriting(options).Action(FactGuard.Defined<AdviceAction>(action, nameof(action))!.Value);

    /// <summary>The name of a fact or factor.</summary>
    /// <param name="factName">One of <see cref="FactNames"/> or <see cref="FactorNames"/>, or a factor of the host's own; not empty.</param>
    /// <param name="options">How to write it; <see cref="TextOptions.Default"/> when null.</param>
    /// <returns>The name in the language; a name the library does not know as it is.</returns>
    /// <exception cref="ArgumentException"><paramref name="factName"/> is null, empty or blank.</exception>
    public static string OfFact(string factName, TextOptions? options = null) => new TextWriting(options).Fact(FactGuard.Text(factName, nameof(factName)));

    /// <summary>A way to lower the resistance to a price.</summary>
    /// <param name="response">The response.</param>
    /// <param name="options">How to write it; <see cref="TextOptions.Default"/> when null.</param>
    /// <returns>The text; for a response of the host's own its code, and for the customer a neutral line.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="response"/> is null.</exception>
    public static string OfResponse(PriceResponse response, TextOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(response);
        return new TextWriting(options).Response(response.Code);
    }

    /// <summary>The short name of a gate.</summary>
    /// <param name="code">One of <see cref="GateCodes"/> or the code of a gate of the host's own, without <see cref="ReasonCodes.Gate"/>; not empty.</param>
    /// <param name="options">How to write it; <see cref="TextOptions.Default"/> when null.</param>
    /// <returns>The name; for a gate of the host's its code, and for the customer a neutral name.</returns>
    /// <exception cref="ArgumentException"><paramref name="code"/> is null, empty or blank.</exception>
    public static string OfGate(string code, TextOptions? options = null) => new TextWriting(options).Gate(FactGuard.Text(code, nameof(code)));

    /// <summary>An advice as a short text.</summary>
    /// <param name="advice">The advice.</param>
    /// <param name="options">How to write it; <see cref="TextOptions.Default"/> when null.</param>
    /// <returns>
    /// The lines, none of them empty. For insiders: what to do; the reasons, the deciding one first; the gates that fired and the advice
    /// without each; what to fetch first and what else is unknown; the price with what lowers the resistance to it; worth and returns; the
    /// days. For the customer: what suits them, the expected gain and return, the staged path; when it is not to be proposed now, one line
    /// that offers help.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="advice"/> is null.</exception>
    public static IReadOnlyList<string> Lines(UpsellAdvice advice, TextOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(advice);
        var writing = new TextWriting(options);
        return Array.AsReadOnly((writing.IsForCustomer ? CustomerLines.Of(advice, writing) : InternalLines.Of(advice, writing)).ToArray());
    }
}
