namespace UpsellScoring.Advice;

/// <summary>The sections of the resources the texts are kept in.</summary>
internal static class TextSections
{
    /// <summary>By the name of an action.</summary>
    internal const string Actions = "actions";

    /// <summary>By the code of a reason.</summary>
    internal const string Reasons = "reasons";

    /// <summary>The short names of gates, by code.</summary>
    internal const string Gates = "gates";

    /// <summary>By the name of a fact or factor.</summary>
    internal const string Facts = "facts";

    /// <summary>By the code of a response to a price.</summary>
    internal const string Responses = "responses";

    /// <summary>Frames, headings and small parts, by their own names; some exist in one register only.</summary>
    internal const string Lines = "lines";
}
