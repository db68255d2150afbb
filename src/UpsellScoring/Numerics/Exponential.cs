namespace UpsellScoring.Numerics;
/// <summary>Temp.</summary>
internal static class Exponential { internal static double Of(double x) => Math.Exp(x); }
