namespace QuickStart.Generator;

/// <summary>Writes customers.csv, or says whether a file is what would be written.</summary>
internal static class GenerateCommand
{
    public static int Write(string path)
    {
        File.WriteAllBytes(path, CustomerTable.ToBytes());
        return ExitCode.Good;
    }

    public static int Check(string path, TextWriter error)
    {
        if (File.ReadAllBytes(path).AsSpan().SequenceEqual(CustomerTable.ToBytes()))
        {
            return ExitCode.Good;
        }

        error.WriteLine($"{path} is not what the generator writes. Write it anew without --check.");
        return ExitCode.CouldNotRun;
    }
}
