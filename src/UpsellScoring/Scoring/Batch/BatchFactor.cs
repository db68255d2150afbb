namespace UpsellScoring.Scoring;

/// <summary>A factor made ready for columns.</summary>
internal sealed class BatchFactor
{
    private readonly CompiledFactor _compiled;

    internal BatchFactor(CompiledFactor factor)
    {
        _compiled = factor;
        HasStand = !double.IsNaN(factor.Stand);
        // A stand-in for unknown values is a utility, so the known ones beside it are made utilities before the tile as well.
        IsReady = factor.Form is { IsRamp: true } && !HasStand;
        (Zero, Inverse) = factor.Form is { } form && !HasStand ? (form.Zero, form.Inverse) : (0, 1);
    }

    internal ref readonly CompiledFactor Compiled => ref _compiled;

    /// <summary>The factor whose column is asked for while this one is warped: one that the tile reads, each in turn; -1 when there is none.</summary>
    internal int Beside { get; set; }

    /// <summary>Whether an unknown value counts with a fixed utility.</summary>
    internal bool HasStand { get; }

    /// <summary>Whether the tile can read the raw column: a ramp, and unknown values are left out.</summary>
    internal bool IsReady { get; }

    /// <summary>Where the tile's ramp has utility 0.</summary>
    internal double Zero { get; }

    /// <summary>What each unit adds to the tile's utility.</summary>
    internal double Inverse { get; }
}
