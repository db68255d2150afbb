using System.Runtime.CompilerServices;

namespace UpsellScoring.Scoring;

/// <summary>Room for the values of a usual card: unlike stack memory of a length known only when running, it costs nothing.</summary>
[InlineArray(Length)]
internal struct FewValues
{
    internal const int Length = 16;

    private double _first;
}
