namespace UpsellScoring.Tests.Scoring;

public class FactorReaderTests
{
    private static readonly Host _known = new(1, 2, 3, 4, 5L, 6L, 7.5f, 8.5f, 9.5, 10.5, 11.5m, 12.5m, 13, 14);
    private static readonly Host _unknown = new(1, null, 3, null, 5L, null, 7.5f, null, 9.5, null, 11.5m, null, 13, null);

    // Each lambda has to compile without a cast.
    private static readonly FactorReader<Host>[] _readers =
    [
        new("int", host => host.Int), new("int?", host => host.MaybeInt),
        new("short", host => host.Short), new("short?", host => host.MaybeShort),
        new("long", host => host.Long), new("long?", host => host.MaybeLong),
        new("float", host => host.Float), new("float?", host => host.MaybeFloat),
        new("double", host => host.Double), new("double?", host => host.MaybeDouble),
        new("decimal", host => host.Decimal), new("decimal?", host => host.MaybeDecimal),
        new("byte", host => host.Byte), new("uint?", host => host.MaybeUint),
    ];

    [Fact]
    public void Read_KnownOfEachType_ItsValue() =>
        Assert.Equal([1, 2, 3, 4, 5, 6, 7.5, 8.5, 9.5, 10.5, 11.5, 12.5, 13, 14], _readers.Select(reader => reader.Read(_known)));

    [Fact]
    public void Read_NullOfEachType_NaN() =>
        Assert.Equal([1, double.NaN, 3, double.NaN, 5, double.NaN, 7.5, double.NaN, 9.5, double.NaN, 11.5, double.NaN, 13, double.NaN], _readers.Select(reader => reader.Read(_unknown)));

    [Fact]
    public void Factor_Name_IsKept() => Assert.Equal("tenure", new FactorReader<Host>("tenure", host => host.Int).Factor);

    [Fact]
    public void Read_NullLiteral_NaN() => Assert.Equal(double.NaN, new FactorReader<Host>("never known", _ => null).Read(_known));

    [Fact]
    public void Read_NaN_StaysNaN() => Assert.Equal(double.NaN, new FactorReader<Host>("x", _ => double.NaN).Read(_known));

    [Fact]
    public void Read_LargestLong_NearestDouble() => Assert.Equal(9.223372036854775807e18, new FactorReader<long>("x", value => value).Read(long.MaxValue));

    [Fact]
    public void Read_DecimalTenth_NearestDouble() => Assert.Equal(0.1, new FactorReader<decimal>("x", value => value).Read(0.1m));

    [Fact]
    public void Constructor_NullFactor_Throws()
    {
        Assert.Throws<ArgumentNullException>("factor", () => new FactorReader<Host>(null!, host => host.Int));
        Assert.Throws<ArgumentNullException>("factor", () => new FactorReader<Host>(null!, host => host.Long));
        Assert.Throws<ArgumentNullException>("factor", () => new FactorReader<Host>(null!, host => host.Double));
        Assert.Throws<ArgumentNullException>("factor", () => new FactorReader<Host>(null!, host => host.Decimal));
    }

    [Fact]
    public void Constructor_NullRead_Throws()
    {
        Assert.Throws<ArgumentNullException>("read", () => new FactorReader<Host>("x", (Func<Host, int?>)null!));
        Assert.Throws<ArgumentNullException>("read", () => new FactorReader<Host>("x", (Func<Host, long?>)null!));
        Assert.Throws<ArgumentNullException>("read", () => new FactorReader<Host>("x", (Func<Host, double?>)null!));
        Assert.Throws<ArgumentNullException>("read", () => new FactorReader<Host>("x", (Func<Host, decimal?>)null!));
    }

    private sealed record Host(
        int Int, int? MaybeInt, short Short, short? MaybeShort, long Long, long? MaybeLong, float Float, float? MaybeFloat,
        double Double, double? MaybeDouble, decimal Decimal, decimal? MaybeDecimal, byte Byte, uint? MaybeUint);
}
