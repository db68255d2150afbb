namespace Consumer;

internal sealed record Customer(string Name, decimal? YearlyYen, int? Months, double? UsedShare, double? PlanGap, int? Rating);
