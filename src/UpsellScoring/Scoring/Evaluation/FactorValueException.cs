namespace UpsellScoring.Scoring;

/// <summary>The value of one factor of one account cannot be used: it is infinite, or its reader failed.</summary>
public sealed class FactorValueException : Exception
{
    internal FactorValueException(string factor, string message, Exception? cause = null)
        : base(message, cause) => Factor = factor;

    /// <summary>The name of the factor.</summary>
    public string Factor { get; }

    internal static FactorValueException Infinite(string factor, double value) => new(
        factor, FormattableString.Invariant($"The value of factor '{factor}' is {value}; only finite numbers are allowed. Give null or NaN when the value is unknown."));

    internal static FactorValueException ReaderFailed(string factor, Exception cause) => new(
        factor, $"The reader of factor '{factor}' failed: {cause.Message}", cause);
}
