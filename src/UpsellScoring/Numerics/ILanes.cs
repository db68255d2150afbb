namespace UpsellScoring.Numerics;

/// <summary>
/// One or several numbers side by side, each in its lane, with the few operations a kernel needs. A kernel written once over
/// this interface runs with 8, 4 or 1 lanes and gives every lane the same bits, whatever their number.
/// </summary>
/// <remarks>
/// Multiplication and addition are rounded apart, never fused. A mask is a value whose lanes are all ones or all zeros; it only
/// goes back into the operations that take one.
/// </remarks>
internal unsafe interface ILanes<T>
    where T : struct, ILanes<T>
{
    /// <summary>The number of lanes.</summary>
    static abstract int Count { get; }

    static abstract T operator +(T left, T right);

    static abstract T operator -(T left, T right);

    static abstract T operator *(T left, T right);

    static abstract T operator /(T left, T right);

    /// <summary>The same number in every lane.</summary>
    static abstract T All(double value);

    /// <summary>The numbers from here on, one per lane.</summary>
    static abstract T Load(double* source);

    /// <summary>The single-precision numbers from here on, widened.</summary>
    static abstract T Load(float* source);

    static abstract void Store(T value, double* target);

    /// <summary>Stores past the caches; the target is aligned to the size of all lanes.</summary>
    static abstract void StorePastCaches(T value, double* target);

    /// <summary>Stores the whole numbers of <see cref="Place"/> as bytes.</summary>
    static abstract void StoreBytes(T place, byte* target);

    /// <summary><c>left > right ? left : right</c>: the right one when either is NaN.</summary>
    static abstract T Max(T left, T right);

    /// <summary><c>left &lt; right ? left : right</c>: the right one when either is NaN.</summary>
    static abstract T Min(T left, T right);

    /// <summary>The natural logarithm of normal, positive numbers.</summary>
    static abstract T LogOfNormal(T value);

    static abstract T Exp(T value);

    /// <summary>Mask: the value is not NaN.</summary>
    static abstract T IsKnown(T value);

    /// <summary>Mask: left is at least right; never where one is NaN.</summary>
    static abstract T AtLeast(T left, T right);

    /// <summary>Mask: both masks hold.</summary>
    static abstract T Both(T left, T right);

    static abstract T Select(T mask, T whenTrue, T whenFalse);

    /// <summary>0 where the value is NaN, the other one elsewhere.</summary>
    static abstract T IfKnown(T value, T whenKnown);

    /// <summary>What <see cref="AboveZero"/> goes by: a loop takes it once, as it takes its other constants.</summary>
    static abstract T AboveZeroRule { get; }

    /// <summary>The value where it is above 0, NaN where it is infinite, and 0 where it is NaN or not above 0.</summary>
    static abstract T AboveZero(T value, T rule);

    /// <summary>The result where the value is finite, the value itself where it is infinite or NaN.</summary>
    static abstract T WhereFinite(T value, T result);

    /// <summary>In how many lanes the value is at least the least one.</summary>
    static abstract int CountAtLeast(T value, T least);

    /// <summary>The same from one lane on; the lanes before are not counted.</summary>
    static abstract int CountAtLeast(T value, T least, int from);

    /// <summary>
    /// How many of the ascending bounds are not above the value, as a whole number for <see cref="Pick"/>; 0 for NaN. The bounds come
    /// from <see cref="Lookup.Bounds"/>; for several lanes there are fewer than <see cref="Lookup.RegisterLength"/>.
    /// </summary>
    static abstract T Place(T value, LaneTable<T> bounds);

    /// <summary>The entry of the table at each place; for several lanes one of <see cref="Lookup.RegisterLength"/> entries.</summary>
    static abstract T Pick(T place, LaneTable<T> table);
}
