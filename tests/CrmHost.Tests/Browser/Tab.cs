using System.Collections.Concurrent;
using System.Text.Json.Nodes;

namespace CrmHost.Tests.Browser;

/// <summary>One page in the browser, used as a person does: by the mouse and the keyboard.</summary>
internal sealed class Tab
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private readonly DevTools _tools;
    private readonly string _session;
    private readonly ConcurrentQueue<string> _complaints = [];

    private Tab(DevTools tools, string session)
    {
        (_tools, _session) = (tools, session);
        tools.Happened += (from, name, parameters) => Note(from, name, parameters);
    }

    /// <summary>Everything the browser complains of: exceptions, refused content, failed requests, what the page itself reports.</summary>
    public IReadOnlyCollection<string> Complaints => _complaints;

    public static async Task<Tab> OpenAsync(Chromium browser, bool isDark = false, int width = 1440, int height = 1000)
    {
        DevTools tools = browser.DevTools;
        JsonObject context = await tools.SendAsync(null, "Target.createBrowserContext");
        JsonObject target = await tools.SendAsync(null, "Target.createTarget", new() { ["url"] = "about:blank", ["browserContextId"] = context["browserContextId"]!.GetValue<string>() });
        JsonObject attached = await tools.SendAsync(null, "Target.attachToTarget", new() { ["targetId"] = target["targetId"]!.GetValue<string>(), ["flatten"] = true });
        Tab tab = new(tools, attached["sessionId"]!.GetValue<string>());
        foreach (string domain in (string[])["Page", "Runtime", "Log", "Network"])
        {
            await tab.SendAsync(domain + ".enable");
        }

        await tab.SendAsync("Emulation.setDeviceMetricsOverride", new() { ["width"] = width, ["height"] = height, ["deviceScaleFactor"] = 1, ["mobile"] = false });
        await tab.SendAsync("Emulation.setEmulatedMedia", new() { ["features"] = new JsonArray(new JsonObject { ["name"] = "prefers-color-scheme", ["value"] = isDark ? "dark" : "light" }) });
        return tab;
    }

    public Task GoAsync(Uri address) => SendAsync("Page.navigate", new() { ["url"] = address.ToString() });

    /// <summary>What an expression of the page's language gives, as text.</summary>
    public async Task<string> EvaluateAsync(string expression)
    {
        JsonObject result = await SendAsync("Runtime.evaluate", new() { ["expression"] = $"String({expression})", ["awaitPromise"] = true });
        return result["result"]!["value"]?.GetValue<string>() ?? throw new InvalidOperationException(result.ToJsonString());
    }

    /// <summary>Waits until an expression is true.</summary>
    public async Task UntilAsync(string expression)
    {
        DateTime end = DateTime.UtcNow + Patience;
        // What the expression looks at may not be there yet.
        while (await EvaluateAsync($"(() => {{ try {{ return Boolean({expression}); }} catch {{ return false; }} }})()") != "true")
        {
            Assert.True(DateTime.UtcNow < end, $"Not in time: {expression}; complaints: {string.Join("; ", _complaints)}; shown: {await EvaluateAsync("document.body?.innerText.slice(0, 2000)")}");
            await Task.Delay(20);
        }
    }

    /// <summary>Waits until the page shows what its address says, with its pictures, and the address contains a word.</summary>
    public Task ReadyAsync(string word = "") => UntilAsync(
        $"location.hash.includes('{word}') && document.body?.dataset.shown === location.hash && [...document.images].every(image => image.complete && image.naturalWidth > 0)");

    /// <summary>Clicks with the mouse in the middle of the first line of the first element of a selector.</summary>
    public async Task ClickAsync(string selector)
    {
        string[] place = (await EvaluateAsync(
            $$"""(() => { const one = document.querySelector({{JsonValue.Create(selector).ToJsonString()}}); one.scrollIntoView({ block: "nearest" }); const box = one.getClientRects()[0]; return (box.x + box.width / 2) + " " + (box.y + box.height / 2); })()""")).Split(' ');
        (double x, double y) = (double.Parse(place[0], System.Globalization.CultureInfo.InvariantCulture), double.Parse(place[1], System.Globalization.CultureInfo.InvariantCulture));
        foreach (string type in (string[])["mouseMoved", "mousePressed", "mouseReleased"])
        {
            await SendAsync("Input.dispatchMouseEvent", new() { ["type"] = type, ["x"] = x, ["y"] = y, ["button"] = type == "mouseMoved" ? "none" : "left", ["clickCount"] = type == "mouseMoved" ? 0 : 1 });
        }
    }

    /// <summary>Presses a key.</summary>
    public async Task PressAsync(string key, int code)
    {
        JsonObject down = new() { ["type"] = "keyDown", ["key"] = key, ["code"] = key, ["windowsVirtualKeyCode"] = code };
        if (key == "Enter")
        {
            down["text"] = "\r";
        }

        await SendAsync("Input.dispatchKeyEvent", down);
        await SendAsync("Input.dispatchKeyEvent", new() { ["type"] = "keyUp", ["key"] = key, ["code"] = key, ["windowsVirtualKeyCode"] = code });
    }

    /// <summary>A picture of the page, kept where the environment says (CRM_SHOTS).</summary>
    public async Task<byte[]> ShootAsync(string name)
    {
        byte[] png = Convert.FromBase64String((await SendAsync("Page.captureScreenshot", new() { ["format"] = "png" }))["data"]!.GetValue<string>());
        if (Environment.GetEnvironmentVariable("CRM_SHOTS") is { Length: > 0 } folder)
        {
            Directory.CreateDirectory(folder);
            await File.WriteAllBytesAsync(Path.Combine(folder, $"crm-{name}.png"), png);
        }

        return png;
    }

    private Task<JsonObject> SendAsync(string method, JsonObject? parameters = null) => _tools.SendAsync(_session, method, parameters);

    private void Note(string? session, string name, JsonObject parameters)
    {
        if (session != _session)
        {
            return;
        }

        string? complaint = name switch
        {
            "Runtime.exceptionThrown" => parameters["exceptionDetails"]?.ToJsonString(),
            "Log.entryAdded" when parameters["entry"]!["level"]!.GetValue<string>() is "error" or "warning" => parameters["entry"]!.ToJsonString(),
            "Runtime.consoleAPICalled" => parameters["args"]!.ToJsonString(),
            "Page.javascriptDialogOpening" => "dialog: " + parameters["message"],
            _ => null,
        };
        if (complaint is not null)
        {
            _complaints.Enqueue(complaint);
        }
    }
}
