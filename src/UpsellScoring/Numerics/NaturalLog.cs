namespace UpsellScoring.Numerics;
/// <summary>Temp.</summary>
internal static class NaturalLog { internal static double Of(double x) => Math.Log(x); }
