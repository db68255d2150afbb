namespace UpsellScoring.Scoring;

/// <summary>Reads a curve from its object, following the declaration of its kind.</summary>
internal static class CurveReader
{
    /// <summary>The curve, with NaN in the place of what could not be read; null when its kind is not known.</summary>
    internal static Curve? Read(JsonTree tree, List<Finding> findings)
    {
        if (KindOf(tree, findings) is not { } kind)
        {
            return null;
        }

        var members = JsonMembers.Of(tree, [ScorecardMembers.Kind, .. kind.Parameters.Select(parameter => parameter.Name)], findings)!;
        return new(kind, [.. kind.Parameters.Select(parameter => Argument(members, parameter, findings))]);
    }

    /// <summary>Looks for the kind alone first: which other members are known depends on it.</summary>
    private static CurveKind? KindOf(JsonTree tree, List<Finding> findings)
    {
        if (tree.Kind != JsonNodeKind.Object)
        {
            JsonMembers.WrongType(tree, "an object", findings);
            return null;
        }

        var place = tree.Members.FindIndex(member => member.Name.Equals(ScorecardMembers.Kind, StringComparison.OrdinalIgnoreCase));
        if (place < 0)
        {
            findings.Add(new(FindingCodes.MemberMissing, tree.Place.Member(ScorecardMembers.Kind).ToString(), $"The member '{ScorecardMembers.Kind}' is missing. Add it: {KindNames()}."));
            return null;
        }

        var value = tree.Members[place].Value;
        if (value.Kind != JsonNodeKind.Text)
        {
            JsonMembers.WrongType(value, "a text", findings);
            return null;
        }

        if (value.Text is not { } name)
        {
            return null;
        }

        var kind = CurveCatalogue.Kinds.FirstOrDefault(known => known.Name.Equals(name, StringComparison.OrdinalIgnoreCase));
        if (kind?.Name != name)
        {
            findings.Add(JsonMembers.Word(value, [.. CurveCatalogue.Kinds.Select(known => known.Name)], FindingCodes.CurveKind));
        }

        // A kind in another case is clear enough to go on and look at its parameters.
        return kind;
    }

    private static double[] Argument(JsonMembers members, CurveParameter parameter, List<Finding> findings)
    {
        if (parameter.Shape == ParameterShape.Number)
        {
            return [members.Number(parameter.Name)];
        }

        if (members.Required(parameter.Name) is not { } list)
        {
            return [];
        }

        // A list that is too long is only counted, as validation does.
        var points = JsonMembers.Items(list, findings);
        return points.Count > parameter.GreatestPoints ? new double[2 * points.Count] : [.. points.SelectMany(point => Point(point, findings))];
    }

    private static double[] Point(JsonTree tree, List<Finding> findings)
    {
        var place = findings.Count;
        var items = JsonMembers.Items(tree, findings);
        if (findings.Count == place && items.Count != 2)
        {
            findings.Add(new(FindingCodes.ValueType, tree.Path, FormattableString.Invariant($"The point has {items.Count} numbers; [value, utility] is needed here.")));
        }

        return items.Count == 2 ? [JsonMembers.Number(items[0], findings), JsonMembers.Number(items[1], findings)] : [double.NaN, double.NaN];
    }

    private static string KindNames() => string.Join(", ", CurveCatalogue.Kinds.Select(kind => kind.Name));
}
