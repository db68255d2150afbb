using UpsellScoring.Scoring;

namespace UpsellScoring.Advice;

/// <summary>Reads a receipt strictly: document, form, values, and facts against each other; each step only when the one before found nothing.</summary>
internal static class ReceiptReader
{
    /// <summary>The tree of a document in the form of a receipt; anything wrong is thrown.</summary>
    internal static JsonTree Read(ReadOnlySpan<byte> utf8)
    {
        var findings = new List<Finding>();
        var tree = JsonTreeReader.Read(utf8, new(AdviceReceipt.MostBytes, ScorecardDocument.MostDepth, "A receipt needs 7."), findings);
        if (tree is not null)
        {
            ReceiptCheck.Check(tree, ReceiptFormat.Receipt, findings);
            if (tree.Find("format") is { Exact: { } format } place && format != ReceiptFormat.Number)
            {
                findings.Add(new(FindingCodes.DocumentFormat, place.Path, FormattableString.Invariant($"The receipt has format {format}; this version reads format {ReceiptFormat.Number}.")));
            }
        }

        Throw(findings);
        return tree!;
    }

    /// <summary>The facts of such a tree; anything wrong is thrown.</summary>
    internal static (ReceiptHead Head, Account Account, Proposal Proposal) Facts(JsonTree tree)
    {
        var findings = new List<Finding>();
        var facts = new ReceiptFacts(findings);
        var head = new ReceiptHead(tree.TextOf("library")!, tree.DayOf("asOf")!.Value, tree.TextOf("cardHash"), tree.TextOf("policyHash"));
        var (account, proposal) = (facts.Account(tree.Find("account")!), facts.Proposal(tree.Find("proposal")!));
        Throw(findings);
        Throw([.. FactFindings.Find(account, proposal, head.AsOf).Select(finding => finding with { Path = "$." + finding.Path })]);
        return (head, account, proposal);
    }

    private static void Throw(List<Finding> findings)
    {
        if (findings.Count > 0)
        {
            throw new AdviceException(findings.AsReadOnly());
        }
    }
}
