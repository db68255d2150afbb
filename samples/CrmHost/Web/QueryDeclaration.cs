namespace CrmHost.Web;

/// <summary>The parameters an endpoint knows; others are refused.</summary>
internal sealed record QueryDeclaration(IReadOnlyList<QueryParameter> Parameters);
