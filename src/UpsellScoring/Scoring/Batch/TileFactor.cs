namespace UpsellScoring.Scoring;

/// <summary>What the tile needs of a factor: where its values are, its ramp and its weight, and whether the values are utilities already, so that the ramp would change none.</summary>
internal unsafe struct TileFactor
{
    internal double* Values;
    internal double Zero;
    internal double Inverse;
    internal double Weight;
    internal bool HoldsUtilities;
}
