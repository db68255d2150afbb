using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics.X86;

using UpsellScoring.Numerics;

namespace UpsellScoring.Scoring;

/// <summary>The warps, and the loops over many values.</summary>
internal sealed partial class CurveForm
{
    /// <summary>One form of warp with its constants, so that the loop over many values is compiled once for each.</summary>
    private interface IWarp<TSelf, T>
    {
        // The constants are taken where the loop is: handed over by value they would be copied, byte by byte, for each block.
        static abstract TSelf From(CurveForm form);

        T Of(T value);
    }

    private Lane Warped(Lane value) => _kind switch
    {
        FormKind.Ramp => value,
        FormKind.LogRamp => LogWarp<Lane>.From(this).Of(value),
        FormKind.Logistic => LogisticWarp<Lane>.From(this).Of(value),
        FormKind.Knots => KnotsWarp<Lane>.From(this).Of(value),
        _ => StepsWarp<Lane>.From(this).Of(value),
    };

    // Compiled for good at once, so that what the process did before does not decide how.
    [MethodImpl(MethodImplOptions.AggressiveOptimization | MethodImplOptions.NoInlining)]
    private unsafe void Warp<T, TWarp>(double* source, double* target, int count, double* beside)
        where T : struct, ILanes<T>
        where TWarp : struct, IWarp<TWarp, T>
    {
        var warp = TWarp.From(this);
        for (nint i = 0; i < count; i += T.Count)
        {
            Ask<T>(source + i, beside + i);
            var value = T.Load(source + i);
            T.Store(T.WhereFinite(value, warp.Of(value)), target + i);
        }
    }

    /// <summary>The places of all values first, their utilities after: the search is a long chain of operations, and what follows it would wait in their way.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization | MethodImplOptions.NoInlining)]
    private unsafe void WarpByPlaces<T>(double* source, double* target, int count, double* beside)
        where T : struct, ILanes<T>
    {
        var knots = KnotsWarp<T>.From(this);
        for (nint i = 0; i < count; i += T.Count)
        {
            Ask<T>(source + i, beside + i);
            T.Store(knots.Place(T.Load(source + i)), target + i);
        }

        for (nint i = 0; i < count; i += T.Count)
        {
            var value = T.Load(source + i);
            T.Store(T.WhereFinite(value, knots.At(value, T.Load(target + i))), target + i);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static unsafe void Ask<T>(double* values, double* beside)
        where T : struct, ILanes<T>
    {
        if (Sse.IsSupported && T.Count > 1)
        {
            Sse.Prefetch0(values + ReadAhead.Doubles);
            Sse.Prefetch0(beside + ReadAhead.Doubles);
        }
    }

    [method: MethodImpl(MethodImplOptions.AggressiveInlining)]
    private readonly struct LogWarp<T>(CurveForm form) : IWarp<LogWarp<T>, T>
        where T : struct, ILanes<T>
    {
        private readonly T _first = T.All(form._first);
        private readonly T _last = T.All(form._last);

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static LogWarp<T> From(CurveForm form) => new(form);

        // The ends are clamped on the raw value, so that they are exact, and nothing below 0 comes to the logarithm.
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public T Of(T value) => T.LogOfNormal(T.Min(T.Max(value, _first), _last));
    }

    [method: MethodImpl(MethodImplOptions.AggressiveInlining)]
    private readonly struct LogisticWarp<T>(CurveForm form) : IWarp<LogisticWarp<T>, T>
        where T : struct, ILanes<T>
    {
        private readonly T _midpoint = T.All(form._first);
        private readonly T _steepness = T.All(form._last);

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static LogisticWarp<T> From(CurveForm form) => new(form);

        // exp overflows to infinity far below the midpoint, and 1 / infinity is the wanted 0.
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public T Of(T value) => T.All(1) / (T.All(1) + T.Exp(T.All(-1) * (_steepness * (value - _midpoint))));
    }

    [method: MethodImpl(MethodImplOptions.AggressiveInlining)]
    private readonly struct KnotsWarp<T>(CurveForm form) : IWarp<KnotsWarp<T>, T>
        where T : struct, ILanes<T>
    {
        private readonly T _first = T.All(form._first);
        private readonly LaneTable<T> _bounds = new(form._bounds);
        private readonly LaneTable<T> _values = new(form._values);
        private readonly LaneTable<T> _utilities = new(form._utilities);
        private readonly LaneTable<T> _slopes = new(form._slopes);

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static KnotsWarp<T> From(CurveForm form) => new(form);

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public T Of(T value) => At(value, Place(value));

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        internal T Place(T value) => T.Place(T.Max(value, _first), _bounds);

        // Above the last point the slope is 0.
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        internal T At(T value, T place) =>
            T.Pick(place, _utilities) + ((T.Max(value, _first) - T.Pick(place, _values)) * T.Pick(place, _slopes));
    }

    [method: MethodImpl(MethodImplOptions.AggressiveInlining)]
    private readonly struct StepsWarp<T>(CurveForm form) : IWarp<StepsWarp<T>, T>
        where T : struct, ILanes<T>
    {
        private readonly LaneTable<T> _bounds = new(form._bounds);
        private readonly LaneTable<T> _utilities = new(form._utilities);

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static StepsWarp<T> From(CurveForm form) => new(form);

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public T Of(T value) => T.Pick(T.Place(value, _bounds), _utilities);
    }
}
