using System.Globalization;
using System.Text;

namespace QuickStart.Generator;

/// <summary>Makes customers.csv: invented customers of an invented company that sells subscriptions, always the same bytes.</summary>
internal static class CustomerTable
{
    /// <summary>The rows below the header, the broken ones among them.</summary>
    public const int Rows = 300;

    /// <summary>The rows with most values unknown.</summary>
    public const int SparseRows = 12;

    private const ulong Seed = 20_260_401;
    private const int UnknownPercent = 8;
    private const string Header = "顧客ID,顧客名,契約額(年額・税抜),契約期間(か月),利用率,成長余地,顧客満足度,担当者";

    private static readonly string[] Owners = ["青木", "石田", "上野", "遠藤", "大森", "金子"];

    /// <summary>One change each that makes a good row a broken one: amount, rating, column count, tenure.</summary>
    private static readonly Func<string[], string[]>[] Breaks =
    [
        row => [.. row[..2], "応相談", .. row[3..]],
        row => [.. row[..6], "11", .. row[7..]],
        row => row[..5],
        row => [.. row[..3], "▲5か月", .. row[4..]],
    ];

    /// <summary>The number of broken rows.</summary>
    public static int BrokenRows => Breaks.Length;

    /// <summary>The file: UTF-8 with a byte order mark, since spreadsheets read Japanese rightly only with one; LF line ends.</summary>
    public static byte[] ToBytes()
    {
        SplitMix64 random = new(Seed);
        int[] order = Shuffled(random);
        HashSet<string> names = [];
        StringBuilder text = new StringBuilder(Header).Append('\n');
        for (int i = 0; i < Rows; i++)
        {
            int place = order[i];
            string[] row = Row(random, i + 1, names, isSparse: place < SparseRows);
            row = place - SparseRows is >= 0 and int kind && kind < Breaks.Length ? Breaks[kind](row) : row;
            text.AppendJoin(',', row.Select(Quoted)).Append('\n');
        }

        return [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(text.ToString())];
    }

    private static string[] Row(SplitMix64 random, int number, HashSet<string> names, bool isSparse)
    {
        string name = CompanyNames.Next(random, names);
        CustomerFacts facts = CustomerFacts.Draw(random);
        string[] cells =
        [
            CellFormats.Yen(random, facts.ContractValue),
            CellFormats.Months(random, facts.TenureMonths),
            CellFormats.Share(random, facts.UtilizationPercent),
            CellFormats.Share(random, facts.GrowthGapPercent),
            CellFormats.Rating(random, facts.Rating),
            random.Pick(Owners),
        ];
        int kept = random.Below(cells.Length - 1);
        for (int i = 0; i < cells.Length; i++)
        {
            bool isUnknown = random.Chance(UnknownPercent) || (isSparse && i < cells.Length - 1 && i != kept);
            cells[i] = isUnknown ? CellFormats.Nothing(random) : cells[i];
        }

        return [string.Create(CultureInfo.InvariantCulture, $"C{number:0000}"), name, .. cells];
    }

    private static int[] Shuffled(SplitMix64 random)
    {
        int[] order = [.. Enumerable.Range(0, Rows)];
        for (int i = Rows - 1; i > 0; i--)
        {
            int j = random.Below(i + 1);
            (order[i], order[j]) = (order[j], order[i]);
        }

        return order;
    }

    private static string Quoted(string cell) => cell.Contains(',', StringComparison.Ordinal) ? $"\"{cell}\"" : cell;
}
