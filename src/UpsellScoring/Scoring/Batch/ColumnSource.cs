using System.Runtime.Intrinsics.X86;

using UpsellScoring.Numerics;

namespace UpsellScoring.Scoring;

/// <summary>A pinned column.</summary>
internal readonly unsafe struct ColumnSource(void* values, bool isSingle)
{
    internal bool IsSingle => isSingle;

    /// <summary>Whether one of so many columns is of single precision.</summary>
    internal static bool AnySingle(ColumnSource* columns, int count)
    {
        for (var k = 0; k < count; k++)
        {
            if (columns[k].IsSingle)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The values from this account on; only for double precision.</summary>
    internal double* From(int account) => (double*)values + account;

    /// <summary>The memory of so many values.</summary>
    internal (nuint First, nuint End) Range(nint accounts) => ((nuint)values, (nuint)values + ((nuint)accounts * (nuint)(isSingle ? sizeof(float) : sizeof(double))));

    /// <summary>The value of one account.</summary>
    internal double At(int account) => isSingle ? ((float*)values)[account] : ((double*)values)[account];

    /// <summary>Copies values, widened to double precision, and fills the rest of the target with NaN.</summary>
    internal void CopyTo<T>(double* target, int length, int account, int count)
        where T : struct, ILanes<T>
    {
        var done = 0;
        if (isSingle)
        {
            for (; done + T.Count <= count; done += T.Count)
            {
                if (Sse.IsSupported)
                {
                    Sse.Prefetch0((float*)values + account + done + ReadAhead.Singles);
                }

                T.Store(T.Load((float*)values + account + done), target + done);
            }
        }

        else
        {
            new Span<double>(From(account), count).CopyTo(new(target, count));
            done = count;
        }

        for (; done < count; done++)
        {
            target[done] = At(account + done);
        }

        new Span<double>(target + count, length - count).Fill(double.NaN);
    }
}
