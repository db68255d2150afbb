using System.Globalization;
using System.Text;
using System.Text.Json;
using QuickStart.Csv;
using QuickStart.Generator;

namespace QuickStart.Tests.Csv;

public class CustomerReaderTests
{
    private const string Header = "顧客ID,顧客名,契約額,顧客満足度\n";

    private static readonly Encoding Cp932 = CodePagesEncodingProvider.Instance.GetEncoding(932)!;

    [Fact]
    public void Read_ThreeEncodings_ReadAlike()
    {
        string text = Encoding.UTF8.GetString(CustomerTable.ToBytes()).TrimStart('\uFEFF');
        CustomerFile plain = CustomerReader.Read(Encoding.UTF8.GetBytes(text));
        CustomerFile marked = CustomerReader.Read([.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(text)]);
        // CP932 has no U+00A5: programs that write it put the byte 5C there.
        CustomerFile shiftJis = CustomerReader.Read(Cp932.GetBytes(text.Replace('¥', '\\')));

        Assert.Equal(["UTF-8", "UTF-8 with BOM", "CP932 (Shift_JIS)"], [plain.Encoding, marked.Encoding, shiftJis.Encoding]);
        Assert.Equal(Json(plain), Json(marked));
        Assert.Equal(Json(plain), Json(shiftJis));
        Assert.Equal(plain.BrokenRows, marked.BrokenRows);
        Assert.Equal(plain.BrokenRows, shiftJis.BrokenRows);
    }

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public void Read_LineBreaksAndBlankLines_KeepThePhysicalLine(string lineBreak)
    {
        CustomerFile file = Read("C1,\"two\nlines\",5,8\n\nC2,x,bad,8\n\"C3\",\"a \"\"quoted\"\" name\",\"1,000\",9\nC4,x,5,99".Replace("\n", lineBreak, StringComparison.Ordinal));

        Assert.Equal([$"two{lineBreak}lines", "a \"quoted\" name"], file.Customers.Select(customer => customer.Name));
        Assert.Equal([5L, 7L], file.BrokenRows.Select(row => row.Line));
    }

    [Fact]
    public void Read_IdTwice_SecondIsBrokenNamingTheFirst()
    {
        CustomerFile file = Read("C1,a,1,1\nC2,b,2,2\n C1 ,c,3,3\nc1,d,4,4\nC1,e,5,55\n");

        Assert.Equal(["a", "b", "d"], file.Customers.Select(customer => customer.Name));
        Assert.Equal((4L, "顧客ID \"C1\" already stands in line 2"), English(file)[0]);
        Assert.Equal(
            (6L, "顧客ID \"C1\" already stands in line 2; 顧客満足度: \"55\" is not a whole number from 0 to 10"),
            English(file)[1]);
    }

    [Fact]
    public void Read_IdOfABrokenRow_IsTaken() =>
        Assert.Equal([2L, 3L], Read("C1,a,bad,1\nC1,b,2,2\n").BrokenRows.Select(row => row.Line));

    [Fact]
    public void Read_NoIdTwice_IsNoDuplicate() =>
        Assert.All(Read(",a,1,1\n,b,2,2\n-,c,3,3\n-,d,4,4\n").BrokenRows, row => Assert.Equal("顧客ID is missing", row.Cause.English));

    [Fact]
    public void Read_BadQuotes_AreBrokenAndTheRestGoesOn()
    {
        CustomerFile file = Read("C1,ヌル\"モ,1,1\nC2,\"b\"b,2,2\nC3,c,3,3\n");

        Assert.Equal("C3", Assert.Single(file.Customers).Account.Id);
        Assert.Equal(
            [(2L, "a quote inside a value that is not quoted"), (3L, "text behind a closing quote")],
            English(file));
    }

    [Fact]
    public void Read_QuoteNeverClosed_SaysWhichLinesItTook()
    {
        CustomerFile file = Read("C1,a,1,1\nC2,\"b,2,2\nC3,c,3,3\nC4,d,4,4\n");

        Assert.Equal("C1", Assert.Single(file.Customers).Account.Id);
        Assert.Equal((3L, "a quote that is never closed: lines 3 to 5 were read as one row"), Assert.Single(English(file)));
    }

    [Theory]
    [InlineData("顧客ID,\"契約額\"x\n")]
    [InlineData("顧客ID,\"契約額\n")]
    public void Read_HeaderWithBadQuotes_DoesNotTakeTheNextLine(string header) =>
        Assert.StartsWith(
            "No usable header: line 1 has ",
            Assert.Throws<UnusableFileException>(() => CustomerReader.Read(Encoding.UTF8.GetBytes(header + "id,contract value\nC1,5\n"))).Message,
            StringComparison.Ordinal);

    [Theory]
    [InlineData("")]
    [InlineData("\n\n")]
    [InlineData("顧客ID\t利用率\nC1\t0.5\n")]
    public void Read_NoHeader_Throws(string text) =>
        Assert.Throws<UnusableFileException>(() => CustomerReader.Read(Encoding.UTF8.GetBytes(text)));

    [Fact]
    public void Read_HeaderOnly_IsEmpty()
    {
        CustomerFile file = Read("");

        Assert.Empty(file.Customers);
        Assert.Empty(file.BrokenRows);
        Assert.Equal(["owner", "as of", "tenure", "utilization", "growth gap"], file.MissingColumns.Take(5).Select(name => name.English));
    }

    [Fact]
    public void Read_LongFile_TellsRisingProgress()
    {
        List<double> shares = [];
        StringBuilder text = new(Header);
        for (int i = 0; i < 5000; i++)
        {
            text.Append(CultureInfo.InvariantCulture, $"C{i},n,5,5\n");
        }

        Assert.Equal(5000, CustomerReader.Read(Encoding.UTF8.GetBytes(text.ToString()), shares.Add).Customers.Count);
        Assert.Equal(4, shares.Count);
        Assert.Equal(shares.Order(), shares);
        Assert.All(shares, share => Assert.InRange(share, 0, 1));
    }

    [Theory]
    [InlineData(",", ".")]
    [InlineData(".", "'")]
    [InlineData("\u066B", "\u066C")]
    public void Read_AnyCulture_ReadsAlike(string decimalMark, string groupMark)
    {
        // Made here and not looked up by name: where globalization is invariant no name is known.
        var culture = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        culture.NumberFormat.NumberDecimalSeparator = decimalMark;
        culture.NumberFormat.NumberGroupSeparator = groupMark;
        CustomerFile expected = CustomerReader.Read(CustomerTable.ToBytes());
        CultureInfo before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = culture;
            CustomerFile file = CustomerReader.Read(CustomerTable.ToBytes());

            Assert.Equal(Json(expected), Json(file));
            Assert.Equal(expected.BrokenRows, file.BrokenRows);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void Read_DamagedFiles_NeverFailOtherwise()
    {
        SplitMix64 random = new(7);
        byte[] good = CustomerTable.ToBytes();
        for (int trial = 0; trial < 300; trial++)
        {
            byte[] bytes = good[..random.Below(good.Length)];
            for (int i = 0; i < 20 && bytes.Length > 0; i++)
            {
                bytes[random.Below(bytes.Length)] = random.Pick("\",\r\n\0a-0"u8.ToArray());
            }

            Assert.True(Record.Exception(() => CustomerReader.Read(bytes)) is null or UnusableFileException);
        }
    }

    [Fact]
    public void Read_SeveralDays_TakesTheLatest()
    {
        Assert.Equal(new DateOnly(2026, 4, 1), ReadAll("id,utilization,as of\nC1,0.5,2026-03-31\nC2,0.5,令和8年4月1日\nC3,0.5,\n").AsOf);
        Assert.Null(Read("C1,a,1,1\n").AsOf);
    }

    [Fact]
    public void Read_BrokenRow_SaysSoInJapanese() =>
        Assert.Equal("顧客満足度：「11」は0から10までの整数ではありません", Assert.Single(Read("C1,a,1,11\n").BrokenRows).Cause.Japanese);

    private static CustomerFile Read(string rows) => ReadAll(Header + rows);

    private static CustomerFile ReadAll(string text) => CustomerReader.Read(Encoding.UTF8.GetBytes(text));

    // Accounts and proposals with lists of their own are never equal; what is written of them is.
    private static string[] Json(CustomerFile file) => [.. file.Customers.Select(customer => JsonSerializer.Serialize(customer))];

    private static IReadOnlyList<(long Line, string Cause)> English(CustomerFile file) => [.. file.BrokenRows.Select(row => (row.Line, row.Cause.English))];
}
