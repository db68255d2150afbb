using QuickStart.Csv;

namespace QuickStart.Tests.Csv;

public class CustomerRowTests
{
    private static readonly ColumnMap Columns =
        ColumnMap.From(["顧客ID", "顧客名", "契約額", "契約期間", "利用率", "成長余地", "顧客満足度", "担当者"]);

    [Fact]
    public void Read_AllKnown_IsCustomer()
    {
        Customer? customer = Read(out string cause, " C1 ", "ヌルモ商事 ", "1,200,000円", "14か月", "82%", "0.40", "8", "青木");

        Assert.Equal(new Customer("C1", "ヌルモ商事", "青木", 1_200_000m, 14, 0.82, 0.40, 8), customer);
        Assert.Equal("", cause);
    }

    [Fact]
    public void Read_AllUnknown_IsCustomerWithNulls() =>
        Assert.Equal(new Customer("C1", "C1", null, null, null, null, null, null), Read(out _, "C1", "", "", "-", "不明", "未取得", "N/A", "不明"));

    [Fact]
    public void Read_Zeros_AreValues() =>
        Assert.Equal(new Customer("C1", "N", null, 0m, 0, 0, 0, 0), Read(out _, "C1", "N", "0", "0", "0", "0%", "0", ""));

    [Fact]
    public void Read_SeveralFaults_NamesAll()
    {
        Assert.Null(Read(out string cause, "-", "N", "応相談", "▲5か月", "85", "1.5", "11", ""));
        Assert.Equal(
            "顧客ID is missing; "
            + "契約額: \"応相談\" is not an amount in yen of 0 or more, such as 1200000 or 1,200,000円; "
            + "契約期間: \"▲5か月\" is not a whole number of months from 0 to 1200, such as 14 or 14か月; "
            + "利用率: \"85\" is not a share from 0 to 10 (1 is all that was bought), such as 0.85 or 85%; "
            + "成長余地: \"1.5\" is not a share from 0 to 1, such as 0.4 or 40%; "
            + "顧客満足度: \"11\" is not a whole number from 0 to 10",
            cause);
    }

    [Fact]
    public void Read_TooFewColumns_SaysHowMany()
    {
        Assert.Null(Read(out string cause, "C1", "N", "5"));
        Assert.Equal("3 columns where the header has 8", cause);
    }

    [Fact]
    public void Read_TooManyColumns_HintsAtQuotes()
    {
        Assert.Null(Read(out string cause, "C1", "N", "1", "200", "000円", "14", "0.5", "0.5", "8", ""));
        Assert.Equal("10 columns where the header has 8 (a comma inside a value needs quotes around the value)", cause);
    }

    [Fact]
    public void Read_LongCell_IsCutInTheMessage()
    {
        Assert.Null(Read(out string cause, "C1", "N", new string('x', 1000), "", "", "", "", ""));
        Assert.StartsWith($"契約額: \"{new string('x', 40)}...\" is not an amount", cause, StringComparison.Ordinal);
    }

    private static Customer? Read(out string cause, params string[] cells) => CustomerRow.Read(Columns, cells, out cause);
}
