namespace UpsellScoring.Pricing;

/// <summary>A way to lower the resistance to a price, and the classes of price gap it suits. Data: a host may add its own. Equal by content.</summary>
public sealed record PriceResponse
{
    private readonly int _classes;

    /// <summary>Makes a response.</summary>
    /// <param name="code">A stable code for programs and texts, such as <c>small-steps</c>; not empty.</param>
    /// <param name="suits">The classes of price gap it suits, in any order; at least one.</param>
    /// <exception cref="ArgumentException"><paramref name="code"/> is null, empty or blank, or <paramref name="suits"/> is empty.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="suits"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A class is unknown or not defined.</exception>
    public PriceResponse(string code, params IEnumerable<PriceGapClass> suits)
    {
        ArgumentNullException.ThrowIfNull(suits);
        Code = string.IsNullOrWhiteSpace(code)
            ? throw new ArgumentException($"{nameof(code)} is null, empty or blank; give a stable code such as small-steps.", nameof(code))
            : code;
        foreach (var suited in suits)
        {
            _classes |= suited is > PriceGapClass.Unknown and <= PriceGapClass.Large
                ? Bit(suited)
                : throw new ArgumentOutOfRangeException(nameof(suits), suited, FormattableString.Invariant($"{nameof(suits)} holds {(int)suited}; it must hold classes from NoChange to Large."));
        }

        if (_classes == 0)
        {
            throw new ArgumentException($"{nameof(suits)} is empty, so the response would never be given; name at least one class.", nameof(suits));
        }
    }

    /// <summary>The stable code.</summary>
    public string Code { get; }

    /// <summary>Whether the response suits a class of price gap.</summary>
    /// <param name="gapClass">The class.</param>
    /// <returns><see langword="true"/> when it was named for that class.</returns>
    public bool Suits(PriceGapClass gapClass) => gapClass is > PriceGapClass.Unknown and <= PriceGapClass.Large && (_classes & Bit(gapClass)) != 0;

    /// <summary>The code.</summary>
    /// <returns>The code as it is.</returns>
    public override string ToString() => Code;

    private static int Bit(PriceGapClass gapClass) => 1 << (int)gapClass;
}
