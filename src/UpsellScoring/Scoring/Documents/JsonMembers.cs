namespace UpsellScoring.Scoring;

/// <summary>The members of one object, matched against the names the format knows. What is wrong becomes a finding.</summary>
internal sealed class JsonMembers
{
    private readonly Dictionary<string, JsonTree> _members = new(StringComparer.Ordinal);
    private readonly List<Finding> _findings;
    private readonly JsonPlace _place;

    private JsonMembers(JsonPlace place, List<Finding> findings) => (_place, _findings) = (place, findings);

    /// <summary>The members of the object; null when the place does not hold one.</summary>
    internal static JsonMembers? Of(JsonTree tree, IReadOnlyList<string> known, List<Finding> findings)
    {
        if (tree.Kind != JsonNodeKind.Object)
        {
            WrongType(tree, "an object", findings);
            return null;
        }

        var members = new JsonMembers(tree.Place, findings);
        foreach (var (name, value) in tree.Members)
        {
            members.Add(name, value, known);
        }

        return members;
    }

    internal static void WrongType(JsonTree tree, string wanted, List<Finding> findings) => findings.Add(new(
        FindingCodes.ValueType, tree.Path, $"There is {Describe(tree.Kind)}; {wanted} is needed here."));

    /// <summary>The member; null when it is missing, which is a finding.</summary>
    internal JsonTree? Required(string name)
    {
        if (!_members.TryGetValue(name, out var value))
        {
            _findings.Add(new(FindingCodes.MemberMissing, _place.Member(name).ToString(), $"The member '{name}' is missing. Add it."));
        }

        return value;
    }

    internal JsonTree? Optional(string name) => _members.GetValueOrDefault(name);

    /// <summary>The number of a required member; NaN when there is none, which is a finding.</summary>
    internal double Number(string name) => Required(name) is { } value ? Number(value, _findings) : double.NaN;

    /// <summary>The text of a required member; null when there is none, which is a finding.</summary>
    internal string? Text(string name)
    {
        if (Required(name) is not { } value)
        {
            return null;
        }

        if (value.Kind != JsonNodeKind.Text)
        {
            WrongType(value, "a text", _findings);
        }

        return value.Text;
    }

    /// <summary>The required number of the format; another than the one this version reads is a finding.</summary>
    internal void Format(string name, int known)
    {
        if (Required(name) is not { } format)
        {
            return;
        }

        var number = Number(format, _findings);
        if (double.IsFinite(number) && number != known)
        {
            _findings.Add(new(
                FindingCodes.DocumentFormat, format.Path, FormattableString.Invariant($"The document has format {number}; this version reads format {known}.")));
        }
    }

    internal static double Number(JsonTree tree, List<Finding> findings)
    {
        if (tree.Kind != JsonNodeKind.Number)
        {
            WrongType(tree, "a number", findings);
        }

        return tree.Number;
    }

    /// <summary>The items of an array; none when the place does not hold one, which is a finding.</summary>
    internal static IReadOnlyList<JsonTree> Items(JsonTree tree, List<Finding> findings)
    {
        if (tree.Kind != JsonNodeKind.Array)
        {
            WrongType(tree, "a list", findings);
        }

        return tree.Items;
    }

    /// <summary>The finding for a word that is not one of those allowed; a word in another case gets its own code.</summary>
    internal static Finding Word(JsonTree tree, IReadOnlyList<string> allowed, string code)
    {
        var meant = allowed.FirstOrDefault(word => word.Equals(tree.Text, StringComparison.OrdinalIgnoreCase));
        return meant is null
            ? new(code, tree.Path, $"'{tree.Text}' is not one of {string.Join(", ", allowed)}.")
            : new(FindingCodes.MemberCase, tree.Path, $"'{tree.Text}' is spelt '{meant}'. Correct the case.");
    }

    private static string Describe(JsonNodeKind kind) => kind switch
    {
        JsonNodeKind.Object => "an object",
        JsonNodeKind.Array => "a list",
        JsonNodeKind.Text => "a text",
        JsonNodeKind.Number => "a number",
        JsonNodeKind.Boolean => "true or false",
        _ => "null, which never stands for anything",
    };

    private void Add(string name, JsonTree value, IReadOnlyList<string> known)
    {
        var declared = known.FirstOrDefault(candidate => candidate == name) ?? known.FirstOrDefault(candidate => candidate.Equals(name, StringComparison.OrdinalIgnoreCase));
        if (declared is null)
        {
            _findings.Add(new(FindingCodes.MemberUnknown, value.Path, $"The member '{name}' is not part of the format; here {string.Join(", ", known)} are. Remove or rename it."));
            return;
        }

        if (declared != name)
        {
            _findings.Add(new(FindingCodes.MemberCase, value.Path, $"The member '{name}' is spelt '{declared}'. Correct the case."));
        }

        if (!_members.TryAdd(declared, value))
        {
            _findings.Add(new(FindingCodes.MemberDuplicate, value.Path, $"The member '{declared}' stands twice. Keep one."));
        }
    }
}
