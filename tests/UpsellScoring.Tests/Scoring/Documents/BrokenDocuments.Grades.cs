namespace UpsellScoring.Tests.Scoring;

internal static partial class BrokenDocuments
{
    private static IEnumerable<BrokenDocument> Grades() =>
    [
        Whole("no grade", DocumentText.Factors(["a"], "100")[..^1] + ",'grades':[]}", "grades.count $.grades"),
        Whole("101 grades", DocumentText.Factors(["a"], "100")[..^1] + $",'grades':[{string.Join(',', Enumerable.Range(0, 101).Select(i => $"{{'name':'g{i}','from':{100 - i}}}"))}]}}", "grades.count $.grades"),

        Whole("101 grades that are null", DocumentText.Factors(["a"], "100")[..^1] + $",'grades':[{Repeat("null,", 100)}null]}}", "grades.count $.grades"),

        Edit("an empty grade", "'high'", "''", "grade.name $.grades[0].name"),
        Edit("a grade of 257 characters", "high", Repeat("g", 257), "grade.name $.grades[0].name"),
        Edit("a grade with a soft hyphen", "high", "hi\u00ADgh", "grade.name $.grades[0].name"),

        Edit("two grades of one name", "'middle'", "'high'", "grade.name-duplicate $.grades[1].name"),
        Edit("the first and the last grade of one name", "'low'", "'high'", "grade.name-duplicate $.grades[2].name"),
        Edit("a grade in another case", "'middle'", "'HIGH'", "grade.name-look-alike $.grades[1].name"),
        Edit("a grade in full-width letters", "'low'", "'ｈｉｇｈ'", "grade.name-look-alike $.grades[2].name"),

        Edit("a bound above 100", "'from': 70", "'from': 100.5", "grade.from $.grades[0].from"),
        Edit("a bound below 0", "'from': 0 }\n  ]", "'from': -1 }\n  ]", "grade.from $.grades[2].from"),

        Edit("two grades from one bound", "'from': 40", "'from': 70", "grade.overlap $.grades[1].from"),
        Edit("grades from the lowest up", "'from': 70", "'from': 10", "grade.overlap $.grades[1].from"),
        Edit("two lowest grades", "'from': 40", "'from': 0", "grade.overlap $.grades[2].from"),

        Edit("a lowest grade from 1", "'from': 0 }\n  ]", "'from': 1 }\n  ]", "grade.gap $.grades[2].from"),
        Edit("no grade from 0", ",\n    { 'name': 'low', 'from': 0 }", "", "grade.gap $.grades[1].from"),
        Edit("a lowest grade above the others", "'from': 0 }\n  ]", "'from': 90 }\n  ]", "grade.overlap $.grades[2].from", "grade.gap $.grades[2].from"),

        Edit("a grade above the best score", "'from': 70", "'from': 99.5", "grade.unreachable $.grades[0].from"),
        Edit("a grade below the worst score", "'from': 40", "'from': 6.9", "grade.unreachable $.grades[2].from"),
        Whole(
            "two grades above the best score",
            DocumentText.Edited("[5, 0.6], [9, 1]", "[5, 0.3]").Replace("70", "78.5", StringComparison.Ordinal).Replace("40", "78.1", StringComparison.Ordinal),
            "grade.unreachable $.grades[0].from", "grade.unreachable $.grades[1].from"),
    ];
}
