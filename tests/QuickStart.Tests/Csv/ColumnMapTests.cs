using QuickStart.Csv;

namespace QuickStart.Tests.Csv;

public class ColumnMapTests
{
    [Theory]
    [InlineData("顧客ID,顧客名,契約額(年額・税抜),契約期間(か月),利用率,成長余地,顧客満足度,担当者")]
    [InlineData("顧客ＩＤ,会社名,契約額（年額･税抜）,契約期間（か月）,利用率,成長余地,満足度,担当")]
    [InlineData("id,name,contract value,tenure,utilization,growth gap,satisfaction,owner")]
    [InlineData("Customer ID,Customer_Name,ContractValue,TENURE,Utilization,growth-gap,Rating, Owner ")]
    public void From_KnownHeaders_FindsEachColumn(string header)
    {
        ColumnMap map = ColumnMap.From(header.Split(','));

        Assert.Empty(map.Ignored);
        Assert.Equal(
            ["0", "1", "2", "3", "4", "5", "6", "7"],
            new[] { CustomerColumns.Id, CustomerColumns.Name }.Concat(CustomerColumns.Scored).Append(CustomerColumns.Owner)
                .Select(column => map.Cell(["0", "1", "2", "3", "4", "5", "6", "7"], column)));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void From_EveryColumnInOneLanguage_FindsAll(bool isJapanese)
    {
        ColumnMap map = ColumnMap.From([.. CustomerColumns.All.Select(column => isJapanese ? column.Name.Japanese : column.Name.English)]);
        string[] cells = [.. CustomerColumns.All.Select(column => column.Name.English)];

        Assert.Empty(map.Missing);
        Assert.Empty(map.Ignored);
        Assert.Equal(cells, CustomerColumns.All.Select(column => map.Cell(cells, column)));
    }

    [Fact]
    public void From_OtherHeaders_NamesMissingAndIgnored()
    {
        ColumnMap map = ColumnMap.From(["契約額(月額)", "ID", "利用率", "備考"]);

        Assert.Equal(["name", "owner", "as of", "contract value", "tenure", "growth gap", "satisfaction"], map.Missing.Take(7).Select(name => name.English));
        Assert.Equal(["顧客名", "担当者", "基準日"], map.Missing.Take(3).Select(name => name.Japanese));
        Assert.Equal(["契約額(月額)", "備考"], map.Ignored);
        Assert.Equal("", map.Cell(["1", "2", "3", "4"], CustomerColumns.Owner));
        Assert.Equal("2", map.Cell(["1", "2", "3", "4"], CustomerColumns.Id));
    }

    [Theory]
    [InlineData("")]
    [InlineData("顧客ID")]
    [InlineData("顧客ID,顧客名,担当者")]
    [InlineData("顧客名,利用率")]
    [InlineData("id;contract value")]
    [InlineData("C0001,アオ,1200000")]
    public void From_NoIdOrNoFact_Throws(string header)
    {
        UnusableFileException exception = Assert.Throws<UnusableFileException>(() => ColumnMap.From(header.Split(',')));

        Assert.StartsWith("No usable header", exception.Message, StringComparison.Ordinal);
        Assert.EndsWith(header.Replace(",", " | ", StringComparison.Ordinal), exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void From_NoFact_SaysSoInJapanese() =>
        Assert.Equal(
            "見出し行を読み取れません。ID（id, 顧客ID, customer id, account id, 顧客コード, 顧客番号）と、契約額(年額・税抜)、契約期間(か月)、利用率、成長余地、顧客満足度のうち少なくとも1つが、コンマ区切りで必要です。実際の見出し：顧客ID | 氏名",
            Assert.Throws<UnusableFileException>(() => ColumnMap.From(["顧客ID", "氏名"])).Text.Japanese);

    [Fact]
    public void From_ColumnTwice_ThrowsNamingBoth() =>
        Assert.Equal(
            "The header has the contract value twice: \"契約額\" and \"Contract Value\". Remove one of the two columns.",
            Assert.Throws<UnusableFileException>(() => ColumnMap.From(["id", "契約額", "Contract Value"])).Message);

    [Fact]
    public void From_AllSynonyms_MeanOneColumnEach()
    {
        string[] names = [.. CustomerColumns.All.SelectMany(column => column.Headers)];

        Assert.Equal(names.Length, names.Distinct().Count());
    }
}
