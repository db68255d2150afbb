using System.Text;

namespace UpsellScoring.Rendering;

/// <summary>Writes a view as a piece of a page: well-formed, without scripts, and all its style within its first drawing, where HTML allows it.</summary>
internal static class HtmlOutput
{
    /// <summary>A piece that stands alone, as in a notebook.</summary>
    internal static string Of(View view) => Piece(view, Look.OfText + "\n" + Look.OfDrawings);

    /// <summary>A piece of a page that has the style.</summary>
    internal static string Within(View view) => Piece(view, null);

    /// <summary>A table.</summary>
    internal static void Append(StringBuilder html, Table table)
    {
        html.Append("<table>\n");
        if (table.Caption.Length > 0)
        {
            html.Append("<caption>").Append(SafeText.Markup(table.Caption)).Append("</caption>\n");
        }

        html.Append("<thead><tr>");
        foreach (var column in table.Columns)
        {
            html.Append("<th scope=\"col\"").Append(Number(column)).Append('>').Append(SafeText.Markup(column.Head)).Append("</th>");
        }

        html.Append("</tr></thead>\n<tbody>\n");
        for (var row = 0; row < table.Rows.Count; row++)
        {
            html.Append("<tr>");
            for (var i = 0; i < table.Columns.Count; i++)
            {
                html.Append("<td").Append(Number(table.Columns[i])).Append('>').Append(Linked(SafeText.Markup(table.Rows[row][i]), i == 0 ? table.Target?.Invoke(row) : null)).Append("</td>");
            }

            html.Append("</tr>\n");
        }

        html.Append("</tbody>\n</table>\n");
    }

    private static string Piece(View view, string? style)
    {
        var html = new StringBuilder("<div class=\"ups\" lang=\"").Append(view.Words.LanguageCode).Append("\">\n");
        Paragraph(html, view.Title, " class=\"ups-title\"");
        foreach (var note in view.Notes)
        {
            Paragraph(html, note, "");
        }

        foreach (var drawing in view.Drawings)
        {
            if (drawing.Title != view.Title)
            {
                Paragraph(html, drawing.Title, " class=\"ups-title\"");
            }

            html.Append(SvgOutput.Within(drawing, view.Words.LanguageCode, style)).Append('\n');
            style = null;
        }

        foreach (var table in view.Tables)
        {
            Append(html, table);
        }

        return html.Append("</div>\n").ToString();
    }

    private static string Linked(string markup, string? target) => target is null ? markup : $"<a href=\"#{target}\">{markup}</a>";

    private static void Paragraph(StringBuilder html, string text, string attribute) =>
        html.Append("<p").Append(attribute).Append('>').Append(SafeText.Markup(text)).Append("</p>\n");

    private static string Number(Column column) => column.IsNumber ? " class=\"ups-number\"" : "";
}
