namespace UpsellScoring.Scoring;

/// <summary>What the tile needs of a factor: where its values are, its ramp and its weight. Values that are utilities already have the ramp from 0 by 1, which changes none.</summary>
internal unsafe struct TileFactor
{
    internal double* Values;
    internal double Zero;
    internal double Inverse;
    internal double Weight;
}
