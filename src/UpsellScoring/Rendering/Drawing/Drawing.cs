namespace UpsellScoring.Rendering;

/// <summary>One finished picture: what it is called, what it shows in words for those who do not see it, and its shapes.</summary>
internal sealed record Drawing(string Title, string Description, double Height, string Shapes)
{
    /// <summary>Words where there is nothing to draw.</summary>
    internal static Drawing OfWords(string title, string words)
    {
        var canvas = new Canvas();
        canvas.Text(0, 16, words, fit: Canvas.Width);
        return canvas.Done(title, words, 24);
    }
}
