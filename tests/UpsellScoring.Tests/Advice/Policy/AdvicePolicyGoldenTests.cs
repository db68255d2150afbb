using UpsellScoring.Advice;
using UpsellScoring.Tests.Scoring;

namespace UpsellScoring.Tests.Advice;

/// <summary>
/// Canonical documents and their hashes as they were first released. Companies keep such hashes beside what they advised: a change of a
/// single byte is a new format, never a side effect.
/// </summary>
public sealed class AdvicePolicyGoldenTests
{
    [Fact]
    public void Write_StandardPolicy_GivesTheCommittedBytes() => AssertGolden(
        PolicyDocuments.Standard, "standard.json", "05a312d192080ec03ff8842c59c616f5b30d04f1f77ca6f7517a7553b3a9eee5");

    [Fact]
    public void Write_PolicyThatIsHardToWrite_GivesTheCommittedBytes() => AssertGolden(
        PolicyDocuments.Hard, "hard.json", "b50249d6b31605a67aa332b1b5760e8d4a1c71935a2e8273b5aef1198d61e752");

    private static void AssertGolden(AdvicePolicy policy, string file, string hash)
    {
        var golden = File.ReadAllBytes(RepositoryFile.Path("tests", "UpsellScoring.Tests", "Advice", "Policy", "Golden", file));

        Assert.Equal(System.Text.Encoding.UTF8.GetString(golden), AdvicePolicyDocument.ToJson(policy));
        Assert.Equal(golden, AdvicePolicyDocument.Write(policy));
        Assert.Equal(hash, AdvicePolicyDocument.ContentHash(policy));
        Assert.Equal(policy, AdvicePolicyDocument.Parse(golden));
    }
}
