using System.Reflection;

namespace UpsellScoring.Tests.House;

/// <summary>The public API stands in PublicApi.txt, so that every change of it is seen in the diff.</summary>
public sealed class ApiSnapshotTests
{
    [Fact]
    public void PublicApi_OfTheCore_IsTheCommittedOne() =>
        ApiSnapshot.AssertCommitted(Assembly.Load("UpsellScoring"), Path.Combine(Repository.HouseTests, "PublicApi.txt"));

    [Fact]
    public void Text_OfKnownTypes_ShowsWhatACallerSees()
    {
        var text = PublicApiText.Of([typeof(ApiExample), typeof(IApiExample<,>)]);
        Assert.Equal(
            """
            Public types: 2

            sealed record UpsellScoring.Tests.House.ApiExample : IEquatable<UpsellScoring.Tests.House.ApiExample>
              ApiExample(string Name)
              Dictionary<string, double?>? Find(out string? found, in int size, params string[] names)
              const double Half = 0.5
              required decimal Price { get; init; }
              static string Join(ReadOnlySpan<char> text, DayOfWeek day = DayOfWeek.Friday, double limit = 0.25, string? end = null)
              string Name { get; init; }

            interface UpsellScoring.Tests.House.IApiExample<in TIn, TOut> where TIn : allows ref struct where TOut : struct
              TOut Evaluate(TIn input)

            """.ReplaceLineEndings("\n"),
            text);
    }
}
