namespace UpsellScoring.Tests.House;

/// <summary>What the text of the public API is tried on.</summary>
public interface IApiExample<in TIn, TOut>
    where TIn : allows ref struct
    where TOut : struct
{
    TOut Evaluate(TIn input);
}
