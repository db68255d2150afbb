namespace DoesItWork;

/// <summary>How the customers of a time are.</summary>
/// <param name="NewCustomers">Of a hundred, how many came within the last half year.</param>
/// <param name="GapGrowth">How many times as much the next plan offers beyond the present one.</param>
/// <param name="NoRating">Of a hundred, how many were not asked or did not answer.</param>
internal sealed record Season(int NewCustomers, double GapGrowth, int NoRating);
