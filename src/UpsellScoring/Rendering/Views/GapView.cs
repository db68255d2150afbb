using UpsellScoring.Numerics;
using UpsellScoring.Pricing;

namespace UpsellScoring.Rendering;

/// <summary>Shows a price gap on the scale of the bands.</summary>
internal static class GapView
{
    internal static View Of(PriceGap gap, PriceBands bands, Words words)
    {
        var title = Title(gap, bands, words);
        return new(words, title) { Drawings = [Scale(gap, bands, words)], Tables = [Bands(bands, words)] };
    }

    /// <summary>The gap with bands and sweet spot; a gap that is no rise has its words only.</summary>
    internal static Drawing Scale(PriceGap gap, PriceBands bands, Words words)
    {
        var rise = gap.Ratio is > 0 and { } ratio ? Crossing.ToDouble(ratio) : 0;
        var limits = bands.Bands.Where(band => band.UpTo is not null).Select(band => Crossing.ToDouble(band.UpTo!.Value)).ToArray();
        // A gap far beyond the last limit stands at the end of the scale, so that the bands stay readable.
        var last = Math.Max(limits.DefaultIfEmpty(0.5).Max(), Crossing.ToDouble(bands.SweetSpotUpTo));
        var highest = Math.Clamp(rise * 1.1, last * 1.4, last * 3);
        var ruler = new Ruler(0, highest);
        ruler.Range(Crossing.ToDouble(bands.SweetSpotFrom), Crossing.ToDouble(bands.SweetSpotUpTo), Ink.Hollow);
        ruler.Tick(0, "0%");
        double from = 0;
        for (var i = 0; i < bands.Bands.Count; i++)
        {
            var to = bands.Bands[i].UpTo is { } limit ? Crossing.ToDouble(limit) : highest;
            if (bands.Bands[i].UpTo is { } shown)
            {
                ruler.Tick(to, words.Share(shown));
            }

            ruler.Name(from, to, ClassName(bands.Bands[i].Class, words));
            from = to;
        }

        if (gap.Ratio is > 0)
        {
            ruler.Range(0, rise, Ink.For);
            ruler.Pointer(rise, Figure(gap, words));
        }

        var description = words.Say(
            $"{Title(gap, bands, words)}. Sweet spot from {words.Share(bands.SweetSpotFrom)} to {words.Share(bands.SweetSpotUpTo)}, framed.",
            $"{Title(gap, bands, words)}。理想的な価格帯は{words.Share(bands.SweetSpotFrom)}～{words.Share(bands.SweetSpotUpTo)}（枠線）。");
        return ruler.Done(Title(gap, bands, words), description, hasNames: true);
    }

    private static string Title(PriceGap gap, PriceBands bands, Words words) => words.Say(
        $"Price gap: {Figure(gap, words)}, {ClassName(bands.Classify(gap), words)}{(bands.IsInSweetSpot(gap) ? ", in the sweet spot" : "")}",
        $"価格差：{Figure(gap, words)}（{ClassName(bands.Classify(gap), words)}{(bands.IsInSweetSpot(gap) ? "、理想的な価格帯" : "")}）");

    private static string Figure(PriceGap gap, Words words) => gap switch
    {
        { Ratio: { } ratio } => words.Rise(ratio),
        { IsFromFree: true } => words.Say("from free", "無料から"),
        _ => words.Unknown,
    };

    private static Table Bands(PriceBands bands, Words words) => new(
        "",
        [new(words.Say("band", "価格差区分")), new(words.Say("up to", "上限"))],
        [.. bands.Bands.Select(band => (string[])[ClassName(band.Class, words), Limit(band, words)])]);

    private static string Limit(PriceBand band, Words words) => band.UpTo is not { } limit ? words.Say("above", "それ以上")
        : band.IncludesLimit ? words.Say($"{words.Share(limit)}, included", $"{words.Share(limit)}以下")
        : words.Say($"below {words.Share(limit)}", $"{words.Share(limit)}未満");

    private static string ClassName(PriceGapClass gapClass, Words words) => gapClass switch
    {
        PriceGapClass.NoChange => words.Say("no change", "変更なし"),
        PriceGapClass.LowerPrice => words.Say("lower price", "値下げ"),
        PriceGapClass.FromFree => words.Say("from free", "無料からの移行"),
        PriceGapClass.LongerCommitment => words.Say("longer commitment", "長期契約への移行"),
        PriceGapClass.Easy => words.Say("easy", "決めやすい"),
        PriceGapClass.Considered => words.Say("considered", "検討される"),
        PriceGapClass.Careful => words.Say("careful", "慎重に検討"),
        PriceGapClass.Large => words.Say("large", "高い障壁"),
        _ => words.Unknown,
    };
}
