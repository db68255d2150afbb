using System.Runtime.CompilerServices;

using UpsellScoring.Numerics;

namespace UpsellScoring;

/// <summary>
/// How one factor's value is read from a host's account. Null is unknown; so is NaN. The overloads take what a host has,
/// so that <c>new("tenure", c => c.Months)</c> compiles for <see cref="int"/>, <see cref="long"/>, <see cref="double"/>
/// and <see cref="decimal"/>, nullable or not.
/// </summary>
/// <typeparam name="T">The host's account type.</typeparam>
public sealed class FactorReader<T>
{
    private readonly Func<T, double?>? _double;
    private readonly Func<T, decimal?>? _decimal;
    private readonly Func<T, int?>? _int;
    private readonly Func<T, long?>? _long;

    /// <summary>Reads a <see cref="double"/> (or <see cref="float"/>).</summary>
    /// <param name="factor">The name of the factor, exactly as on the card.</param>
    /// <param name="read">Gives the raw value, null or NaN when unknown; infinity is refused when the account is scored.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public FactorReader(string factor, Func<T, double?> read)
        : this(factor, (object)read) => _double = read;

    /// <summary>Reads a <see cref="decimal"/>.</summary>
    /// <param name="factor">The name of the factor, exactly as on the card.</param>
    /// <param name="read">Gives the raw value, null when unknown.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public FactorReader(string factor, Func<T, decimal?> read)
        : this(factor, (object)read) => _decimal = read;

    /// <summary>Reads an <see cref="int"/> (or a smaller integer).</summary>
    /// <param name="factor">The name of the factor, exactly as on the card.</param>
    /// <param name="read">Gives the raw value, null when unknown.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public FactorReader(string factor, Func<T, int?> read)
        : this(factor, (object)read) => _int = read;

    /// <summary>Reads a <see cref="long"/>; beyond 2^53 it is rounded to the nearest double.</summary>
    /// <param name="factor">The name of the factor, exactly as on the card.</param>
    /// <param name="read">Gives the raw value, null when unknown.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public FactorReader(string factor, Func<T, long?> read)
        : this(factor, (object)read) => _long = read;

    private FactorReader(string factor, object read)
    {
        ArgumentNullException.ThrowIfNull(factor);
        ArgumentNullException.ThrowIfNull(read);
        Factor = factor;
    }

    /// <summary>The name of the factor.</summary>
    public string Factor { get; }

    /// <summary>The raw value; NaN when unknown.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal double Read(T account) => _double is not null ? _double(account) ?? double.NaN : ReadOther(account);

    private double ReadOther(T account)
    {
        if (_decimal is not null)
        {
            return _decimal(account) is { } money ? Crossing.ToDouble(money) : double.NaN;
        }

        return _int is not null ? _int(account) ?? double.NaN : _long!(account) ?? double.NaN;
    }
}
