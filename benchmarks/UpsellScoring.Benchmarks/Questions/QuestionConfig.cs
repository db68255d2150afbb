using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Diagnosers;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Toolchains.InProcess.Emit;

namespace UpsellScoring.Benchmarks.Questions;

/// <summary>How every question is measured: in this process, so that nothing has to be generated, restored and built first.</summary>
internal static class QuestionConfig
{
    private const int Warmups = 3;
    private const int Iterations = 7;

    internal static IConfig Create() => DefaultConfig.Instance
        .AddJob(Job.Default.WithToolchain(InProcessEmitToolchain.Instance).WithWarmupCount(Warmups).WithIterationCount(Iterations))
        .AddDiagnoser(MemoryDiagnoser.Default);
}
