using System.Security;

using UpsellScoring.Advice;
using UpsellScoring.Scoring;

namespace UpsellScoring.Extensions.DependencyInjection.Policies;

/// <summary>Reads a policy's document from a file. What the machine says against it becomes a finding like any other.</summary>
internal static class PolicyFile
{
    /// <summary>The policy; null when there are faults.</summary>
    internal static AdvicePolicy? Read(string path, string root, List<PolicyFault> faults)
    {
        var source = $"PolicyPath '{path}'";
        if (FullPath(path, root) is not { } file)
        {
            faults.Add(new(source, new(PolicyFaultCodes.FilePath, "PolicyPath", "The path is empty or holds characters no path has. Name the file of a policy's document.")));
            return null;
        }

        source = $"file '{file}'";
        Finding? fault = null;
        var content = Content(file, path, root, ref fault);
        if (fault is not null)
        {
            faults.Add(new(source, fault));
            return null;
        }

        var reading = AdvicePolicyDocument.Read(content);
        faults.AddRange(reading.Findings.Select(finding => new PolicyFault(source, finding)));
        return reading.Policy;
    }

    private static string? FullPath(string path, string root) =>
        string.IsNullOrWhiteSpace(path) || path.Contains('\0', StringComparison.Ordinal) ? null : Path.GetFullPath(path, root);

#pragma warning disable RS0030 // Reading the file is the host's business, and this package's; the core is given what it holds.
    private static ReadOnlySpan<byte> Content(string file, string path, string root, ref Finding? fault)
    {
        try
        {
            using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);

            // One byte too many is enough to know, also of a device that never ends.
            var content = new byte[AdvicePolicyDocument.MostBytes + 1];
            var length = stream.ReadAtLeast(content, content.Length, throwOnEndOfStream: false);
            if (length == content.Length)
            {
                fault = new(FindingCodes.DocumentTooLarge, "$", FormattableString.Invariant($"The file has more than {AdvicePolicyDocument.MostBytes} bytes, and no more are read. Shorten the document."));
            }

            return content.AsSpan(0, length);
        }
        catch (Exception exception) when (exception is FileNotFoundException or DirectoryNotFoundException)
        {
            fault = new(PolicyFaultCodes.FileMissing, "PolicyPath", $"There is no such file; PolicyPath is '{path}', relative to '{root}'. Correct the path, or have the file copied there.");
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or SecurityException or NotSupportedException)
        {
            fault = Directory.Exists(file)
                ? new(PolicyFaultCodes.FileUnreadable, "PolicyPath", "This is a folder. Name the file in it.")
                : new(PolicyFaultCodes.FileUnreadable, "PolicyPath", $"The file cannot be read: {exception.Message} Let the host's account read it.");
        }

        return default;
    }
#pragma warning restore RS0030
}
