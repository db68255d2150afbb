using QuickStart.Csv;

namespace QuickStart.Tests.Csv;

/// <summary>One cell, read as the program reads it.</summary>
internal static class CellText
{
    public static T? Read<T>(ICellFormat<T> format, string text, out IReadOnlyList<Phrase> faults)
        where T : struct
    {
        RowCells row = Cells(text);
        T? value = row.Value(CustomerColumns.GrowthGap, format);
        faults = row.Faults;
        return value;
    }

    public static RowCells Cells(string text) => new(ColumnMap.From(["id", "growth gap"]), ["C1", text]);
}
