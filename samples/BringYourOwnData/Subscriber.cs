using CsvHelper;

namespace BringYourOwnData;

/// <summary>One subscriber as the telecom's file has it: columns by their own names, text where the file has text.</summary>
[CsvRecord]
internal sealed partial record Subscriber(
    string CustomerID,
    int? Tenure,
    string PhoneService,
    string MultipleLines,
    string InternetService,
    string OnlineSecurity,
    string OnlineBackup,
    string DeviceProtection,
    string TechSupport,
    string StreamingTV,
    string StreamingMovies,
    decimal? MonthlyCharges,
    string Churn)
{
    /// <summary>What is paid in a year at the present monthly charge, in dollars.</summary>
    [CsvIgnore]
    public decimal? YearlyCharges => 12 * MonthlyCharges;

    /// <summary>The share of the nine services on offer that the subscriber has; unknown when a cell is blank.</summary>
    [CsvIgnore]
    public double? ServiceShare => Services.Any(string.IsNullOrWhiteSpace) ? null : Services.Count(IsInUse) / (double)Services.Length;

    private string[] Services =>
        [PhoneService, MultipleLines, InternetService, OnlineSecurity, OnlineBackup, DeviceProtection, TechSupport, StreamingTV, StreamingMovies];

    private static bool IsInUse(string service) => service is not ("No" or "No phone service" or "No internet service");
}
