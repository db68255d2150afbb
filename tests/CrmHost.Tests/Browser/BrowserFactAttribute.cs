namespace CrmHost.Tests.Browser;

/// <summary>A test in a headless browser; where none is installed it is skipped and says so.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class BrowserFactAttribute : FactAttribute
{
    public BrowserFactAttribute()
    {
        if (Chromium.Path is null)
        {
            Skip = $"No browser on PATH ({string.Join(", ", Chromium.Names)}): the page is not tested here.";
        }
    }
}
