using BenchmarkDotNet.Running;

using UpsellScoring.Benchmarks.Questions;
using UpsellScoring.Benchmarks.Ratios;

// ratios: the table of ratios. smoke: whether all rows run. Anything else goes to BenchmarkDotNet (--list flat, --filter '*Batch*').
return args switch
{
    ["ratios", .. var rest] => RatioCommand.Run(rest),
    ["smoke"] => RatioCommand.Smoke(),
    _ => BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args, QuestionConfig.Create()).Any() ? 0 : 1,
};
