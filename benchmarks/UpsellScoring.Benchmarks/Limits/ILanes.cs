namespace UpsellScoring.Benchmarks.Limits;

/// <summary>The few vector operations of the limits and hand-written kernels, once per width, so that each kernel is written once.</summary>
/// <typeparam name="TVector">The vector of doubles.</typeparam>
internal unsafe interface ILanes<TVector>
{
    static abstract int Count { get; }

    static abstract TVector All(double value);

    static abstract TVector Load(double* source);

    static abstract void Store(TVector vector, double* target);

    /// <summary>Past the caches; the target is aligned to the width.</summary>
    static abstract void Stream(TVector vector, double* target);

    static abstract TVector Add(TVector left, TVector right);

    static abstract TVector Subtract(TVector left, TVector right);

    static abstract TVector Multiply(TVector left, TVector right);

    static abstract TVector Divide(TVector left, TVector right);

    /// <summary>Between 0 and 1; lanes with NaN give any value.</summary>
    static abstract TVector Clamp01(TVector vector);

    /// <summary>Per lane <paramref name="then"/> where <paramref name="value"/> is known, else <paramref name="otherwise"/>.</summary>
    static abstract TVector WhereKnown(TVector value, TVector then, TVector otherwise);

    /// <summary>In how many lanes the value is at least the least one.</summary>
    static abstract int CountAtLeast(TVector value, TVector least);
}
