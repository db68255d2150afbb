using FsCheck.Fluent;

using UpsellScoring.Scoring;

namespace UpsellScoring.Tests.Laws;

/// <summary>A card survives its document, which is the same bytes everywhere.</summary>
public class DocumentLaws
{
    [Fact]
    public void Parse_OfAWrittenCard_GivesTheSameCardAndScores()
    {
        var reached = new Reached();
        Law.Holds(Generate.AccountOf(Generate.WritableCard), account =>
        {
            var card = account.Drawn.Card;
            var parsed = ScorecardDocument.Parse(ScorecardDocument.Write(card));
            Assert.Equal(card, parsed);
            Assert.Equal(card.GetHashCode(), parsed.GetHashCode());
            Assert.Equal(card.ToString(), parsed.ToString());
            Assert.Empty(card.DifferencesTo(parsed));
            Assert.Equal(card, ScorecardDocument.Parse(ScorecardDocument.ToJson(card)));
            Law.SameBits(account.Score(), parsed.BindValues().Evaluate(account.Values));
            foreach (var kind in new[] { "linear", "falling", "logarithmic", "logistic", "steps", "piecewise-linear", "peak", "percentile" })
            {
                reached.Note(kind, card.Factors.Any(factor => factor.Curve is Curve curve && curve.Kind == kind));
            }

            foreach (var rule in Enum.GetValues<UnknownRuleKind>())
            {
                reached.Note(rule.ToString(), card.Factors.Any(factor => factor.Unknown.Kind == rule));
            }
        });
        reached.AtLeast(0.2, "linear", "falling", "logarithmic", "logistic", "steps", "piecewise-linear", "peak", "percentile", "LeaveOut", "Neutral", "Worst", "Required");
    }

    [Fact]
    public void Write_OfAnyCard_GivesTheSameBytesEverywhere()
    {
        Law.Holds(Generate.CardOf(Gen.Choose(1, 8), Generate.BuiltInCurve, Generate.Rule), drawn =>
        {
            var written = ScorecardDocument.Write(drawn.Card);
            Assert.Equal(written, ScorecardDocument.Write(drawn.Card));
            Assert.Equal(written, ScorecardDocument.Write(ScorecardDocument.Parse(written)));
            var hash = ScorecardDocument.ContentHash(drawn.Card);
            Assert.Matches("^[0-9a-f]{64}$", hash);
            Assert.All(Cultures.All, culture => Cultures.Under(culture, () =>
            {
                Assert.Equal(written, ScorecardDocument.Write(drawn.Card));
                Assert.Equal(drawn.Card, ScorecardDocument.Parse(written));
                Assert.Equal(hash, ScorecardDocument.ContentHash(drawn.Card));
                return true;
            }));
        });
    }

    [Fact]
    public void ContentHash_OfAnyTwoCards_IsEqualWhenTheyAre()
    {
        var reached = new Reached();
        // Few parts, so that cards are often built twice alike.
        var small = from to in Gen.Elements(1.0, 2.0)
                    from rule in Gen.Elements(UnknownRule.LeaveOut, UnknownRule.Neutral(0), UnknownRule.Neutral(-0.0), UnknownRule.Worst)
                    from zero in Gen.Elements(0.0, -0.0)
                    from version in Gen.Elements("1", "2")
                    select new Scorecard(version, [new("only", 100, Curves.Linear(zero, to), rule)], [new("high", 50), new("low", zero)]);
        var cases = Gen.Frequency(
            (3, from one in small from other in small select (one, other)),
            (1, from one in Generate.WritableCard from other in Generate.WritableCard select (one.Card, other.Card)));
        Law.Holds(cases, drawn =>
        {
            var (one, other) = drawn;
            reached.Note("equal", one.Equals(other));
            reached.Note("different", !one.Equals(other));
            Assert.Equal(one.Equals(other), ScorecardDocument.ContentHash(one) == ScorecardDocument.ContentHash(other));
            Assert.Equal(one.Equals(other), one.DifferencesTo(other).Count == 0);
            Assert.True(!one.Equals(other) || one.GetHashCode() == other.GetHashCode());
        });
        reached.AtLeast(0.05, "equal", "different");
    }

    [Theory]
    [InlineData("version")]
    [InlineData("name")]
    [InlineData("weight")]
    [InlineData("rule")]
    [InlineData("curve")]
    [InlineData("curve parameter")]
    [InlineData("order of factors")]
    [InlineData("grade name")]
    [InlineData("grade bound")]
    [InlineData("added grade")]
    public void ContentHash_WhenOnePartChanges_Differs(string part)
    {
        var reached = new Reached();
        var cases = from card in Generate.CardOf(Gen.Choose(1, 5), Generate.BuiltInCurve, Generate.Rule) from place in Gen.Choose(0, 1_000_000) from other in Generate.FactorsOf(1, Generate.BuiltInCurve, Generate.Rule) select (card.Card, place, other[0]);
        Law.Holds(cases, drawn =>
        {
            var (card, place, other) = drawn;
            var changed = Changed(card, part, place, other.Factor);
            reached.Note("changed", changed is not null);
            if (changed is not null)
            {
                Assert.NotEqual(card, changed);
                Assert.NotEqual(ScorecardDocument.ContentHash(card), ScorecardDocument.ContentHash(changed));
                Assert.NotEmpty(card.DifferencesTo(changed));
            }
        });
        reached.AtLeast(0.15, "changed");
    }

    /// <summary>The card with one part changed as little as possible; null when it has no such part, or would not be valid.</summary>
    private static Scorecard? Changed(Scorecard card, string part, int number, Factor other)
    {
        var place = number % card.Factors.Count;
        var factor = card.Factors[place];
        var gradePlace = number % card.Grades.Count;
        var grade = card.Grades[gradePlace];
        return part switch
        {
            "version" => card.WithVersion(card.Version + "."),
            "name" => With(factor with { Name = factor.Name + "." }),
            "weight" => With(factor with { Weight = Math.BitDecrement(factor.Weight) }),
            "rule" => other.Unknown == factor.Unknown ? null : With(factor with { Unknown = other.Unknown }),
            "curve" => other.Curve.Equals(factor.Curve) ? null : With(factor with { Curve = other.Curve }),
            "curve parameter" => With(factor with { Curve = Nudged((Curve)factor.Curve, number) }),
            "order of factors" => card.Factors.Count < 2 ? null : card.WithFactors(card.Factors.Skip(1).Append(card.Factors[0])),
            "grade name" => WithGrade(grade with { Name = grade.Name + "." }),
            "grade bound" => grade.From == 0 ? null : WithGrade(grade with { From = Math.BitDecrement(grade.From) }),
            _ => Valid(card.Factors, [new("top", 100), .. card.Grades]),
        };

        Scorecard? With(Factor changed) => Valid(card.Factors.Select((old, i) => i == place ? changed : old), card.Grades);

        Scorecard? WithGrade(Grade changed) => Valid(card.Factors, card.Grades.Select((old, i) => i == gradePlace ? changed : old));

        Scorecard? Valid(IEnumerable<Factor> factors, IEnumerable<Grade> grades) => Scorecard.TryCreate(card.Version, factors, grades, out var valid, out _) ? valid : null;
    }

    /// <summary>The same curve with one number moved by one unit in the last place.</summary>
    private static Curve Nudged(Curve curve, int number)
    {
        var arguments = Enumerable.Range(0, curve.Declaration.Parameters.Count).Select(i => curve.Argument(i).ToArray()).ToArray();
        var argument = arguments[number % arguments.Length];
        var place = number / arguments.Length % argument.Length;
        argument[place] = number % 2 == 0 || argument[place] == 0 ? Math.BitIncrement(argument[place]) : Math.BitDecrement(argument[place]);
        return new Curve(curve.Declaration, arguments);
    }
}
