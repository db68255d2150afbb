using QuickStart.Csv;

namespace QuickStart;

/// <summary>The day of the advice, and where it comes from.</summary>
internal sealed record AdviceDay(DateOnly Day, Phrase Source)
{
    private static readonly Phrase OfTheFile = new("the latest day in the column \"{0}\"", "「{0}」列の最新日");
    private static readonly Phrase Today = new("today, since neither --as-of nor a column \"{0}\" says it", "本日。--as-ofと「{0}」列のいずれにも指定がないため");

    /// <summary>The day the user named, else the latest the file names, else today: every fact of the file was known by then.</summary>
    public static AdviceDay Of(DateOnly? named, CustomerFile file, DateOnly today) => (named, file.AsOf) switch
    {
        ({ } day, _) => new(day, Phrase.Same("--as-of")),
        (null, { } day) => new(day, OfTheFile.With(CustomerColumns.AsOf.Name)),
        _ => new(today, Today.With(CustomerColumns.AsOf.Name)),
    };
}
