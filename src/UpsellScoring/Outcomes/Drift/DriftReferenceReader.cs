using System.Globalization;
using UpsellScoring.Scoring;

namespace UpsellScoring.Outcomes;

/// <summary>Reads a reference from its document and tells everything that is wrong with it.</summary>
internal sealed class DriftReferenceReader
{
    private const double MostCount = 1e15;
    private const double MostPoints = 100;
    private const double Rounding = 1e-9;
    private const int HashDigits = 64;

    private static readonly string[] Members =
        [DriftMembers.Format, DriftMembers.FrozenOn, DriftMembers.CardVersion, DriftMembers.CardHash, DriftMembers.Accounts, DriftMembers.Score, DriftMembers.Factors];

    private static readonly string[] ScoreMembers = [DriftMembers.Unknown, DriftMembers.Cuts];
    private static readonly string[] FactorMembers = [DriftMembers.Name, DriftMembers.Points, DriftMembers.Unknown, DriftMembers.Cuts];

    private readonly List<Finding> _findings;

    private DriftReferenceReader(List<Finding> findings) => _findings = findings;

    private static JsonLimits Limits { get; } = new(DriftReferenceDocument.MostBytes, ScorecardDocument.MostDepth, "A reference needs 5.");

    internal static DriftReferenceReading Read(ReadOnlySpan<byte> utf8)
    {
        var findings = new List<Finding>();
        var reference = JsonTreeReader.Read(utf8, Limits, findings) is { } tree && JsonMembers.Of(tree, Members, findings) is { } members
            ? new DriftReferenceReader(findings).Reference(members)
            : null;
        return findings.Count == 0 ? new(reference, []) : new(null, findings.AsReadOnly());
    }

    private DriftReference? Reference(JsonMembers members)
    {
        members.Format(DriftMembers.Format, DriftMembers.FormatNumber);
        var frozenOn = Date(members.Required(DriftMembers.FrozenOn));
        var version = members.Text(DriftMembers.CardVersion);
        if (version is not null && FactorNaming.Fault(version, "version") is { } fault)
        {
            _findings.Add(new(FindingCodes.CardVersion, "$." + DriftMembers.CardVersion, fault));
        }

        var hash = members.Text(DriftMembers.CardHash);
        if (hash is not null && !(hash.Length == HashDigits && hash.All(char.IsAsciiHexDigitLower)))
        {
            _findings.Add(new(DriftFindingCodes.ReferenceHash, "$." + DriftMembers.CardHash, "The hash of the card has 64 digits from 0 to 9 and a to f. Copy it whole."));
        }

        var accounts = members.Required(DriftMembers.Accounts) is { } all ? Count(all) : null;
        var score = members.Required(DriftMembers.Score) is { } own && JsonMembers.Of(own, ScoreMembers, _findings) is { } parts
            ? Distribution(parts, own.Path, accounts)
            : null;
        if (score is { Cuts.Length: > 0 } && !(score.Cuts[0] >= 0 && score.Cuts[^1] <= MostPoints))
        {
            _findings.Add(new(DriftFindingCodes.ReferencePoints, $"$.{DriftMembers.Score}.{DriftMembers.Cuts}", "The cuts of the score lie in 0 to 100. Correct them."));
        }

        var factors = members.Required(DriftMembers.Factors) is { } list ? Factors(list, accounts) : [];
        return _findings.Count == 0 ? new(frozenOn, version!, hash!, accounts!.Value, score!, factors.AsReadOnly()) : null;
    }

    private DateOnly Date(JsonTree? tree)
    {
        if (tree is null)
        {
            return default;
        }

        if (tree.Kind != JsonNodeKind.Text)
        {
            JsonMembers.WrongType(tree, "a date as text", _findings);
            return default;
        }

        if (!DateOnly.TryParseExact(tree.Text, DriftMembers.DateFormat, CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) && tree.Text is not null)
        {
            _findings.Add(new(DriftFindingCodes.ReferenceDate, tree.Path, $"'{tree.Text}' is not a date such as 2026-04-01. Correct it."));
        }

        return date;
    }

    private List<FrozenFactor> Factors(JsonTree list, long? accounts)
    {
        var items = JsonMembers.Items(list, _findings);
        if (list.Kind == JsonNodeKind.Array && items.Count is 0 or > Scorecard.MostFactors)
        {
            _findings.Add(new(FindingCodes.FactorCount, list.Path, FormattableString.Invariant($"The reference has {items.Count} factors; 1 to {Scorecard.MostFactors} are allowed.")));
            return [];
        }

        var factors = new List<FrozenFactor>();
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var item in items)
        {
            if (JsonMembers.Of(item, FactorMembers, _findings) is { } members && Factor(members, item.Path, names, accounts) is { } factor)
            {
                factors.Add(factor);
            }
        }

        if (factors.Sum(factor => factor.Points) > MostPoints + Rounding)
        {
            _findings.Add(new(DriftFindingCodes.ReferencePoints, list.Path, "The mean points of all factors add up to more than 100. Correct them."));
        }

        return factors;
    }

    private FrozenFactor? Factor(JsonMembers members, string path, HashSet<string> names, long? accounts)
    {
        var name = members.Text(DriftMembers.Name);
        if (name is not null && FactorNaming.Fault(name) is { } fault)
        {
            _findings.Add(new(FindingCodes.FactorName, $"{path}.{DriftMembers.Name}", fault));
        }
        else if (name is not null && !names.Add(name))
        {
            _findings.Add(new(FindingCodes.FactorNameDuplicate, $"{path}.{DriftMembers.Name}", $"There are two factors '{name}'. Rename or remove one."));
        }

        var points = members.Number(DriftMembers.Points);
        if (double.IsFinite(points) && points is < 0 or > MostPoints)
        {
            _findings.Add(new(
                DriftFindingCodes.ReferencePoints, $"{path}.{DriftMembers.Points}", FormattableString.Invariant($"The mean points are {points}; they lie in 0 to 100. Correct them.")));
        }

        return Distribution(members, path, accounts) is { } values ? new(name!, points + 0.0, values) : null;
    }

    /// <summary>Known and unknown values; null when something is wrong with them.</summary>
    private FrozenDistribution? Distribution(JsonMembers members, string path, long? accounts)
    {
        var unknown = members.Required(DriftMembers.Unknown) is { } count ? Count(count) : null;
        var distribution = members.Required(DriftMembers.Cuts) is { } list ? Cuts(list) : null;
        if (distribution is not null && unknown is { } missing && accounts is { } all && distribution.Count + missing != all)
        {
            _findings.Add(new(
                DriftFindingCodes.ReferenceSum,
                path,
                FormattableString.Invariant($"{distribution.Count} known and {missing} unknown values are not the {all} accounts. Correct the counts.")));
        }

        return distribution;
    }

    private FrozenDistribution? Cuts(JsonTree list)
    {
        var before = _findings.Count;
        var items = JsonMembers.Items(list, _findings);
        if (items.Count > FrozenDistribution.MostCuts)
        {
            Fault(list, FormattableString.Invariant($"There are {items.Count} cuts; at most {FrozenDistribution.MostCuts} are allowed."));
            return null;
        }

        var cuts = new double[items.Count];
        var cells = new long[(2 * items.Count) + 1];
        for (var i = 0; i < cuts.Length; i++)
        {
            if (items[i] is not { Kind: JsonNodeKind.Array, Items: [{ } value, { } below, { } at] })
            {
                Fault(items[i], "A cut is a list of three numbers: the value, how many lie below it since the cut before, and how many on it.");
                cuts[i] = double.NaN;
                continue;
            }

            cuts[i] = JsonMembers.Number(value, _findings) + 0.0;
            (cells[2 * i], cells[(2 * i) + 1]) = (Count(below) ?? 0, Count(at) ?? 0);
            if (i > 0 && cuts[i] <= cuts[i - 1])
            {
                Fault(items[i], FormattableString.Invariant($"The cut {cuts[i]} is not above the one before it, {cuts[i - 1]}. Cuts rise."));
            }
        }

        return _findings.Count == before ? new(cuts, cells) : null;
    }

    private void Fault(JsonTree tree, string message) => _findings.Add(new(DriftFindingCodes.ReferenceCuts, tree.Path, message));

    private long? Count(JsonTree tree)
    {
        var number = JsonMembers.Number(tree, _findings);
        if (number is >= 0 and <= MostCount && Math.Floor(number) == number)
        {
            return (long)number;
        }

        if (double.IsFinite(number))
        {
            _findings.Add(new(DriftFindingCodes.ReferenceCount, tree.Path, FormattableString.Invariant($"The count is {number}; it is a whole number from 0 to 10^15. Correct it.")));
        }

        return null;
    }
}
