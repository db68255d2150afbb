namespace UpsellScoring.Benchmarks.Limits;

/// <summary>How a kernel goes through the columns: which is fastest depends on the machine, so the limit is the best of them.</summary>
/// <param name="Store">How results are written.</param>
/// <param name="IsTiled">False: one vector of every column in turn. True: four vectors of a column, then of the next.</param>
/// <param name="Prefetch">Whether the lines 2 KB ahead are asked for.</param>
internal readonly record struct LimitForm(StoreKind Store, bool IsTiled, bool Prefetch)
{
    internal static IReadOnlyList<LimitForm> All { get; } =
    [
        new(StoreKind.Normal, IsTiled: false, Prefetch: false),
        new(StoreKind.Normal, IsTiled: true, Prefetch: false),
        new(StoreKind.Normal, IsTiled: true, Prefetch: true),
        new(StoreKind.Streamed, IsTiled: false, Prefetch: false),
        new(StoreKind.Streamed, IsTiled: true, Prefetch: false),
        new(StoreKind.Streamed, IsTiled: true, Prefetch: true),
    ];

    private const int Streaming = 1 << 20;

    /// <summary>The form that is fastest on most machines at this size.</summary>
    internal static LimitForm Usual(int accounts) => new(accounts >= Streaming ? StoreKind.Streamed : StoreKind.Normal, IsTiled: false, Prefetch: false);

    public override string ToString() => $"{Store.ToString().ToLowerInvariant()}{(IsTiled ? ", tiled" : "")}{(Prefetch ? ", prefetch" : "")}";
}
