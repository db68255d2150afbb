namespace UpsellScoring.Returns;

/// <summary>When the first of a row of periodic flows falls. There is no default: 0 is refused, so that nobody gets the other convention unknowingly.</summary>
public enum FirstFlow
{
    /// <summary>The first flow falls now and is not discounted: an investment followed by what it brings.</summary>
    Now = 1,

    /// <summary>The first flow falls at the end of the first period and is discounted once, as the NPV function of spreadsheets does it.</summary>
    EndOfFirstPeriod = 2,
}
