using System.Diagnostics.CodeAnalysis;

namespace UpsellScoring.Notebooks;

/// <summary>
/// Marks a result that shows itself in a notebook. The .NET kernels look for an attribute of this simple name on a value's type and ask its
/// property for the type that makes the formatters.
/// </summary>
/// <remarks>
/// The one place that names what shows the results, and by its name only: so no result knows it, and a trimmed program, which has no kernel
/// that reads the property, does not carry it along.
/// </remarks>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct, Inherited = false)]
internal sealed class TypeFormatterSourceAttribute : Attribute
{
#pragma warning disable CA1822 // The kernel reads both properties from an instance.
    /// <summary>The type that makes the formatters.</summary>
    [DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicParameterlessConstructor | DynamicallyAccessedMemberTypes.PublicMethods)]
    public Type FormatterSourceType => Type.GetType("UpsellScoring.Rendering.NotebookFormatters", throwOnError: true)!;

    /// <summary>What a notebook prefers to show, the best first.</summary>
    public string[] PreferredMimeTypes => ["text/html"];
#pragma warning restore CA1822
}
