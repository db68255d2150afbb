using UpsellScoring;
using UpsellScoring.Advice;

namespace QuickStart;

/// <summary>What is shown of many advices, collected while they pass: the highest scores, the counts, and of whom too little is known.</summary>
/// <param name="policy">The policy they were made by.</param>
/// <param name="top">How many customers each list holds.</param>
internal sealed class AdviceTally(AdvicePolicy policy, int top)
{
    // The lowest score in front, and of equal scores the later row: it is the first to go.
    private readonly PriorityQueue<AdvisedAccount<Customer>, (double Points, long Later)> _highest = new();
    private readonly List<AdvisedAccount<Customer>> _tooLittleKnown = [];
    private readonly Dictionary<(AdviceAction Action, string? Grade), int> _actions = [];
    private readonly Dictionary<string, FactTally> _facts = new(StringComparer.Ordinal);

    /// <summary>The customers with an advice.</summary>
    public int Count { get; private set; }

    /// <summary>How many of them are known well enough for a place.</summary>
    public int Ranked { get; private set; }

    /// <summary>How many are not.</summary>
    public int TooLittleKnownCount => Count - Ranked;

    /// <summary>The share of the card's weight that has to be known for a place.</summary>
    public double LeastCoverage => policy.Gates.LeastCoverage;

    /// <summary>The grades of the card, the highest first.</summary>
    public IReadOnlyList<string> Grades => [.. policy.Card.Grades.Select(grade => grade.Name)];

    /// <summary>The customers with the highest scores, the highest first.</summary>
    public IReadOnlyList<AdvisedAccount<Customer>> Highest =>
        [.. _highest.UnorderedItems.OrderByDescending(item => item.Priority).Select(item => item.Element)];

    /// <summary>The first customers of whom too little is known, in the order of the file.</summary>
    public IReadOnlyList<AdvisedAccount<Customer>> TooLittleKnown => _tooLittleKnown;

    /// <summary>The facts that are unknown for somebody: what to fetch first for most customers leads.</summary>
    public IReadOnlyList<FactTally> Facts =>
        [.. _facts.Values.OrderByDescending(fact => fact.First).ThenByDescending(fact => fact.Unknown).ThenBy(fact => fact.Name, StringComparer.Ordinal)];

    /// <summary>How many customers have an action and a grade; <see langword="null"/> for those without a score.</summary>
    public int Of(AdviceAction action, string? grade) => _actions.GetValueOrDefault((action, grade));

    /// <summary>The same sequence; what passes is counted.</summary>
    public IEnumerable<AdvisedAccount<Customer>> Counted(IEnumerable<AdvisedAccount<Customer>> advised)
    {
        foreach (AdvisedAccount<Customer> row in advised)
        {
            if (row.Advice is { } advice)
            {
                Count++;
                CountAction(advice);
                CountFacts(advice.Unknown);
                Place(row, advice.Score.Score);
            }

            yield return row;
        }
    }

    private void CountAction(UpsellAdvice advice)
    {
        (AdviceAction, string?) cell = (advice.Action, advice.Score.Score.Grade?.Name);
        _actions[cell] = _actions.GetValueOrDefault(cell) + 1;
    }

    private void CountFacts(IReadOnlyList<UnknownFact> unknown)
    {
        for (int i = 0; i < unknown.Count; i++)
        {
            FactTally fact = _facts.GetValueOrDefault(unknown[i].Name) ?? new(unknown[i].Name, 0, 0);
            _facts[fact.Name] = fact with { Unknown = fact.Unknown + 1, First = fact.First + (i == 0 ? 1 : 0) };
        }
    }

    private void Place(AdvisedAccount<Customer> row, AccountScore score)
    {
        if (score.Points is { } points && score.Coverage >= LeastCoverage)
        {
            Ranked++;
            _highest.Enqueue(row, (points, -row.Index));
            if (_highest.Count > top)
            {
                _highest.Dequeue();
            }
        }
        else if (_tooLittleKnown.Count < top)
        {
            _tooLittleKnown.Add(row);
        }
    }
}
