using System.Globalization;
using System.Reflection;
using System.Runtime;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace UpsellScoring.Benchmarks.Ratios;

/// <summary>What the figures depend on, in lines for the head of the table.</summary>
internal static class Machine
{
    internal static IEnumerable<string> Lines()
    {
        var vector = Vector512.IsHardwareAccelerated ? 512 : Vector256.IsHardwareAccelerated ? 256 : Vector128.IsHardwareAccelerated ? 128 : 0;
        var memory = GC.GetGCMemoryInfo().TotalAvailableMemoryBytes / (1 << 30);
        yield return FormattableString.Invariant($"CPU: {Cpu()}, {Environment.ProcessorCount} cores seen by the process, vectors of {vector} bits; memory: {memory} GiB");
        yield return $"System: {RuntimeInformation.OSDescription}, {RuntimeInformation.ProcessArchitecture}";
        yield return $"Runtime: {RuntimeInformation.FrameworkDescription}, {(GCSettings.IsServerGC ? "server" : "workstation")} GC, {GCSettings.LatencyMode}";
        yield return "Packages: " + string.Join(", ", Versions());
        yield return "Measured: " + DateTime.UtcNow.ToString("yyyy-MM-dd HH:mm 'UTC'", CultureInfo.InvariantCulture);
    }

    private static string Cpu()
    {
        const string Source = "/proc/cpuinfo";
        if (!File.Exists(Source))
        {
            return Environment.GetEnvironmentVariable("PROCESSOR_IDENTIFIER") ?? "unknown";
        }

        var fields = File.ReadLines(Source).TakeWhile(line => line.Length > 0).Select(line => line.Split(':', 2, StringSplitOptions.TrimEntries))
            .Where(pair => pair.Length == 2).ToDictionary(pair => pair[0], pair => pair[1], StringComparer.Ordinal);
        return $"{fields.GetValueOrDefault("model name", "unknown")} (family {fields.GetValueOrDefault("cpu family", "?")}, model {fields.GetValueOrDefault("model", "?")})";
    }

    private static IEnumerable<string> Versions() =>
        from type in new[] { typeof(Scorecard), typeof(MathNet.Numerics.Constants), typeof(System.Numerics.Tensors.TensorPrimitives) }
        let assembly = type.Assembly
        let version = assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion.Split('+')[0]
        select $"{assembly.GetName().Name} {version}";
}
