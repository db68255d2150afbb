using System.Globalization;
using UpsellScoring.Advice;
using UpsellScoring.Numerics;

namespace UpsellScoring.Rendering;

/// <summary>Writes words and figures in the language of one set of options. What an advice has texts for is taken from there.</summary>
internal sealed class Words
{
    // Beyond this a double has no digits left for units.
    private const double MostPlain = 1e15;

    private readonly TextWriting _writing;

    private Words(TextOptions? options)
    {
        Options = options ?? TextOptions.Default;
        _writing = new(Options);
    }

    internal TextOptions Options { get; }

    internal bool IsJapanese => _writing.IsJapanese;

    internal bool IsForCustomer => _writing.IsForCustomer;

    /// <summary>The code of the language, for a reader that speaks.</summary>
    internal string LanguageCode => IsJapanese ? "ja" : "en";

    /// <summary>Words for a result that is fit for every eye.</summary>
    internal static Words Of(TextOptions? options) => new(options);

    /// <summary>Words for a result that holds a score, a grade or a figure of ours.</summary>
    /// <exception cref="ArgumentException">The options ask for the customer's eyes.</exception>
    internal static Words ForInsiders(TextOptions? options, string result) => options?.Register == TextRegister.Customer
        ? throw new ArgumentException($"{nameof(TextOptions.Register)} is {TextRegister.Customer}; a {result} is for insiders only. Render the advice, a staged path or a payback curve for the customer.", nameof(options))
        : new(options);

    /// <summary>A text in the language of the options.</summary>
    internal string Say(string english, string japanese) => IsJapanese ? japanese : english;

    /// <summary>Points, with one decimal.</summary>
    internal string Points(double points) => Figure(ReasonFigure.OfPoints("points", points));

    internal string Points(decimal points) => Points(Crossing.ToDouble(points));

    /// <summary>What was gained with +, what was lost with the minus of the language.</summary>
    internal string Signed(decimal points) => (points > 0 ? "+" : "") + Points(points);

    internal string Share(double share) => FigureTexts.OfShare(share, _writing);

    internal string Share(decimal share) => Share(Crossing.ToDouble(share));

    /// <summary>A rise with +, a fall with the minus of the language.</summary>
    internal string Rise(decimal ratio) => (ratio > 0 ? "+" : "") + Share(ratio);

    internal string Money(decimal amount) => Figure(ReasonFigure.OfMoney("amount", amount));

    internal string Price(decimal amount) => FigureTexts.OfPrice(amount, _writing);

    internal string Multiple(decimal multiple) => Figure(ReasonFigure.OfMultiple("multiple", multiple));

    internal string Number(double value) => value == 0 ? "0" : value < 0 ? Say("-", "▲") + Number(-value) : value.ToString(value < MostPlain ? "#,0.######" : "0.###E+0", CultureInfo.InvariantCulture);

    internal string Count(long count) => Number(count);

    internal string Day(DateOnly day) => FigureTexts.OfDay(day, _writing);

    internal string Fact(string name) => _writing.Fact(name);

    internal string Action(AdviceAction action) => _writing.Action(action);

    internal string Gate(string code) => _writing.Gate(code);

    internal string Reason(AdviceReason reason) => _writing.Reason(reason);

    internal string Unknown => Say("unknown", "未取得");

    internal string None => Say("none", "なし");

    /// <summary>The score in one line: points and grade, or why there is none.</summary>
    internal string Score(AccountScore score) => score switch
    {
        { Points: { } points } => Say($"{Points(points)} {score.Grade?.Name}", $"{Points(points)}点（ランク{score.Grade?.Name}）"),
        { Outcome: ScoreOutcome.RequiredUnknown } => Say("No score: a required value is unknown", "スコアなし：必須項目が未取得"),
        _ => Say("No score: no value is known", "スコアなし：すべて未取得"),
    };

    private string Figure(ReasonFigure figure) => FigureTexts.Of([figure], _writing)[0];
}
