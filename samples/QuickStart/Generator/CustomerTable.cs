using System.Globalization;
using System.Text;
using QuickStart.Csv;

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
    private const int LastContactCell = 4;
    private const string Header =
        "顧客ID,顧客名,契約額(年額・税抜),契約期間(か月),利用率,成長余地,顧客満足度,担当者,基準日,"
        + "未解決のエスカレーション,解約の申し出,現行プランの意図的な選択,前回の提案,前回の提案・回答日,温度感,温度感の確認日,決裁者の把握,最上位プラン,"
        + "ニーズ,上限に達した項目,契約更新日,提案内容,提案の種類,提案が対応するニーズ,現行価格(月額・税抜),提案価格(月額・税抜),粗利率,"
        + "現在の年間解約率,成約後の年間解約率,当社の費用,顧客側の効果額(年額)";

    private static readonly DateOnly AsOf = new(2026, 4, 1);

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
        string[] scored =
        [
            CellFormats.Yen(random, facts.ContractValue),
            CellFormats.Months(random, facts.TenureMonths),
            CellFormats.Share(random, facts.UtilizationPercent),
            CellFormats.Share(random, facts.GrowthGapPercent),
            CellFormats.Rating(random, facts.Rating),
        ];
        int kept = random.Below(scored.Length);
        string owner = Or(random, random.Pick(Owners), isUnknown: false);
        string[] relation = [.. Relation(random, facts).Select(cell => Or(random, cell, isSparse))];
        relation[LastContactCell] = UnknownMarks.Contains(relation[LastContactCell - 1]) ? "" : relation[LastContactCell]; // no day without its offer
        string id = string.Create(CultureInfo.InvariantCulture, $"C{number:0000}");
        return
        [
            id,
            name,
            .. scored.Select((cell, i) => Or(random, cell, isSparse && i != kept)),
            owner,
            CellFormats.Day(random, AsOf),
            .. relation,
            .. Proposal(random, facts, isSparse),
        ];
    }

    private static string[] Relation(SplitMix64 random, CustomerFacts customer)
    {
        RelationFacts facts = RelationFacts.Draw(random);
        return
        [
            CellFormats.Since(random, Ago(facts.EscalationDaysAgo)),
            CellFormats.Since(random, Ago(facts.NoticeDaysAgo)),
            CellFormats.Since(random, Ago(facts.ChoiceDaysAgo)),
            facts.LastContactDaysAgo is null ? "なし" : facts.LastOffer,
            facts.LastContactDaysAgo is null ? "" : CellFormats.Since(random, Ago(facts.LastContactDaysAgo)),
            facts.Temperature,
            CellFormats.Day(random, AsOf.AddDays(-facts.TemperatureDaysAgo)),
            CellFormats.YesNo(facts.IsDeciderKnown),
            CellFormats.YesNo(customer.GrowthGapPercent == 0),
            CellFormats.Words(facts.Needs),
            CellFormats.Words(facts.LimitsReached),
            CellFormats.Day(random, AsOf.AddDays(facts.DaysToRenewal)),
        ];
    }

    // What would be offered is always known; what it costs and brings need not be.
    private static string[] Proposal(SplitMix64 random, CustomerFacts customer, bool isSparse)
    {
        ProposalFacts facts = ProposalFacts.Draw(random, customer);
        string[] figures =
        [
            facts.Offer.Serves,
            CellFormats.Yen(random, facts.CurrentPrice),
            CellFormats.Yen(random, facts.ProposedPrice),
            CellFormats.Share(random, facts.MarginPercent),
            CellFormats.Share(random, facts.ChurnPercent),
            CellFormats.Share(random, facts.ChurnAfterPercent),
            CellFormats.Yen(random, facts.OurCost),
            CellFormats.Yen(random, facts.CustomerGain),
        ];
        return [facts.Offer.Offer, facts.Offer.Kind, .. figures.Select(cell => Or(random, cell, isSparse))];
    }

    private static DateOnly? Ago(int? days) => days is { } count ? AsOf.AddDays(-count) : null;

    private static string Or(SplitMix64 random, string cell, bool isUnknown) =>
        random.Chance(UnknownPercent) || isUnknown ? CellFormats.Nothing(random) : cell;

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
