using System.Runtime.CompilerServices;

namespace UpsellScoring.Nps;

/// <summary>The scale of a rating, checked at the door.</summary>
internal static class NpsRating
{
    internal const int Lowest = 0;
    internal const int Highest = 10;

    internal static int Check(int rating, [CallerArgumentExpression(nameof(rating))] string parameter = "") =>
        rating is >= Lowest and <= Highest ? rating : throw OffScale(rating, parameter);

    private static ArgumentOutOfRangeException OffScale(int rating, string parameter) => new(
        parameter,
        rating,
        FormattableString.Invariant($"{parameter} is {rating}; it must be a whole number from {Lowest} to {Highest}. Leave out an answer that was not given, or pass null."));
}
