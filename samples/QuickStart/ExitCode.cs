namespace QuickStart;

/// <summary>What the program answers to a script that calls it.</summary>
internal static class ExitCode
{
    /// <summary>All rows are good.</summary>
    public const int Good = 0;

    /// <summary>It could not run: no such file, no usable header, wrong arguments.</summary>
    public const int CouldNotRun = 1;

    /// <summary>Some rows are broken and were left out; the rest was done.</summary>
    public const int SomeRowsBroken = 2;
}
