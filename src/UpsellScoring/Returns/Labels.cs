namespace UpsellScoring.Returns;

/// <summary>Checks of names that people read.</summary>
internal static class Labels
{
    internal static string Checked(string label, string parameter)
    {
        ArgumentNullException.ThrowIfNull(label, parameter);
        return !string.IsNullOrWhiteSpace(label)
            ? label
            : throw new ArgumentException($"{parameter} is empty; it must have at least 1 visible character. Say what it stands for.", parameter);
    }
}
