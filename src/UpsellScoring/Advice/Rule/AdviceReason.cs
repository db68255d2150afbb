namespace UpsellScoring.Advice;

/// <summary>One reason of an advice: a stable code and the figures behind it. Texts are made from both.</summary>
public sealed record AdviceReason
{
    internal AdviceReason(string code, params IEnumerable<ReasonFigure> figures) => (Code, Figures) = (code, Array.AsReadOnly(figures.ToArray()));

    /// <summary>The stable code, one of <see cref="ReasonCodes"/> or <c>gate:</c> with the code of a gate.</summary>
    public string Code { get; }

    /// <summary>The figures, each name once.</summary>
    public IReadOnlyList<ReasonFigure> Figures { get; }

    /// <summary>Code and figures in one line.</summary>
    /// <returns>A text for people, the same in every culture.</returns>
    public override string ToString() => Figures.Count == 0 ? Code : $"{Code} ({string.Join(", ", Figures)})";
}
