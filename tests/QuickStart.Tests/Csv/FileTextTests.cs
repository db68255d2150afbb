using System.Text;
using QuickStart.Csv;

namespace QuickStart.Tests.Csv;

public class FileTextTests
{
    private const string Text = "顧客ID,契約額\nＡ１,¥5\n";

    private static readonly Encoding Cp932 = CodePagesEncodingProvider.Instance.GetEncoding(932)!;

    [Fact]
    public void Decode_Utf8_IsTakenAsItIs()
    {
        FileText text = FileText.Decode(Encoding.UTF8.GetBytes(Text));

        Assert.Equal("UTF-8", text.Encoding);
        Assert.Equal(Text, Encoding.UTF8.GetString(text.Utf8.Span));
    }

    [Fact]
    public void Decode_Utf8WithByteOrderMark_SaysSo() =>
        Assert.Equal("UTF-8 with BOM", FileText.Decode([.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(Text)]).Encoding);

    [Fact]
    public void Decode_ShiftJis_BecomesUtf8()
    {
        FileText text = FileText.Decode(Cp932.GetBytes("顧客ID,髙﨑①㈱～―\n"));

        Assert.Equal("CP932 (Shift_JIS)", text.Encoding);
        Assert.Equal("顧客ID,髙﨑①㈱～―\n", Encoding.UTF8.GetString(text.Utf8.Span));
    }

    [Fact]
    public void Decode_Ascii_IsUtf8() => Assert.Equal("UTF-8", FileText.Decode("id,name\n"u8.ToArray()).Encoding);

    [Fact]
    public void Decode_Nothing_IsUtf8() => Assert.Equal(0, FileText.Decode([]).Utf8.Length);

    [Theory]
    [InlineData(new byte[] { 0x41, 0x81 })] // half a character
    [InlineData(new byte[] { 0x85, 0x40 })] // not assigned in CP932
    [InlineData(new byte[] { 0x80 })]
    [InlineData(new byte[] { 0xA0 })]
    [InlineData(new byte[] { 0xFF, 0xFE, 0x41, 0x00 })] // UTF-16
    public void Decode_NeitherUtf8NorCp932_Throws(byte[] bytes) =>
        Assert.Contains("neither valid UTF-8 nor valid CP932", Assert.Throws<UnusableFileException>(() => FileText.Decode(bytes)).Message, StringComparison.Ordinal);
}
