namespace UpsellScoring.Pricing;

/// <summary>What a fault of bands, sweet spot or target is found in.</summary>
internal enum PriceBandPart
{
    /// <summary>Several of the others together.</summary>
    Whole,

    /// <summary>The list of bands.</summary>
    List,

    /// <summary>One band.</summary>
    Band,

    /// <summary>The class of a band.</summary>
    Class,

    /// <summary>The upper limit of a band.</summary>
    UpTo,

    /// <summary>Where the sweet spot begins.</summary>
    SweetSpotFrom,

    /// <summary>Where the sweet spot ends.</summary>
    SweetSpotUpTo,

    /// <summary>The least rise that earns enough.</summary>
    UpliftTarget,
}
