namespace UpsellScoring.Scoring;

/// <summary>What a place of a document holds.</summary>
internal enum JsonNodeKind
{
    Object,
    Array,
    Text,
    Number,
    Boolean,
    Null,
}
