using System.Runtime.InteropServices;

namespace UpsellScoring.Tests.Scoring;

public class BatchChecksTests
{
    private static readonly Scorecard Card = new("checks", [new Factor("a", 60, Curves.Linear(0, 1)), new Factor("b", 40, Curves.Linear(0, 1))]);

    private readonly double[] _values = [0.25, 0.5, 0.75];

    private static FactorColumn B => new("b", new double[] { 1, 2, 3 });

    private FactorColumn A => new("a", _values);

    [Fact]
    public void Score_UnknownName_NamedBeforeAnythingIsWritten() => AssertRefused("columns", "The card has no factor 'x' (column 1)", [A, new("x", _values)]);

    [Fact]
    public void Score_DefaultColumn_Refused() => AssertRefused("columns", "(column 0)", [default, B]);

    [Fact]
    public void Score_NameInAnotherCase_Refused() => AssertRefused("columns", "'A'", [new("A", _values), B]);

    [Fact]
    public void Score_TwoColumnsOfAFactor_Refused() => AssertRefused("columns", "'a' has two columns", [A, A]);

    [Fact]
    public void Score_MissingColumn_Refused() => AssertRefused("columns", "'b' has no column", [A]);

    [Fact]
    public void Score_NoColumns_Refused() => AssertRefused("columns", "'a' has no column", []);

    [Fact]
    public void Score_ColumnsOfDifferentLength_Refused() => AssertRefused("columns", "'b' holds 2 values, the column 'a' 3", [A, new("b", new double[2])]);

    [Theory]
    [InlineData(2)]
    [InlineData(4)]
    [InlineData(0)]
    public void Score_ScoresOfAnotherLength_Refused(int length)
    {
        var exception = Assert.Throws<ArgumentException>("output", () => Card.BindColumns().Score([A, B], new(new double[length])));
        Assert.Contains($"Scores holds {length} places; the columns need 3", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Score_OtherBuffersOfAnotherLength_Refused()
    {
        var scores = new double[3];
        Assert.Contains("Grades holds 2", Assert.Throws<ArgumentException>("output", () => Card.BindColumns().Score([A, B], new(scores) { Grades = new byte[2] })).Message, StringComparison.Ordinal);
        Assert.Contains("Coverage holds 4", Assert.Throws<ArgumentException>("output", () => Card.BindColumns().Score([A, B], new(scores) { Coverage = new double[4] })).Message, StringComparison.Ordinal);
        Assert.Contains("Points holds 3 places; the columns need 6", Assert.Throws<ArgumentException>("output", () => Card.BindColumns().Score([A, B], new(scores) { Points = new double[3] })).Message, StringComparison.Ordinal);
        Assert.All(scores, score => Assert.Equal(0, score));
    }

    [Fact]
    public void Score_IntoAColumn_Refused()
    {
        Assert.Contains("the column 'a'", Assert.Throws<ArgumentException>("output", () => Card.BindColumns().Score([A, B], new(_values))).Message, StringComparison.Ordinal);
        Assert.Equal([0.25, 0.5, 0.75], _values);
    }

    [Fact]
    public void Score_BuffersThatOverlap_Refused()
    {
        var memory = new double[12];
        Assert.Throws<ArgumentException>("output", () => Card.BindColumns().Score([A, B], new(memory.AsSpan(0, 3)) { Coverage = memory.AsSpan(2, 3) }));
        Assert.Throws<ArgumentException>("output", () => Card.BindColumns().Score([A, B], new(memory.AsSpan(0, 3)) { Points = memory.AsSpan(2, 6) }));
        Assert.Throws<ArgumentException>("output", () => Card.BindColumns().Score([A, B], new(new double[3]) { Coverage = memory.AsSpan(0, 3), Points = memory.AsSpan(2, 6) }));
        Assert.Throws<ArgumentException>("output", () => Card.BindColumns().Score([A, B], new(memory.AsSpan(0, 3)) { Grades = MemoryMarshal.AsBytes(memory.AsSpan())[20..23] }));
        Assert.All(memory, value => Assert.Equal(0, value));
    }

    private static void AssertRefused(string parameter, string part, FactorColumn[] columns)
    {
        var scores = new double[3];
        var exception = Assert.Throws<ArgumentException>(parameter, () => Card.BindColumns().Score(columns, new(scores)));
        Assert.Contains(part, exception.Message, StringComparison.Ordinal);
        Assert.All(scores, score => Assert.Equal(0, score));
    }
}
