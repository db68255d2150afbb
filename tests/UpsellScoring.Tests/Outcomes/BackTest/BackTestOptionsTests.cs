using UpsellScoring.Outcomes;

namespace UpsellScoring.Tests.Outcomes;

public class BackTestOptionsTests
{
    [Fact]
    public void Default_Counts_AreTheStatedOnes()
    {
        var options = BackTestOptions.Default;
        Assert.Equal((30, 100, 0.6, 0.95, 0), (options.LeastPerClass, options.ReadyPerClass, options.ReadyFrom, options.Confidence, options.Grades.Count));
        Assert.Equal("at least 30 of each kind, ready from 100 and AUC 0.6, confidence 0.95, 0 grades", options.ToString());
    }

    [Theory]
    [InlineData(1)]
    [InlineData(1_000_000_001)]
    public void Counts_OutOfRange_Throw(int count)
    {
        Assert.Equal("LeastPerClass", Assert.Throws<ArgumentOutOfRangeException>(() => new BackTestOptions { LeastPerClass = count }).ParamName);
        Assert.Equal("ReadyPerClass", Assert.Throws<ArgumentOutOfRangeException>(() => new BackTestOptions { ReadyPerClass = count }).ParamName);
    }

    [Theory]
    [InlineData(0.49)]
    [InlineData(1.01)]
    [InlineData(double.NaN)]
    public void ReadyFrom_OutOfRange_Throws(double limit) => Assert.Throws<ArgumentOutOfRangeException>(() => new BackTestOptions { ReadyFrom = limit });

    [Theory]
    [InlineData(0.0)]
    [InlineData(1.0)]
    [InlineData(double.NaN)]
    public void Confidence_OutOfRange_Throws(double confidence) => Assert.Throws<ArgumentOutOfRangeException>(() => new BackTestOptions { Confidence = confidence });

    [Fact]
    public void Grades_NotFalling_ThrowWithFacts()
    {
        Assert.Contains("Grades[1] is A from 75", Throws([new("B", 60), new("A", 75)]), StringComparison.Ordinal);
        Assert.Contains("Grades[1] is B from 75", Throws([new("A", 75), new("B", 75)]), StringComparison.Ordinal);
        Assert.Contains("Grades[0] is null", Throws([null!]), StringComparison.Ordinal);
        Assert.Contains("Grades[0] is A from NaN", Throws([new("A", double.NaN)]), StringComparison.Ordinal);
        Assert.Throws<ArgumentNullException>(() => new BackTestOptions { Grades = null! });
    }

    [Fact]
    public void Grades_ChangedLater_StayAsGiven()
    {
        List<Grade> grades = [new("A", 50)];
        var options = new BackTestOptions { Grades = grades };
        grades.Clear();
        Assert.Single(options.Grades);
    }

    private static string Throws(Grade[] grades) => Assert.Throws<ArgumentException>(() => new BackTestOptions { Grades = grades }).Message;

    [Fact]
    public void Numbers_OutOfRange_SayWhatTheyStandFor()
    {
        Assert.Contains("0.5 is chance.", Assert.Throws<ArgumentOutOfRangeException>(() => new BackTestOptions { ReadyFrom = 0 }).Message, StringComparison.Ordinal);
        Assert.Contains("0.95 stands for 95 %.", Assert.Throws<ArgumentOutOfRangeException>(() => new BackTestOptions { Confidence = 95 }).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentNullException>("Grades", () => new BackTestOptions { Grades = null! });
    }
}
