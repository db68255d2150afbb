// Two policies of one company: how they differ in words, and who of the portfolio would move if the second were published.
//
//   dotnet run --project samples/PolicyChange
using PolicyChange;
using UpsellScoring;
using UpsellScoring.Advice;

Console.Out.NewLine = "\n"; // the same bytes on every machine

Console.WriteLine($"POLICY CHANGE: {Policies.Today.Version} -> {Policies.Proposed.Version}\n");
Console.WriteLine("What differs");
foreach (var difference in Policies.Today.DifferencesTo(Policies.Proposed))
{
    Console.WriteLine($"  {difference.Words}");
}

// Before it is published: the same accounts on the same day by both policies.
var preview = PolicyPreview.Compare(
    new UpsellAdvisor(Policies.Today),
    new UpsellAdvisor(Policies.Proposed),
    Portfolio.Of(accounts: 200, seed: 2026),
    row => row.Account,
    row => row.Proposal,
    Portfolio.Day);

Console.WriteLine($"\nWho moves: {preview.Movers.Count} of {preview.Compared} accounts");
Matrix.Print("action, from row to column", Enum.GetValues<AdviceAction>(), preview.Actions.Select(move => (move.From, move.To, move.Count)));
Matrix.Print("grade, from row to column", Portfolio.Grades, preview.Grades.Select(move => (move.From ?? Portfolio.NoScore, move.To ?? Portfolio.NoScore, move.Count)));
Movers.Print("Gain a proposal", preview.Movers.Where(mover => mover.Gains));
Movers.Print("Lose a proposal", preview.Movers.Where(mover => mover.Loses));

Console.WriteLine($"\nValue gained if every proposal is accepted: {preview.ValueGainedBefore:#,0} -> {preview.ValueGainedAfter:#,0} ({preview.ValueGainedChange:+#,0;-#,0;0}) yen");
Console.WriteLine($"Unknown for {preview.ValueUnknown} of the accounts to be proposed to; rows that could not be compared: {preview.Broken.Count}");
