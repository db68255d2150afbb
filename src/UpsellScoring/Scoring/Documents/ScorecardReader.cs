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

    private readonly List<Finding> _findings = [];

    internal static ScorecardReading Read(ReadOnlySpan<byte> utf8)
    {
        var reader = new ScorecardReader();
        if (JsonTreeReader.Read(utf8, reader._findings) is not { } tree || JsonMembers.Of(tree, CardMembers, reader._findings) is not { } card)
        {
            return new(null, reader._findings.AsReadOnly());
        }

        return reader.Card(card);
    }

    private ScorecardReading Card(JsonMembers members)
    {
        ReadFormat(members);
        var version = members.Text(ScorecardMembers.Version);
        var factors = members.Required(ScorecardMembers.Factors) is { } list ? Items(list, Scorecard.MostFactors, ReadFactor) : [];
        var grades = members.Optional(ScorecardMembers.Grades) is { } own ? Items(own, ScorecardValidation.MostGrades, ReadGrade) : [.. Scorecard.DefaultGrades];

        var unread = new UnreadPlaces(_findings);
        var invalid = ScorecardValidation.Validate(version ?? "", factors, grades).Where(finding => !unread.Explain(finding)).ToArray();
        _findings.AddRange(invalid);
        return _findings.Count == 0
            ? new(new Scorecard(version!, factors!, grades!), [])
            : new(null, _findings.AsReadOnly());
    }

    private void ReadFormat(JsonMembers members)
    {
        if (members.Required(ScorecardMembers.Format) is not { } format)
        {
            return;
        }

        var number = JsonMembers.Number(format, _findings);
        if (double.IsFinite(number) && number != ScorecardMembers.FormatNumber)
        {
            _findings.Add(new(
                FindingCodes.DocumentFormat, format.Path, FormattableString.Invariant($"The document has format {number}; this version reads format {ScorecardMembers.FormatNumber}.")));
        }
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
            _findings.Add(Word(tree, [.. words.Select(word => word.Word)], FindingCodes.ValueWord));
        }

        return known.Rule;
    }

    private Grade? ReadGrade(JsonTree tree) =>
        JsonMembers.Of(tree, GradeMembers, _findings) is { } members ? new(members.Text(ScorecardMembers.Name)!, members.Number(ScorecardMembers.From)) : null;

    /// <summary>The finding for a word that is not one of those allowed; a word in another case gets its own code.</summary>
    internal static Finding Word(JsonTree tree, IReadOnlyList<string> allowed, string code)
    {
        var meant = allowed.FirstOrDefault(word => word.Equals(tree.Text, StringComparison.OrdinalIgnoreCase));
        return meant is null
            ? new(code, tree.Path, $"'{tree.Text}' is not one of {string.Join(", ", allowed)}.")
            : new(FindingCodes.MemberCase, tree.Path, $"'{tree.Text}' is spelt '{meant}'. Correct the case.");
    }
}
