using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml;
using System.Xml.Linq;

namespace UpsellScoring.Tests.Rendering;

/// <summary>
/// The part of HTML and SVG the library writes, and no more: what may stand within what, with which attributes. Stricter than the standard,
/// so that whatever passes is valid, and can be read as XML and as HTML with the same result.
/// </summary>
internal static partial class HtmlRules
{
    private const string Doctype = "<!DOCTYPE html>\n";

    private static readonly string[] Void = ["meta"];

    /// <summary>Element: what may stand in it ("#" is text) and which attributes it may have. Those of SVG are marked.</summary>
    private static readonly Dictionary<string, (string[] Children, string[] Attributes)> Allowed = new()
    {
        ["html"] = (["head", "body"], ["lang"]),
        ["head"] = (["meta", "title", "style"], []),
        ["meta"] = ([], ["charset", "name", "content", "http-equiv"]),
        ["title"] = (["#"], []),
        ["style"] = (["#"], []),
        ["body"] = (["h1", "h2", "p", "section", "details"], []),
        ["section"] = (["h2", "p", "svg:svg", "table"], ["class"]),
        ["div"] = (["div", "p", "svg:svg", "table"], ["class", "lang", "id"]),
        ["details"] = (["summary", "div"], []),
        ["summary"] = (["b", "#"], []),
        ["b"] = (["#"], []),
        ["h1"] = (["#"], []),
        ["h2"] = (["#"], []),
        ["p"] = (["#"], ["class"]),
        ["table"] = (["caption", "thead", "tbody"], []),
        ["caption"] = (["#"], []),
        ["thead"] = (["tr"], []),
        ["tbody"] = (["tr"], []),
        ["tr"] = (["th", "td"], []),
        ["th"] = (["#"], ["scope", "class"]),
        ["td"] = (["a", "#"], ["class"]),
        ["a"] = (["#"], ["href"]),
        ["svg:svg"] = (["svg:title", "svg:desc", "svg:style", "svg:g", "svg:rect", "svg:line", "svg:circle", "svg:path", "svg:polyline", "svg:text"], ["xmlns", "class", "role", "lang", "width", "height", "viewBox"]),
        ["svg:g"] = (["svg:rect", "svg:line", "svg:circle", "svg:path", "svg:polyline", "svg:text"], ["transform"]),
        ["svg:title"] = (["#"], []),
        ["svg:desc"] = (["#"], []),
        ["svg:style"] = (["#"], []),
        ["svg:rect"] = ([], ["class", "x", "y", "width", "height"]),
        ["svg:line"] = ([], ["class", "x1", "y1", "x2", "y2"]),
        ["svg:circle"] = ([], ["class", "cx", "cy", "r"]),
        ["svg:path"] = ([], ["class", "d"]),
        ["svg:polyline"] = ([], ["class", "points"]),
        ["svg:text"] = (["#"], ["class", "x", "y", "text-anchor"]),
    };

    private static readonly string[] Numbers = ["x", "y", "x1", "y1", "x2", "y2", "cx", "cy", "r", "width", "height"];

    /// <summary>What is wrong with a page, a piece of one, or a picture.</summary>
    internal static IReadOnlyList<string> Broken(string text)
    {
        XDocument document;
        try
        {
            document = XDocument.Parse(text.StartsWith(Doctype, StringComparison.Ordinal) ? text[Doctype.Length..] : text, LoadOptions.PreserveWhitespace);
        }
        catch (XmlException unreadable)
        {
            return [$"not well-formed: {unreadable.Message}"];
        }

        var root = document.Root!;
        return
        [
            .. document.DescendantNodes().Where(node => node is XComment or XCData or XProcessingInstruction or XDocumentType).Select(node => $"{node.NodeType} is not to be here"),
            .. root.DescendantsAndSelf().SelectMany(OfElement),
            .. root.DescendantsAndSelf("table").SelectMany(OfTable),
            .. root.DescendantsAndSelf().Where(element => Key(element) == "svg:svg").SelectMany(OfPicture),
            .. root.DescendantsAndSelf("details").Where(one => Keys(one) is not ["summary", "div"]).Select(_ => "details is summary and div"),
            .. root.DescendantsAndSelf("section").Where(one => Keys(one) is not ["h2", ..]).Select(_ => "section begins with h2"),
            .. OfLinks(root),
            .. Key(root) == "html" ? OfPage(text, root) : [],
        ];
    }

    private static IEnumerable<string> OfElement(XElement element)
    {
        var key = Key(element);
        if (!Allowed.TryGetValue(key, out var allowed))
        {
            yield return $"{key} is not an element of ours";
            yield break;
        }

        foreach (var child in element.Elements().Select(Key).Where(child => Allowed.ContainsKey(child) && !allowed.Children.Contains(child)))
        {
            yield return $"{child} is not to be in {key}";
        }

        if (!allowed.Children.Contains("#") && element.Nodes().OfType<XText>().Any(text => !string.IsNullOrWhiteSpace(text.Value)))
        {
            yield return $"text is not to be in {key}";
        }

        foreach (var attribute in element.Attributes())
        {
            var name = attribute.Name.LocalName;
            if (!allowed.Attributes.Contains(name))
            {
                yield return $"{name} is not an attribute of {key}";
            }
            else if (string.IsNullOrWhiteSpace(attribute.Value) || (Numbers.Contains(name) && !Plain().IsMatch(attribute.Value)))
            {
                yield return $"{name}=\"{attribute.Value}\" is no value for {key}";
            }
        }

        // HTML reads <p/> as a paragraph that begins, XML as one that is over.
        if (!key.StartsWith("svg:", StringComparison.Ordinal) && element.IsEmpty != Void.Contains(key))
        {
            yield return $"{key} is closed in a way HTML does not read";
        }

        // HTML reads no entities here.
        if (element.Name.LocalName == "style" && element.Value.AsSpan().ContainsAny('<', '&'))
        {
            yield return "style holds a sign that HTML and XML read differently";
        }

        if (key is "p" or "caption" or "th" or "summary" or "b" or "h1" or "h2" or "a" or "title" or "svg:title" or "svg:desc" && string.IsNullOrWhiteSpace(element.Value))
        {
            yield return $"{key} is empty";
        }
    }

    private static IEnumerable<string> OfTable(XElement table)
    {
        if (Keys(table) is not (["thead", "tbody"] or ["caption", "thead", "tbody"]))
        {
            yield return "table is caption, thead and tbody";
            yield break;
        }

        var heads = table.Element("thead")!.Elements().SelectMany(row => row.Elements()).ToArray();
        if (heads.Any(head => Key(head) != "th" || (string?)head.Attribute("scope") != "col"))
        {
            yield return "thead has heads of columns only";
        }

        foreach (var row in table.Element("tbody")!.Elements())
        {
            if (!row.Elements().Select(cell => (string?)cell.Attribute("class")).SequenceEqual(heads.Select(head => (string?)head.Attribute("class"))))
            {
                yield return "a row has other cells than the head";
            }
        }
    }

    private static IEnumerable<string> OfPicture(XElement svg)
    {
        if (Keys(svg) is not ["svg:title", "svg:desc", ..] || (string?)svg.Attribute("role") != "img")
        {
            yield return "svg begins with title and desc, and is an img";
        }

        if ((string?)svg.Attribute("viewBox") != $"0 0 {(string?)svg.Attribute("width")} {(string?)svg.Attribute("height")}")
        {
            yield return "svg has another box than its size";
        }
    }

    private static IEnumerable<string> OfLinks(XElement root)
    {
        var ids = root.DescendantsAndSelf().Attributes("id").Select(id => id.Value).ToArray();
        return
        [
            .. ids.GroupBy(id => id).Where(same => same.Count() > 1).Select(same => $"id {same.Key} is given twice"),
            .. root.Descendants("a").Select(link => (string?)link.Attribute("href")).Where(target => target is null || !ids.Contains(target.TrimStart('#'))).Select(target => $"href {target} leads nowhere"),
        ];
    }

    private static IEnumerable<string> OfPage(string text, XElement html)
    {
        if (!text.StartsWith(Doctype, StringComparison.Ordinal))
        {
            yield return "the page lacks its doctype";
        }

        if (html.Attribute("lang") is null)
        {
            yield return "the page lacks its language";
        }

        var head = html.Element("head")?.Elements().ToArray() ?? [];
        if (((string?)head.FirstOrDefault()?.Attribute("charset"))?.ToUpper(CultureInfo.InvariantCulture) != "UTF-8" || head.Count(one => Key(one) == "title") != 1)
        {
            yield return "head begins with the charset and has a title";
        }

        if (html.Descendants("h1").Count() != 1)
        {
            yield return "the page has one h1";
        }
    }

    private static string[] Keys(XElement element) => [.. element.Elements().Select(Key)];

    private static string Key(XElement element) => (element.Name.NamespaceName == "http://www.w3.org/2000/svg" ? "svg:" : "") + element.Name.LocalName;

    [GeneratedRegex(@"^-?[0-9]+(\.[0-9]+)?$")]
    private static partial Regex Plain();
}
