namespace CrmHost.Web;

/// <summary>What every answer tells the browser to leave alone.</summary>
internal static class SecurityHeaders
{
    // Nothing inline, nothing from elsewhere.
    private const string Page =
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    /// <summary>A picture brings its own style, and nothing of it may run, also when it is opened alone.</summary>
    public const string Picture = "default-src 'none'; style-src 'unsafe-inline'; sandbox";

    public static void UseSecurityHeaders(this WebApplication app) => app.Use((context, next) =>
    {
        context.Response.OnStarting(() =>
        {
            IHeaderDictionary headers = context.Response.Headers;
            headers.ContentSecurityPolicy = context.Response.ContentType?.StartsWith("image/svg+xml", StringComparison.Ordinal) == true ? Picture : Page;
            headers.XContentTypeOptions = "nosniff";
            headers["Referrer-Policy"] = "no-referrer";
            headers["Cross-Origin-Resource-Policy"] = "same-origin";
            if (context.Request.Path.StartsWithSegments("/api", StringComparison.Ordinal))
            {
                headers.CacheControl = "no-store";
            }

            return Task.CompletedTask;
        });
        return next(context);
    });
}
