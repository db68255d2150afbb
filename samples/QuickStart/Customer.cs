namespace QuickStart;

/// <summary>One customer of the file. <see langword="null"/> is a value nobody knows; it is never zero.</summary>
/// <param name="Id">The key of the customer, unique in the file.</param>
/// <param name="Name">The company's name; the id where the file gives none.</param>
/// <param name="Owner">Who looks after the customer.</param>
/// <param name="ContractValue">Yen a year, without tax; 0 or more.</param>
/// <param name="TenureMonths">Whole months since the first contract; 0 or more.</param>
/// <param name="Utilization">Share of what was bought that is used; 0 or more, and above 1 is valid.</param>
/// <param name="GrowthGap">Share of the next higher plan that the current plan lacks; 0 to 1.</param>
/// <param name="Rating">Satisfaction, a whole number from 0 to 10.</param>
internal sealed record Customer(
    string Id,
    string Name,
    string? Owner,
    decimal? ContractValue,
    int? TenureMonths,
    double? Utilization,
    double? GrowthGap,
    int? Rating);
