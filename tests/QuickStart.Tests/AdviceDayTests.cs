using QuickStart.Csv;

namespace QuickStart.Tests;

public class AdviceDayTests
{
    private static readonly DateOnly Named = new(2026, 1, 1);
    private static readonly DateOnly InFile = new(2026, 2, 2);
    private static readonly DateOnly Today = new(2026, 3, 3);

    [Fact]
    public void Of_NamedDay_Wins() => Assert.Equal(new AdviceDay(Named, Phrase.Same("--as-of")), AdviceDay.Of(Named, FileOf(InFile), Today));

    [Fact]
    public void Of_DayOfTheFile_ComesNext() =>
        Assert.Equal(new AdviceDay(InFile, new("the latest day in the column \"as of\"", "「基準日」列の最新日")), AdviceDay.Of(null, FileOf(InFile), Today));

    [Fact]
    public void Of_NoDay_IsTodayAndSaysSo()
    {
        AdviceDay day = AdviceDay.Of(null, FileOf(null), Today);

        Assert.Equal(Today, day.Day);
        Assert.StartsWith("today, since", day.Source.English, StringComparison.Ordinal);
        Assert.StartsWith("本日。", day.Source.Japanese, StringComparison.Ordinal);
    }

    private static CustomerFile FileOf(DateOnly? day) => new([], [], "UTF-8", day, [], []);
}
