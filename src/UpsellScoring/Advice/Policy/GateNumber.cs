namespace UpsellScoring.Advice;

/// <summary>The declaration of one number of the gates.</summary>
/// <param name="Name">The member of the document.</param>
/// <param name="Unit">What it counts; all but shares are whole.</param>
/// <param name="Least">The least value, included.</param>
/// <param name="Greatest">The greatest value, included.</param>
/// <param name="Meaning">What it decides, for an editor.</param>
/// <param name="Words">A sentence that the value completes, for a difference.</param>
/// <param name="Get">Takes it from the options.</param>
/// <param name="With">Puts it into the options.</param>
internal sealed record GateNumber(
    string Name,
    GateUnit Unit,
    double Least,
    double Greatest,
    string Meaning,
    string Words,
    Func<GateOptions, double> Get,
    Func<GateOptions, double, GateOptions> With)
{
    internal bool IsWhole => Unit != GateUnit.Share;

    // Written so that NaN fails.
    internal bool Allows(double value) => value >= Least && value <= Greatest && (!IsWhole || double.IsInteger(value));

    /// <summary>The value with its unit.</summary>
    internal string Describe(double value) => Unit switch
    {
        GateUnit.Months => Counted(value, "month"),
        GateUnit.Days => Counted(value, "day"),
        GateUnit.Share => PolicyText.Percent(value),
        _ => PolicyText.Number(value),
    };

    private static string Counted(double value, string unit) => $"{PolicyText.Number(value)} {unit}{(value == 1 ? "" : "s")}";
}
