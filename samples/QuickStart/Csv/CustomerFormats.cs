namespace QuickStart.Csv;

/// <summary>How each number of a customer is written. The upper ends are where a slip of the unit becomes likelier than the value.</summary>
internal static class CustomerFormats
{
    public static readonly NumberFormat ContractValue = new("an amount in yen of 0 or more, such as 1200000 or 1,200,000円")
    {
        Prefixes = ["¥", "\\"], // CP932 has no yen sign of its own: its byte 5C is shown as one and decodes to a backslash
        Units = ["円"],
    };

    public static readonly NumberFormat Tenure = new("a whole number of months from 0 to 1200, such as 14 or 14か月")
    {
        Max = 1200,
        IsWhole = true,
        Units = ["か月", "ヶ月", "ケ月", "カ月", "ヵ月", "ヶ月間", "か月間", "months"],
    };

    public static readonly NumberFormat Utilization = new("a share from 0 to 10 (1 is all that was bought), such as 0.85 or 85%")
    {
        Max = 10,
        AcceptsPercent = true,
    };

    public static readonly NumberFormat GrowthGap = new("a share from 0 to 1, such as 0.4 or 40%")
    {
        Max = 1,
        AcceptsPercent = true,
    };

    public static readonly NumberFormat Rating = new("a whole number from 0 to 10")
    {
        Max = 10,
        IsWhole = true,
        Units = ["点"],
    };
}
