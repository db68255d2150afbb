using System.Buffers;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace UpsellScoring.Numerics;

/// <summary>
/// Sorts doubles ascending, alone or with a payload that moves along, digit by digit from the least significant one: time grows with
/// the count only. Stable: payloads of equal values keep their order.
/// </summary>
/// <remarks>
/// <para>
/// NaN has no place in the order; the caller leaves it out. -0 equals 0 and comes back as 0. Infinities are numbers like others.
/// </para>
/// <para>
/// Digits of 11 bits over the <see cref="MonotoneKey"/>. The leading four digits (42 bits) nearly always decide; what they leave equal
/// is put in order by insertion. Where that would move too much, all six digits are sorted. The same insertion, tried first, ends at
/// once what is short or nearly in order. A digit that all values share is skipped.
/// </para>
/// </remarks>
internal static class RadixSort
{
    private const int DigitBits = 11;
    private const int DigitValues = 1 << DigitBits;
    private const int Digits = 6;
    private const int FirstLeadingDigit = 2;
    private const int Short = 64;
    private const int FinalMovesPerValue = 4;

    /// <summary>Sorts with a scratch buffer of the shared pool.</summary>
    internal static void Sort(Span<double> values) => Sort(values, Span<None>.Empty);

    /// <summary>Sorts with scratch buffers of the shared pool; the payload is as long as the values.</summary>
    internal static void Sort<TPayload>(Span<double> values, Span<TPayload> payload)
        where TPayload : unmanaged
    {
        var scratch = ArrayPool<double>.Shared.Rent(values.Length);
        var payloadScratch = ArrayPool<TPayload>.Shared.Rent(payload.Length);
        Sort(values, payload, scratch, payloadScratch);
        ArrayPool<double>.Shared.Return(scratch);
        ArrayPool<TPayload>.Shared.Return(payloadScratch);
    }

    /// <summary>Sorts with the caller's scratch buffer, which is at least as long and does not overlap.</summary>
    internal static void Sort(Span<double> values, Span<double> scratch) => Sort(values, Span<None>.Empty, scratch, []);

    /// <summary>Sorts with the caller's scratch buffers, which are at least as long and do not overlap.</summary>
    internal static void Sort<TPayload>(Span<double> values, Span<TPayload> payload, Span<double> scratch, Span<TPayload> payloadScratch)
        where TPayload : unmanaged
    {
        var keys = MemoryMarshal.Cast<double, ulong>(values);
        for (var i = 0; i < values.Length; i++)
        {
            keys[i] = MonotoneKey.Of(values[i]);
        }

        if (!Insert(keys, payload, values.Length <= Short ? long.MaxValue : values.Length))
        {
            var keyScratch = MemoryMarshal.Cast<double, ulong>(scratch)[..keys.Length];
            var counts = ArrayPool<int>.Shared.Rent(Digits * DigitValues);
            SortDigits(FirstLeadingDigit, keys, payload, keyScratch, payloadScratch, counts);
            if (!Insert(keys, payload, FinalMovesPerValue * (long)keys.Length))
            {
                SortDigits(0, keys, payload, keyScratch, payloadScratch, counts);
            }

            ArrayPool<int>.Shared.Return(counts);
        }

        for (var i = 0; i < values.Length; i++)
        {
            values[i] = MonotoneKey.Value(keys[i]);
        }
    }

    /// <summary>Insertion sort; false, with all pairs still there and equal ones in order, when it took more moves.</summary>
    private static bool Insert<TPayload>(Span<ulong> keys, Span<TPayload> payload, long moves)
    {
        for (var i = 1; i < keys.Length; i++)
        {
            var key = keys[i];
            if (keys[i - 1] <= key) continue;
            var place = i;
            do place--;
            while (place > 0 && keys[place - 1] > key);
            keys[place..i].CopyTo(keys[(place + 1)..]);
            keys[place] = key;
            if (typeof(TPayload) != typeof(None))
            {
                var item = payload[i];
                payload[place..i].CopyTo(payload[(place + 1)..]);
                payload[place] = item;
            }

            moves -= i - place;
            if (moves < 0) return false;
        }

        return true;
    }

    private static void SortDigits<TPayload>(
        int first, Span<ulong> keys, Span<TPayload> payload, Span<ulong> keyScratch, Span<TPayload> payloadScratch, Span<int> counts)
    {
        Count(first, keys, counts);
        var inScratch = false;
        for (var digit = first; digit < Digits; digit++)
        {
            var places = counts.Slice(digit * DigitValues, DigitValues);
            if (places[Digit(keys[0], digit)] == keys.Length) continue;
            ToFirstPlaces(places);
            if (inScratch) Scatter(digit, keyScratch, payloadScratch, keys, payload, places);
            else Scatter(digit, keys, payload, keyScratch, payloadScratch, places);
            inScratch = !inScratch;
        }

        if (inScratch)
        {
            keyScratch.CopyTo(keys);
            payloadScratch[..payload.Length].CopyTo(payload);
        }
    }

    private static void Count(int first, ReadOnlySpan<ulong> keys, Span<int> counts)
    {
        counts.Clear();
        foreach (var key in keys)
        {
            for (var digit = first; digit < Digits; digit++)
            {
                counts[(digit * DigitValues) + Digit(key, digit)]++;
            }
        }
    }

    private static void ToFirstPlaces(Span<int> counts)
    {
        var place = 0;
        foreach (ref var count in counts)
        {
            (count, place) = (place, place + count);
        }
    }

    private static void Scatter<TPayload>(
        int digit, ReadOnlySpan<ulong> from, ReadOnlySpan<TPayload> fromPayload, Span<ulong> to, Span<TPayload> toPayload, Span<int> places)
    {
        for (var i = 0; i < from.Length; i++)
        {
            var key = from[i];
            var place = places[Digit(key, digit)]++;
            to[place] = key;
            if (typeof(TPayload) != typeof(None)) toPayload[place] = fromPayload[i];
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int Digit(ulong key, int digit) => (int)(key >> (digit * DigitBits)) & (DigitValues - 1);

    /// <summary>The payload of values sorted alone: no code is made for it.</summary>
    private readonly struct None;
}
