using UpsellScoring.Extensions.DependencyInjection.Policies;

namespace UpsellScoring.Extensions.DependencyInjection.Tests.Policies;

public sealed class SpellingTests
{
    [Theory]
    [InlineData("gates", "gates", 0)]
    [InlineData("GATES", "gates", 0)]
    [InlineData("gate", "gates", 1)]
    [InlineData("gattes", "gates", 1)]
    [InlineData("gatez", "gates", 1)]
    [InlineData("agtes", "gates", 1)]
    [InlineData("", "gates", 5)]
    [InlineData("gates", "", 5)]
    [InlineData("kitten", "sitting", 3)]
    [InlineData("ca", "abc", 3)]
    public void Distance_OfTwoWords_CountsTheSlips(string from, string to, int slips) => Assert.Equal(slips, Spelling.Distance(from, to));

    [Theory]
    [InlineData("PolicyPth", " Did you mean 'PolicyPath'?")]
    [InlineData("policy_path", " Did you mean 'PolicyPath'?")]
    [InlineData("Polcy", " Did you mean 'Policy'?")]
    [InlineData("Polivcy", " Did you mean 'Policy'?")]
    [InlineData("Pol", "")]
    [InlineData("ConnectionString", "")]
    [InlineData("", "")]
    public void Question_OfAWord_NamesTheNearestIfItIsNear(string word, string question) => Assert.Equal(question, Spelling.Question(word, ["PolicyPath", "Policy"]));

    [Fact]
    public void Question_NothingKnown_AsksNothing() => Assert.Equal("", Spelling.Question("gates", []));

    [Fact]
    public void Question_AWordOfAMegabyte_TakesNoTime() => Assert.Equal("", Spelling.Question(new string('x', 1 << 20), ["PolicyPath", "Policy"]));
}
