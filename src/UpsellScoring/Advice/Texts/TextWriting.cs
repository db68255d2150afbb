namespace UpsellScoring.Advice;

/// <summary>Writes the parts of a text by one set of options.</summary>
internal sealed class TextWriting
{
    private readonly TextOptions _options;
    private readonly TextCatalogue _texts;

    internal TextWriting(TextOptions? options)
    {
        _options = options ?? TextOptions.Default;
        _texts = TextCatalogue.Of(_options.Language);
        Currency = _options.Currency is { } currency ? FigureTexts.OfWords(currency) : null;
    }

    internal bool IsJapanese => _options.Language == TextLanguage.Japanese;

    internal bool IsForCustomer => _options.Register == TextRegister.Customer;

    internal string? Currency { get; }

    internal string Action(AdviceAction action) => Known(TextSections.Actions, action.ToString());

    internal string Fact(string name) => Find(TextSections.Facts, name, new()) ?? FigureTexts.OfWords(name);

    internal string Gate(string code) => Find(TextSections.Gates, code, new()) ?? Unknown("host-gate-name", code);

    internal string Response(string code) => Find(TextSections.Responses, code, new()) ?? Unknown("host-response", code);

    internal string Reason(AdviceReason reason)
    {
        var texts = FigureTexts.Of(reason.Figures, this);
        var values = new Dictionary<string, string>(StringComparer.Ordinal);
        for (var i = 0; i < texts.Length; i++)
        {
            values[reason.Figures[i].Name ?? ""] = texts[i];
        }

        return Find(TextSections.Reasons, reason.Code, values) ?? HostReason(reason, texts);
    }

    /// <summary>A frame, heading or small part, filled.</summary>
    internal string Line(string code, params (string Name, string Value)[] values) => Known(TextSections.Lines, code, values);

    /// <summary>Several names in a row.</summary>
    internal string List(IEnumerable<string> names) => string.Join(IsJapanese ? "、" : ", ", names);

    private string HostReason(AdviceReason reason, string[] figures)
    {
        var code = reason.Code.StartsWith(ReasonCodes.Gate, StringComparison.Ordinal) ? reason.Code[ReasonCodes.Gate.Length..] : reason.Code;
        var named = reason.Figures.Select((figure, place) => string.IsNullOrWhiteSpace(figure.Name) ? figures[place] : $"{FigureTexts.OfWords(figure.Name)} {figures[place]}");
        return reason.Figures.Count == 0
            ? Line("host-reason-bare", ("code", FigureTexts.OfWords(code)))
            : Line("host-reason", ("code", FigureTexts.OfWords(code)), ("figures", List(named)));
    }

    // A code of the host's may say what the customer must not read.
    private string Unknown(string line, string code) => IsForCustomer ? Line(line) : FigureTexts.OfWords(code);

    private string Known(string section, string code, params (string Name, string Value)[] values) =>
        Find(section, code, values.ToDictionary(value => value.Name, value => value.Value, StringComparer.Ordinal))
        ?? throw new InvalidOperationException($"There is no {_options.Register} text '{code}' in {section} in {_options.Language}; write one in the resource.");

    private string? Find(string section, string code, Dictionary<string, string> values) => _texts.Find(section, code, _options.Register, values)?.Fill(values);
}
