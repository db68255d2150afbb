using System.Text.Json.Serialization;

namespace UpsellScoring.LifetimeValue;

/// <summary>
/// When the first margin falls. The formulas in use differ in nothing but this, and by up to a whole margin; so there is no default, and 0 is
/// refused. Fader and Hardie (2012), "Reconciling and Clarifying CLV Formulas", derive them side by side.
/// </summary>
[JsonConverter(typeof(JsonStringEnumConverter<FirstMarginTiming>))]
public enum FirstMarginTiming
{
    /// <summary>Today, for certain: <c>m (1 + d) / (1 + d - r)</c>. For a customer about to pay, as a new one does in advance.</summary>
    Now = 1,

    /// <summary>
    /// In one period, if the customer stays: <c>m r / (1 + d - r)</c>. For a customer who has just paid; this is <see cref="Now"/> less the
    /// margin of today (Gupta and Lehmann 2003).
    /// </summary>
    AfterFirstRenewal = 2,

    /// <summary>In one period, for certain: <c>m / (1 + d - r)</c>. For a customer who pays in arrears; this is <see cref="Now"/> a period later.</summary>
    EndOfFirstPeriod = 3,
}
