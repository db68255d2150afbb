using UpsellScoring;
using UpsellScoring.Advice;

namespace CrmHost.Tests.Batches;

/// <summary>A gate of the host's own that lets every account pass, but holds the thread at one of them until it is released.</summary>
internal sealed class HoldingGate(int at) : IGate, IDisposable
{
    private readonly ManualResetEventSlim _released = new();
    private int _checked;

    public int Checked => Volatile.Read(ref _checked);

    public bool IsHolding { get; private set; }

    public GateCheck Check(GateInput input)
    {
        if (Interlocked.Increment(ref _checked) == at)
        {
            IsHolding = true;
            _released.Wait();
        }

        return GateCheck.Clear("holding", AdviceAction.Hold);
    }

    public void Release() => _released.Set();

    public void Dispose() => _released.Dispose();
}
