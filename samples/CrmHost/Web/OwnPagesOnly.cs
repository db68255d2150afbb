namespace CrmHost.Web;

/// <summary>Refuses what another site's page makes the browser send: there is no sign-in that would.</summary>
internal static class OwnPagesOnly
{
    public static void UseOwnPagesOnly(this WebApplication app) => app.Use((context, next) =>
    {
        bool changes = !HttpMethods.IsGet(context.Request.Method) && !HttpMethods.IsHead(context.Request.Method);
        if (!changes || context.Request.Headers["Sec-Fetch-Site"].ToString() is "" or "same-origin" or "none")
        {
            return next(context);
        }

        context.Response.StatusCode = StatusCodes.Status403Forbidden;
        return Task.CompletedTask;
    });
}
