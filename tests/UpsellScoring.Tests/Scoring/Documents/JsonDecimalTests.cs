using System.Globalization;
using System.Numerics;
using System.Text;

using UpsellScoring.Scoring;

namespace UpsellScoring.Tests.Scoring;

public sealed class JsonDecimalTests
{
    [Theory]
    [InlineData("0", "0")]
    [InlineData("-0", "0")]
    [InlineData("0.000", "0")]
    [InlineData("0e99999999999999999999", "0")]
    [InlineData("-0.0E-5", "0")]
    [InlineData("1", "1")]
    [InlineData("-1.50", "-1.5")]
    [InlineData("0.1", "0.1")]
    [InlineData("0.30000000000000004", "0.30000000000000004")]
    [InlineData("0.05", "0.05")]
    [InlineData("100", "100")]
    [InlineData("100.001", "100.001")]
    [InlineData("1200e-4", "0.12")]
    [InlineData("0.00012E+3", "0.12")]
    [InlineData("1e28", "10000000000000000000000000000")]
    [InlineData("1e-28", "0.0000000000000000000000000001")]
    [InlineData("79228162514264337593543950335", "79228162514264337593543950335")]
    [InlineData("-79228162514264337593543950335", "-79228162514264337593543950335")]
    [InlineData("7.9228162514264337593543950335", "7.9228162514264337593543950335")]
    [InlineData("792281625142643375935439503350e-1", "79228162514264337593543950335")]
    [InlineData("0.1000000000000000000000000000000000000000000", "0.1")]
    [InlineData("10000000000000000000000000000000000000000e-40", "1")]
    public void Of_NumberADecimalHolds_IsExact(string number, string expected) =>
        Assert.Equal(decimal.Parse(expected, CultureInfo.InvariantCulture), Of(number));

    [Theory]
    [InlineData("79228162514264337593543950336")]
    [InlineData("-79228162514264337593543950336")]
    [InlineData("99999999999999999999999999999")]
    [InlineData("8e28")]
    [InlineData("1e29")]
    [InlineData("1e99999999999999999999")]
    [InlineData("1e-29")]
    [InlineData("1e-99999999999999999999")]
    [InlineData("0.12345678901234567890123456789")]
    [InlineData("1.00000000000000000000000000001")]
    [InlineData("7.9228162514264337593543950336")]
    [InlineData("123456789012345678901234567890")]
    public void Of_NumberADecimalWouldRound_IsNull(string number) => Assert.Null(Of(number));

    [Fact]
    public void Of_RandomNumbers_AgreesWithWholeNumberArithmetic()
    {
        var random = new Random(20_260_401);
        var held = 0;
        for (var i = 0; i < 20_000; i++)
        {
            var digits = string.Concat(Enumerable.Range(0, random.Next(1, 33)).Select(place => random.Next(place == 0 ? 1 : 0, 10)));
            var scale = random.Next(-3, 33);
            var number = FormattableString.Invariant($"{digits}e{-scale}");

            // The number is mantissa x 10^-scale; take out what divides by ten, then see whether it fits.
            var mantissa = BigInteger.Parse(digits, CultureInfo.InvariantCulture);
            while (scale < 0)
            {
                (mantissa, scale) = (mantissa * 10, scale + 1);
            }

            while (scale > 0 && mantissa % 10 == 0)
            {
                (mantissa, scale) = (mantissa / 10, scale - 1);
            }

            decimal? expected = scale <= 28 && mantissa < BigInteger.One << 96 ? Scaled((decimal)mantissa, scale) : null;
            Assert.Equal(expected, Of(number));
            held += expected is null ? 0 : 1;
        }

        Assert.InRange(held, 5_000, 19_000);
    }

    private static decimal Scaled(decimal whole, int scale)
    {
        var bits = decimal.GetBits(whole);
        return new(bits[0], bits[1], bits[2], false, (byte)scale);
    }

    private static decimal? Of(string number) => JsonDecimal.Of(Encoding.UTF8.GetBytes(number));
}
