using System.Globalization;

namespace UpsellScoring.Tests.House;

/// <summary>The culture runs are only worth something when the culture is really in force where tests run.</summary>
public sealed class TestCultureTests
{
    [Fact]
    public async Task CurrentCulture_VariableSet_IsInForceOnEveryThread()
    {
        if (TestCulture.Wanted is null)
        {
            return;
        }

        Assert.Equal(TestCulture.Wanted, CultureInfo.CurrentCulture.Name);
        Assert.Equal(TestCulture.Wanted, await Task.Run(() => CultureInfo.CurrentCulture.Name));
        var own = new List<string>();
        var thread = new Thread(() => own.Add(CultureInfo.CurrentCulture.Name));
        thread.Start();
        thread.Join();
        Assert.Equal([TestCulture.Wanted], own);
    }

    [Theory]
    [InlineData("de-DE", "0,5", "I")]
    [InlineData("tr-TR", "0,5", "\u0130")]
    public void CurrentCulture_VariableSet_HasTheCulturesData(string name, string half, string upper)
    {
        if (TestCulture.Wanted != name)
        {
            return;
        }

        Assert.Equal(half, 0.5.ToString(CultureInfo.CurrentCulture));
        Assert.Equal(upper, "i".ToUpper(CultureInfo.CurrentCulture));
    }
}
