using System.Globalization;
using System.Text;
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
        Assert.Equal(plain.Customers, marked.Customers);
        Assert.Equal(plain.Customers, shiftJis.Customers);
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
        Assert.Equal(new BrokenRow(4, "顧客ID \"C1\" already stands in line 2"), file.BrokenRows[0]);
        Assert.Equal(
            new BrokenRow(6, "顧客ID \"C1\" already stands in line 2; 顧客満足度: \"55\" is not a whole number from 0 to 10"),
            file.BrokenRows[1]);
    }

    [Fact]
    public void Read_IdOfABrokenRow_IsTaken() =>
        Assert.Equal([2L, 3L], Read("C1,a,bad,1\nC1,b,2,2\n").BrokenRows.Select(row => row.Line));

    [Fact]
    public void Read_NoIdTwice_IsNoDuplicate() =>
        Assert.All(Read(",a,1,1\n,b,2,2\n-,c,3,3\n-,d,4,4\n").BrokenRows, row => Assert.Equal("顧客ID is missing", row.Cause));

    [Fact]
    public void Read_BadQuotes_AreBrokenAndTheRestGoesOn()
    {
        CustomerFile file = Read("C1,ヌル\"モ,1,1\nC2,\"b\"b,2,2\nC3,c,3,3\n");

        Assert.Equal("C3", Assert.Single(file.Customers).Id);
        Assert.Equal(
            [new BrokenRow(2, "a quote inside a value that is not quoted"), new BrokenRow(3, "text behind a closing quote")],
            file.BrokenRows);
    }

    [Fact]
    public void Read_QuoteNeverClosed_SaysWhichLinesItTook()
    {
        CustomerFile file = Read("C1,a,1,1\nC2,\"b,2,2\nC3,c,3,3\nC4,d,4,4\n");

        Assert.Equal("C1", Assert.Single(file.Customers).Id);
        Assert.Equal(new BrokenRow(3, "a quote that is never closed: lines 3 to 5 were read as one row"), Assert.Single(file.BrokenRows));
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
        Assert.Equal(["owner", "tenure", "utilization", "growth gap"], file.MissingColumns);
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

            Assert.Equal(expected.Customers, file.Customers);
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

    private static CustomerFile Read(string rows) => CustomerReader.Read(Encoding.UTF8.GetBytes(Header + rows));
}
