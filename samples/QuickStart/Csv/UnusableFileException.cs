namespace QuickStart.Csv;

/// <summary>Nothing of the file can be read: its encoding or its header line is not what a customer file has.</summary>
internal sealed class UnusableFileException(Phrase text) : Exception(text.English)
{
    /// <summary>What is wrong, in both languages.</summary>
    public Phrase Text { get; } = text;
}
