namespace DoesItWork;

/// <summary>Headings, and charts of characters.</summary>
internal static class Page
{
    private static bool _begun;

    public static void Title(string title)
    {
        Console.WriteLine($"{(_begun ? "\n" : "")}{title}\n");
        _begun = true;
    }

    /// <summary>A bar from 0.</summary>
    public static string Bar(double value, double full, int width) => new('#', Place(value, full, width));

    /// <summary>A value within its interval, <c>--*--</c>, and a mark where it would be without any score.</summary>
    public static string Interval(double lower, double value, double upper, double baseline, double full, int width)
    {
        var line = new string(' ', width + 1).ToCharArray();
        line[Place(baseline, full, width)] = ':';
        line.AsSpan(Place(lower, full, width)..(Place(upper, full, width) + 1)).Fill('-');
        line[Place(value, full, width)] = '*';
        return new string(line).TrimEnd();
    }

    private static int Place(double value, double full, int width) => (int)Math.Round(Math.Clamp(value / full, 0, 1) * width);
}
