namespace UpsellScoring.Advice;

/// <summary>How many accounts one gate holds back.</summary>
/// <param name="Code">The code of the gate.</param>
/// <param name="Action">What it asks for when it fires.</param>
/// <param name="Fired">The number of accounts at which it fired.</param>
/// <param name="Decisive">The number of accounts at which it also decided the advice, being the strongest that fired.</param>
/// <param name="Accounts">The base: the number of accounts advised on.</param>
public sealed record GateHold(string Code, AdviceAction Action, int Fired, int Decisive, int Accounts)
{
    /// <summary><c>fired / accounts</c>, 0 to 1; null when there are no accounts.</summary>
    public double? FiredShare => Accounts == 0 ? null : Fired / (double)Accounts;

    /// <summary><c>decisive / accounts</c>, 0 to 1; null when there are no accounts.</summary>
    public double? DecisiveShare => Accounts == 0 ? null : Decisive / (double)Accounts;

    /// <summary>Code and counts, such as <c>detractor: 12 of 80 fired, 10 decisive</c>.</summary>
    /// <returns>A text for people, the same in every culture.</returns>
    public override string ToString() => FormattableString.Invariant($"{Code}: {Fired} of {Accounts} fired, {Decisive} decisive");
}
