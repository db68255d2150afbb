using System.Diagnostics;
using System.Runtime.InteropServices;

namespace CrmHost.Tests.Browser;

/// <summary>A headless Chromium with a profile of its own, driven by the DevTools protocol.</summary>
public sealed class Chromium : IAsyncLifetime
{
    private const string Listening = "DevTools listening on ";

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private static readonly Lazy<string?> Found = new(Find);

    private readonly string _profile = Directory.CreateTempSubdirectory("crm-browser-").FullName;
    private Process? _process;

    internal static string[] Names { get; } = ["chromium", "chromium-browser", "google-chrome", "chrome"];

    /// <summary>Where the browser is; null when none is installed.</summary>
    internal static string? Path => Found.Value;

    internal DevTools DevTools { get; private set; } = null!;

    /// <inheritdoc/>
    public async Task InitializeAsync()
    {
        if (Path is null)
        {
            return;
        }

        ProcessStartInfo start = new(Path) { RedirectStandardError = true, RedirectStandardOutput = true };
        string[] arguments =
        [
            "--headless=new", "--disable-gpu", "--disable-dev-shm-usage", "--no-first-run", "--disable-extensions", "--disable-background-networking",
            "--hide-scrollbars", "--remote-debugging-port=0", $"--user-data-dir={_profile}",
        ];
        Array.ForEach([.. arguments, .. IsAdministrator ? ["--no-sandbox"] : Array.Empty<string>(), "about:blank"], start.ArgumentList.Add);
        _process = Process.Start(start)!;
        DevTools = await DevTools.ConnectAsync(await AddressAsync(_process));
    }

    /// <inheritdoc/>
    public async Task DisposeAsync()
    {
        if (_process is not null)
        {
            await DevTools.DisposeAsync();
            _process.Kill(entireProcessTree: true);
            await _process.WaitForExitAsync();
            _process.Dispose();
        }

        try
        {
            Directory.Delete(_profile, recursive: true);
        }
        catch (IOException)
        {
            // A helper process that is slow to end still writes; the folder is temporary anyway.
        }
    }

    // The browser refuses its sandbox to the administrator of a container.
    private static bool IsAdministrator => !RuntimeInformation.IsOSPlatform(OSPlatform.Windows) && Environment.IsPrivilegedProcess;

    private static string? Find() => (Environment.GetEnvironmentVariable("PATH") ?? "").Split(System.IO.Path.PathSeparator)
        .SelectMany(folder => Names, System.IO.Path.Combine)
        .SelectMany(path => (IEnumerable<string>)[path, path + ".exe"])
        .FirstOrDefault(path => File.Exists(path) && Runs(path));

    // Some systems ship a stub of that name, which only says how to install the browser.
    private static bool Runs(string path)
    {
        using Process? process = Process.Start(new ProcessStartInfo(path, "--version") { RedirectStandardError = true, RedirectStandardOutput = true });
        return process is not null && process.WaitForExit(Patience) && process.ExitCode == 0;
    }

    private static async Task<Uri> AddressAsync(Process process)
    {
        TaskCompletionSource<Uri> address = new(TaskCreationOptions.RunContinuationsAsynchronously);
        process.OutputDataReceived += (_, _) => { };
        process.ErrorDataReceived += (_, line) =>
        {
            if (line.Data?.StartsWith(Listening, StringComparison.Ordinal) == true)
            {
                address.TrySetResult(new Uri(line.Data[Listening.Length..]));
            }
        };
        // Read to the end, or the browser waits when a pipe is full.
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        return await address.Task.WaitAsync(Patience);
    }
}
