using System.Diagnostics.CodeAnalysis;

namespace Consumer;

/// <summary>Shows a value as a .NET kernel does: everything by simple name and reflection.</summary>
internal static class Notebook
{
    [UnconditionalSuppressMessage("Trimming", "IL2072", Justification = "Whether the library is kept is what is to be shown.")]
    [UnconditionalSuppressMessage("Trimming", "IL2075", Justification = "Whether the library is kept is what is to be shown.")]
    internal static string Html(object value)
    {
        var mark = value.GetType().GetCustomAttributes(inherit: true).Single(one => one.GetType().Name == "TypeFormatterSourceAttribute");
        var source = (Type)mark.GetType().GetProperty("FormatterSourceType")!.GetValue(mark)!;
        var formatters = (IEnumerable<object>)source.GetMethod("CreateTypeFormatters")!.Invoke(Activator.CreateInstance(source), null)!;
        var formatter = formatters.Single(one => (string)one.GetType().GetProperty("MimeType")!.GetValue(one)! == "text/html");
        using var writer = new StringWriter();
        return (bool)formatter.GetType().GetMethod("Format")!.Invoke(formatter, [value, writer])! ? writer.ToString() : "not shown";
    }
}
