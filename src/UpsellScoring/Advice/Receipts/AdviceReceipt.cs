using System.Reflection;
using System.Text;
using UpsellScoring.Advice;
using UpsellScoring.Scoring;

namespace UpsellScoring;

/// <summary>
/// An advice to keep: its facts, the hashes of card and policy, the version of the library, and the result. Can be written, read again, and
/// replayed to the same bytes. Immutable.
/// </summary>
/// <remarks>
/// Format 1: <c>format</c>, <c>library</c>, <c>asOf</c>, <c>cardHash</c>, <c>policyHash</c>, <c>account</c>, <c>proposal</c>, <c>result</c>. What
/// is unknown is left out; what is known to be none is an empty list. Names are case-sensitive; unknown members, duplicates, comments and
/// null are refused. A receipt holds the facts of a customer in clear text: keep it as you keep those.
/// </remarks>
public sealed class AdviceReceipt
{
    /// <summary>The largest receipt that is written or read, in bytes: 1 MiB.</summary>
    public const int MostBytes = ScorecardDocument.MostBytes;

    // What follows a plus says how this build was made, not what it does.
    private static readonly string Library = typeof(AdviceReceipt).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+')[0];

    private readonly ReceiptHead _head;
    private readonly byte[] _utf8;

    private AdviceReceipt(ReceiptHead head, Account account, Proposal proposal, AdviceAction action, byte[] utf8) =>
        (_head, Account, Proposal, Action, _utf8) = (head, account, proposal, action, utf8);

    /// <summary>The version of the library that advised, without build metadata, such as <c>0.1.0</c>.</summary>
    public string LibraryVersion => _head.LibraryVersion;

    /// <summary>The day of the advice.</summary>
    public DateOnly AsOf => _head.AsOf;

    /// <summary>The content hash of the card; null when the card held a host's own curve.</summary>
    public string? CardHash => _head.CardHash;

    /// <summary>The content hash of the policy; null when it could not be written.</summary>
    public string? PolicyHash => _head.PolicyHash;

    /// <summary>The id of the account.</summary>
    public string AccountId => Account.Id;

    /// <summary>What was known about the account.</summary>
    public Account Account { get; }

    /// <summary>What would have been offered; its current price is that of the contract it names, where it gave none of its own.</summary>
    public Proposal Proposal { get; }

    /// <summary>What was advised.</summary>
    public AdviceAction Action { get; }

    /// <summary>The receipt of an advice.</summary>
    /// <param name="advice">The advice.</param>
    /// <returns>The receipt. Equal advices give equal bytes: 1.1 and 1.10 are written alike, and extras are sorted by name.</returns>
    /// <exception cref="AdviceException">A text holds half of a surrogate pair, or the receipt would be larger than <see cref="MostBytes"/>.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="advice"/> is null.</exception>
    public static AdviceReceipt Of(UpsellAdvice advice)
    {
        ArgumentNullException.ThrowIfNull(advice);
        var head = new ReceiptHead(Library, advice.AsOf, advice.CardHash, advice.PolicyHash);
        using var json = new ReceiptJson();
        ReceiptWriter.Write(json, head, advice.Account, advice.Proposal, () => ReceiptResultWriter.Members(json, advice));
        var utf8 = json.Bytes();
        if (utf8.Length > MostBytes || json.HasBrokenText)
        {
            // Reading it names everything that cannot be kept.
            ReceiptReader.Read(utf8);
        }

        return new(head, advice.Account, advice.Proposal, advice.Action, utf8);
    }

    /// <summary>Reads a receipt. Its layout is free; all else is as <see cref="Write"/> makes it.</summary>
    /// <param name="utf8">The receipt in UTF-8, with or without byte-order mark, at most <see cref="MostBytes"/> and 16 levels deep.</param>
    /// <returns>The receipt.</returns>
    /// <exception cref="AdviceException">The receipt is not valid; each finding has the JSON path of its place.</exception>
    public static AdviceReceipt Parse(ReadOnlySpan<byte> utf8)
    {
        var tree = ReceiptReader.Read(utf8);
        var (head, account, proposal) = ReceiptReader.Facts(tree);
        var result = tree.Find("result")!;
        using var json = new ReceiptJson();
        ReceiptWriter.Write(json, head, account, proposal, () => result.WriteMembers(json, ReceiptFormat.Result));
        return new(head, account, proposal, result.Find("action")!.ToWord<AdviceAction>(), json.Bytes());
    }

    /// <summary>The receipt as JSON in UTF-8 without byte-order mark, indented by two blanks, lines ended by a line feed.</summary>
    /// <returns>A copy of the bytes, the same on every machine and in every culture.</returns>
    public byte[] Write() => [.. _utf8];

    /// <summary>The receipt as JSON text; the same characters as <see cref="Write"/>.</summary>
    /// <returns>The text.</returns>
    public string ToJson() => Encoding.UTF8.GetString(_utf8);

    /// <summary>Advises again from the recorded facts and day, and compares with what was recorded.</summary>
    /// <param name="advisor">The advisor; with another policy or card the advice is given and compared all the same.</param>
    /// <returns>The advice as it is now, and every difference.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="advisor"/> is null.</exception>
    /// <exception cref="InvalidOperationException">A host's own gate, worth or curve fails or breaks its promise.</exception>
    public ReceiptReplay Replay(IUpsellAdvisor advisor)
    {
        ArgumentNullException.ThrowIfNull(advisor);
        var advice = advisor.Advise(Account, Proposal, AsOf);
        return new(advice, ReceiptDifference.Between(_utf8, Of(advice)._utf8));
    }

    /// <summary>Account, action, offer, day and version in one line.</summary>
    /// <returns>A text for people, the same in every culture.</returns>
    public override string ToString() => FormattableString.Invariant($"{AccountId}: {Action} ({Proposal.Offer}, {AsOf:yyyy-MM-dd}), library {LibraryVersion}");
}
