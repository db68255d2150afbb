namespace Readme.Tests;

/// <summary>Shows a value as a .NET kernel does: by an attribute on its type and members found by name, else by its text.</summary>
internal static class KernelFormatter
{
    internal static (string MimeType, string? Shown) Format(object? value)
    {
        if (value is null)
        {
            return ("text/plain", null);
        }

        var mark = value.GetType().GetCustomAttributes(inherit: true).SingleOrDefault(one => one.GetType().Name == "TypeFormatterSourceAttribute");
        if (mark is null)
        {
            return ("text/plain", value.ToString());
        }

        var source = (Type)Read(mark, "FormatterSourceType")!;
        var preferred = ((string[])Read(mark, "PreferredMimeTypes")!)[0];
        var formatters = (IEnumerable<object>)source.GetMethod("CreateTypeFormatters")!.Invoke(Activator.CreateInstance(source), null)!;
        var formatter = formatters.Single(one => (string)Read(one, "MimeType")! == preferred);
        using var writer = new StringWriter();
        Assert.Equal(true, formatter.GetType().GetMethod("Format")!.Invoke(formatter, [value, writer]));
        return (preferred, writer.ToString());
    }

    private static object? Read(object instance, string property) => instance.GetType().GetProperty(property)!.GetValue(instance);
}
