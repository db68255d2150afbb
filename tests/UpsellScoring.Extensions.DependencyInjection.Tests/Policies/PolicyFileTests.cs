using System.Text;

using UpsellScoring.Advice;
using UpsellScoring.Extensions.DependencyInjection.Policies;
using UpsellScoring.Scoring;

namespace UpsellScoring.Extensions.DependencyInjection.Tests.Policies;

public sealed class PolicyFileTests : IDisposable
{
    private static readonly AdvicePolicy Policy = new("2026-04", Scorecards.StandardInYen(), proposeFrom: "A");

    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Read_AValidDocument_GivesItsPolicy(bool withMark)
    {
        _folder.Write("policy.json", [.. withMark ? Encoding.UTF8.Preamble : [], .. AdvicePolicyDocument.Write(Policy)]);

        Assert.Equal(Policy, Read("policy.json", out var faults));
        Assert.Empty(faults);
    }

    [Fact]
    public void Read_AnAbsolutePath_DoesNotLookInTheRoot() =>
        Assert.Equal(Policy, PolicyFile.Read(_folder.Write("policy.json", AdvicePolicyDocument.Write(Policy)), Path.GetTempPath(), []));

    [Fact]
    public void Read_NoFile_SaysWhereItWasLookedFor() =>
        AssertFault("policies/standard.json", PolicyFaultCodes.FileMissing, "PolicyPath", "no such file", "'policies/standard.json'", $"'{_folder.Path}'");

    [Fact]
    public void Read_AFileInTheWayOfTheFolder_IsAFinding()
    {
        _folder.Write("policies", []);
        AssertFault("policies/standard.json", PolicyFaultCodes.FileMissing, "PolicyPath");
    }

    [Fact]
    public void Read_AFolder_SaysSo()
    {
        Directory.CreateDirectory(Path.Combine(_folder.Path, "policies"));
        AssertFault("policies", PolicyFaultCodes.FileUnreadable, "PolicyPath", "This is a folder");
    }

    [Fact]
    public void Read_AFileNobodyMayRead_SaysWhatTheMachineSays()
    {
        AssertFault(new string('n', 5000), PolicyFaultCodes.FileUnreadable, "PolicyPath", "cannot be read: ", "Let the host's account read it.");
    }

    [Theory]
    [InlineData("")]
    [InlineData("  ")]
    [InlineData("policy\0.json")]
    public void Read_NoPath_IsAFinding(string path) => AssertFault(path, PolicyFaultCodes.FilePath, "PolicyPath", "empty or holds characters");

    [Theory]
    [InlineData(AdvicePolicyDocument.MostBytes, FindingCodes.DocumentSyntax)]
    [InlineData(AdvicePolicyDocument.MostBytes + 1, FindingCodes.DocumentTooLarge)]
    [InlineData(AdvicePolicyDocument.MostBytes * 2, FindingCodes.DocumentTooLarge)]
    public void Read_UpToTheLimit_IsReadAndNoFurther(int bytes, string code)
    {
        _folder.Write("policy.json", Enumerable.Repeat((byte)'[', bytes).ToArray().AsSpan());
        Read("policy.json", out var faults);

        // Of the smaller one it is not the size that is wrong.
        Assert.Equal(code == FindingCodes.DocumentTooLarge, Assert.Single(faults).Finding.Code == FindingCodes.DocumentTooLarge);
    }

    [Fact]
    public void Read_AFileThatNeverEnds_EndsAtTheLimit()
    {
        if (File.Exists("/dev/zero"))
        {
            AssertFault("/dev/zero", FindingCodes.DocumentTooLarge, "$", "more than 2097152 bytes", "Shorten");
        }
    }

    [Theory]
    [InlineData("", FindingCodes.DocumentSyntax)]
    [InlineData("{", FindingCodes.DocumentSyntax)]
    [InlineData("{ \"format\": 1, }", FindingCodes.DocumentSyntax)]
    [InlineData("[]", FindingCodes.ValueType)]
    public void Read_BrokenJson_IsTheLibrarysFinding(string text, string code)
    {
        _folder.Write("policy.json", Encoding.UTF8.GetBytes(text));
        AssertFault("policy.json", code, "$");
    }

    [Fact]
    public void Read_AnotherEncoding_IsTheLibrarysFinding()
    {
        _folder.Write("policy.json", Encoding.Unicode.GetBytes("{}é"));
        Read("policy.json", out var faults);
        Assert.StartsWith("document.", Assert.Single(faults).Finding.Code, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_AnInvalidDocument_GivesEveryFindingWithTheFile()
    {
        _folder.Write("policy.json", Encoding.UTF8.GetBytes("""{ "format": 2, "version": "", "card": {}, "proposeFrom": 1 }"""));

        Assert.Null(Read("policy.json", out var faults));

        Assert.Equal(AdvicePolicyDocument.Read("""{ "format": 2, "version": "", "card": {}, "proposeFrom": 1 }""").Findings, faults.Select(fault => fault.Finding));
        Assert.True(faults.Count > 4);
        Assert.All(faults, fault => Assert.Equal($"file '{Path.Combine(_folder.Path, "policy.json")}'", fault.Source));
    }

    private AdvicePolicy? Read(string path, out List<PolicyFault> faults) => PolicyFile.Read(path, _folder.Path, faults = []);

    private void AssertFault(string path, string code, string place, params string[] facts)
    {
        Assert.Null(Read(path, out var faults));
        var finding = Assert.Single(faults).Finding;
        Assert.Equal((code, place), (finding.Code, finding.Path));
        Assert.All(facts, fact => Assert.Contains(fact, finding.Message, StringComparison.Ordinal));
    }
}
