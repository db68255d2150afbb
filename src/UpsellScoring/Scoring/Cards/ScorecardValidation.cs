namespace UpsellScoring.Scoring;

/// <summary>
/// Everything that can be wrong with the parts of a card, found in one pass and in the order of the document. A list that
/// is too long is only counted.
/// </summary>
internal static class ScorecardValidation
{
    /// <summary>The least weight: far above the numbers that lose digits, so that an account of which only this factor is known is scored as exactly as any other.</summary>
    internal const double LeastWeight = 1e-12;

    /// <summary>The sum of the weights, and the greatest of them.</summary>
    internal const double WeightSum = 100;

    private const double WeightSumTolerance = 1e-9;
    internal const int MostGrades = 100;

    // Rounding of the best or worst score must not make a grade at exactly that score unreachable.
    private const double ReachTolerance = 1e-9;

    /// <summary>Everything that is wrong with a card that stands at a path: of its own document, or of one it is part of.</summary>
    internal static IReadOnlyList<Finding> Validate(string version, IReadOnlyList<Factor?> factors, IReadOnlyList<Grade?> grades, string path = "$")
    {
        var findings = new List<Finding>();
        if (FactorNaming.Fault(version, "version") is { } fault)
        {
            findings.Add(new(FindingCodes.CardVersion, path + ".version", fault));
        }

        AddFactors(factors, path + ".factors", findings);
        AddGrades(grades, path + ".grades", findings);
        if (findings.Count == 0)
        {
            AddUnreachable(factors!, grades!, path + ".grades", findings);
        }

        return findings;
    }

    private static void AddFactors(IReadOnlyList<Factor?> factors, string path, List<Finding> findings)
    {
        if (factors.Count is 0 or > Scorecard.MostFactors)
        {
            findings.Add(new(
                FindingCodes.FactorCount, path, FormattableString.Invariant($"The card has {factors.Count} factors; 1 to {Scorecard.MostFactors} are allowed.")));
            return;
        }

        for (var i = 0; i < factors.Count; i++)
        {
            AddFactor(factors[i], FormattableString.Invariant($"{path}[{i}]"), findings);
        }

        AddNames([.. factors.Select(factor => factor?.Name)], path, FindingCodes.FactorNameDuplicate, FindingCodes.FactorNameLookAlike, findings);
        AddWeightSum(factors, path, findings);
    }

    private static void AddFactor(Factor? factor, string path, List<Finding> findings)
    {
        if (factor is null)
        {
            findings.Add(new(FindingCodes.FactorNull, path, "The factor is null. Remove it from the list."));
            return;
        }

        if (FactorNaming.Fault(factor.Name) is { } fault)
        {
            findings.Add(new(FindingCodes.FactorName, path + ".name", fault));
        }

        if (!IsWeight(factor.Weight))
        {
            findings.Add(new(
                FindingCodes.FactorWeight,
                path + ".weight",
                FormattableString.Invariant($"The weight is {factor.Weight}; it must be from {LeastWeight} to {WeightSum} percent points. A factor that does not count is removed from the card.")));
        }

        switch (factor.Curve)
        {
            case null:
                findings.Add(new(FindingCodes.CurveMissing, path + ".curve", "The factor has no curve. Choose one from Curves."));
                break;
            case Curve curve:
                findings.AddRange(CurveValidation.Validate(curve, path + ".curve"));
                break;
        }

        if (factor.Unknown.NeutralUtility is { } neutral && !(neutral is >= 0 and <= 1))
        {
            findings.Add(new(
                FindingCodes.FactorNeutral, path + ".unknown.neutral", FormattableString.Invariant($"The neutral utility is {neutral}; it must be a number from 0 to 1.")));
        }
    }

    private static bool IsWeight(double weight) => weight is >= LeastWeight and <= WeightSum;

    private static void AddWeightSum(IReadOnlyList<Factor?> factors, string path, List<Finding> findings)
    {
        // A weight that is itself at fault would only be reported twice.
        if (factors.Any(factor => factor is null || !IsWeight(factor.Weight)))
        {
            return;
        }

        var sum = factors.Sum(factor => factor!.Weight);
        if (Math.Abs(sum - WeightSum) > WeightSumTolerance)
        {
            findings.Add(new(
                FindingCodes.WeightSum,
                path,
                FormattableString.Invariant($"The weights sum to {sum}; they must sum to {WeightSum}. Correct them, or scale them with Scorecard.NormalizeWeights.")));
        }
    }

    private static void AddGrades(IReadOnlyList<Grade?> grades, string path, List<Finding> findings)
    {
        if (grades.Count is 0 or > MostGrades)
        {
            findings.Add(new(FindingCodes.GradeCount, path, FormattableString.Invariant($"The card has {grades.Count} grades; 1 to {MostGrades} are allowed.")));
            return;
        }

        for (var i = 0; i < grades.Count; i++)
        {
            AddGrade(grades, i, FormattableString.Invariant($"{path}[{i}]"), findings);
        }

        AddNames([.. grades.Select(grade => grade?.Name)], path, FindingCodes.GradeNameDuplicate, FindingCodes.GradeNameLookAlike, findings);
        if (grades[^1] is { From: > 0 and <= 100 } lowest)
        {
            findings.Add(new(
                FindingCodes.GradeGap,
                FormattableString.Invariant($"{path}[{grades.Count - 1}].from"),
                FormattableString.Invariant($"The last grade '{lowest.Name}' begins at {lowest.From}, so scores below have no grade. Let the lowest grade begin at 0.")));
        }
    }

    private static void AddGrade(IReadOnlyList<Grade?> grades, int place, string path, List<Finding> findings)
    {
        if (grades[place] is not { } grade)
        {
            findings.Add(new(FindingCodes.GradeNull, path, "The grade is null. Remove it from the list."));
            return;
        }

        if (FactorNaming.Fault(grade.Name) is { } fault)
        {
            findings.Add(new(FindingCodes.GradeName, path + ".name", fault));
        }

        if (!(grade.From is >= 0 and <= 100))
        {
            findings.Add(new(FindingCodes.GradeFrom, path + ".from", FormattableString.Invariant($"The lower bound is {grade.From}; it must be a number from 0 to 100.")));
        }
        else if (place > 0 && grades[place - 1] is { From: >= 0 and <= 100 } higher && grade.From >= higher.From)
        {
            findings.Add(new(
                FindingCodes.GradeOverlap,
                path + ".from",
                FormattableString.Invariant($"Grade '{grade.Name}' begins at {grade.From}, not below '{higher.Name}' before it at {higher.From}: both claim the same scores. List the grades from the highest to the lowest.")));
        }
    }

    private static void AddNames(string?[] names, string path, string duplicateCode, string lookAlikeCode, List<Finding> findings)
    {
        var exact = new Dictionary<string, int>(StringComparer.Ordinal);
        var folded = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < names.Length; i++)
        {
            if (names[i] is not { } name || FactorNaming.Fault(name) is not null)
            {
                continue;
            }

            var place = FormattableString.Invariant($"{path}[{i}].name");
            if (!exact.TryAdd(name, i))
            {
                findings.Add(new(duplicateCode, place, FormattableString.Invariant($"The name '{name}' stands already at {path}[{exact[name]}]. Names are unique: rename or remove one.")));
            }
            else if (!folded.TryAdd(NameFolding.Fold(name), i))
            {
                var other = folded[NameFolding.Fold(name)];
                findings.Add(new(lookAlikeCode, place, FormattableString.Invariant($"The name '{name}' looks like '{names[other]}' at {path}[{other}]. Choose names that cannot be taken for each other.")));
            }
        }
    }

    private static void AddUnreachable(IReadOnlyList<Factor> factors, IReadOnlyList<Grade> grades, string path, List<Finding> findings)
    {
        var bounds = factors.Select(factor => (factor.Weight, CurveBounds.Of(factor.Curve))).ToArray();
        var weight = bounds.Sum(bound => bound.Weight);
        var best = 100 * bounds.Sum(bound => bound.Weight * bound.Item2.Greatest) / weight;
        var worst = 100 * bounds.Sum(bound => bound.Weight * bound.Item2.Least) / weight;
        for (var i = 0; i < grades.Count; i++)
        {
            var tooHigh = grades[i].From > best + ReachTolerance;
            var tooLow = i > 0 && grades[i - 1].From <= worst - ReachTolerance;
            if (tooHigh || tooLow)
            {
                findings.Add(new(
                    FindingCodes.GradeUnreachable,
                    FormattableString.Invariant($"{path}[{i}].from"),
                    FormattableString.Invariant($"With every value known the score lies between {worst:0.##} and {best:0.##}, so no account gets the grade '{grades[i].Name}'. Move its bound, or change the curves.")));
            }
        }
    }
}
