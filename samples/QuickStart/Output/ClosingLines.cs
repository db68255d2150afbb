using QuickStart.Csv;

namespace QuickStart.Output;

/// <summary>Says what was read from the file and, when rows were left out, why the exit code is not 0.</summary>
internal static class ClosingLines
{
    private static readonly Phrase Missing = new("Not in the file, so unknown for every customer: {0}", "ファイルにない列（全顧客企業で未取得の扱い）：{0}");
    private static readonly Phrase NotUsed = new("Columns not used: {0}", "使用しなかった列：{0}");
    private static readonly Phrase Counts = new("{0}: customers read {1}, broken rows {2}", "{0}：読み込んだ顧客企業{1}社、除いた行{2}行");
    private static readonly Phrase Code = new(
        "Exit code {0}: the broken rows listed above were left out; every other row was used.",
        "終了コード{0}：上に示した行を除き、ほかの行はすべて使用しました。");

    public static void Write(Page page, CustomerFile file, int broken)
    {
        if (file.MissingColumns.Count > 0)
        {
            page.WriteLine(Missing.With(Phrase.List(file.MissingColumns)));
        }

        if (file.IgnoredHeaders.Count > 0)
        {
            page.WriteLine(NotUsed.With(Phrase.List(file.IgnoredHeaders.Select(Phrase.Same))));
        }

        page.WriteLine(Counts.With(file.Encoding, file.Customers.Count + file.BrokenRows.Count - broken, broken));
        if (broken > 0)
        {
            page.WriteLine(Code.With(ExitCode.SomeRowsBroken));
        }
    }
}
