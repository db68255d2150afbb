namespace BringYourOwnData;

/// <summary>The file is not one of subscribers.</summary>
internal sealed class UnusableFileException(string message) : Exception(message);
