namespace UpsellScoring.Scoring;

/// <summary>
/// Reads a card from its document. Faults of the document are found first; then the parts are put together, with NaN or
/// null in the place of what could not be read, and validated as any card is, so that one reading tells everything.
/// </summary>
internal sealed class ScorecardReader
{
    private static readonly string[] CardMembers = [ScorecardMembers.Format, ScorecardMembers.Version, ScorecardMembers.Factors, ScorecardMembers.Grades];
    private static readonly string[] FactorMembers = [ScorecardMembers.Name, ScorecardMembers.Weight, ScorecardMembers.Curve, ScorecardMembers.Unknown];
    private static readonly string[] GradeMembers = [ScorecardMembers.Name, ScorecardMembers.From];

    private readonly List<Finding> _findings;

    private ScorecardReader(List<Finding> findings) => _findings = findings;

    private static JsonLimits Limits { get; } = new(ScorecardDocument.MostBytes, ScorecardDocument.MostDepth, "A card needs 6.");

    internal static ScorecardReading Read(ReadOnlySpan<byte> utf8)
    {
        var findings = new List<Finding>();
        var part = JsonTreeReader.Read(utf8, Limits, findings) is { } tree ? Read(tree, "$", findings) : CardPart.None;
        return findings.Count == 0 ? new(part.Card, []) : new(null, findings.AsReadOnly());
    }

    /// <summary>Reads a card that stands at a path of a document. What is wrong with the card has paths below it, as the format spells it.</summary>
    internal static CardPart Read(JsonTree tree, string path, List<Finding> findings) =>
        JsonMembers.Of(tree, CardMembers, findings) is { } members ? new ScorecardReader(findings).Card(members, path) : CardPart.None;

    private CardPart Card(JsonMembers members, string path)
    {
        var place = _findings.Count;
        members.Format(ScorecardMembers.Format, ScorecardMembers.FormatNumber);
        var version = members.Text(ScorecardMembers.Version);
        var factors = members.Required(ScorecardMembers.Factors) is { } list ? Items(list, Scorecard.MostFactors, ReadFactor) : [];
        var grades = members.Optional(ScorecardMembers.Grades) is { } own ? Items(own, ScorecardValidation.MostGrades, ReadGrade) : [.. Scorecard.DefaultGrades];

        var unread = new UnreadPlaces(_findings);
        var invalid = ScorecardValidation.Validate(version ?? "", factors, grades, path);
        _findings.AddRange(invalid.Where(finding => !unread.Explain(finding)));

        // What could not be read makes the card invalid, too, even where the document's finding is the only one left of it.
        return invalid.Count == 0 && _findings.Count == place
            ? new(new Scorecard(version!, factors!, grades!), grades)
            : new(null, grades);
    }

    /// <summary>What the items stand for. A list that is too long is only counted, as validation does: each of a million items could be a finding.</summary>
    private T?[] Items<T>(JsonTree list, int most, Func<JsonTree, T?> read)
        where T : class
    {
        var items = JsonMembers.Items(list, _findings);
        return items.Count > most ? new T?[items.Count] : [.. items.Select(read)];
    }

    private Factor? ReadFactor(JsonTree tree)
    {
        if (JsonMembers.Of(tree, FactorMembers, _findings) is not { } members)
        {
            return null;
        }

        var name = members.Text(ScorecardMembers.Name);
        var weight = members.Number(ScorecardMembers.Weight);
        var curve = members.Required(ScorecardMembers.Curve) is { } own ? CurveReader.Read(own, _findings) : null;
        var unknown = members.Optional(ScorecardMembers.Unknown) is { } rule ? ReadUnknown(rule) : UnknownRule.LeaveOut;
        return new(name!, weight, curve!, unknown);
    }

    private UnknownRule ReadUnknown(JsonTree tree)
    {
        if (tree.Kind == JsonNodeKind.Object)
        {
            return JsonMembers.Of(tree, [ScorecardMembers.Neutral], _findings) is { } members ? UnknownRule.Neutral(members.Number(ScorecardMembers.Neutral)) : default;
        }

        if (tree.Kind != JsonNodeKind.Text)
        {
            JsonMembers.WrongType(tree, "a word or an object", _findings);
            return default;
        }

        var words = ScorecardMembers.UnknownWords;
        var known = words.FirstOrDefault(word => word.Word == tree.Text);
        if (known.Word is null && tree.Text is not null)
        {
            _findings.Add(JsonMembers.Word(tree, [.. words.Select(word => word.Word)], FindingCodes.ValueWord));
        }

        return known.Rule;
    }

    private Grade? ReadGrade(JsonTree tree) =>
        JsonMembers.Of(tree, GradeMembers, _findings) is { } members ? new(members.Text(ScorecardMembers.Name)!, members.Number(ScorecardMembers.From)) : null;
}
