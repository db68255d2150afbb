using CrmHost.Web;
using Microsoft.AspNetCore.Http.HttpResults;
using UpsellScoring.Advice;
using UpsellScoring.Rendering;

namespace CrmHost.Accounts;

/// <summary>What to do with one account, and why.</summary>
internal static class AccountEndpoints
{
    private const string Svg = "image/svg+xml; charset=utf-8";

    private static readonly QueryParameter<TextOptions> Lang = QueryParameter.Choice("lang", "The language.", Language.English, ("en", Language.English), ("ja", Language.Japanese));

    private static readonly QueryParameter<AccountPicture> Show = QueryParameter.Choice(
        "show", "What of the advice.", AccountPicture.Advice, ("advice", AccountPicture.Advice), ("score", AccountPicture.Score), ("price-gap", AccountPicture.PriceGap));

    public static void MapAccounts(this RouteGroupBuilder api)
    {
        api.MapGet("/accounts/{id:int}/advice", AdviceAsync)
            .WithSummary("The advice on one account, with its reasons in English and Japanese.")
            .WithQuery(CommonQuery.AsOf)
            .ProducesFindings(StatusCodes.Status404NotFound, StatusCodes.Status422UnprocessableEntity);
        api.MapGet("/accounts/{id:int}/advice.svg", PictureAsync)
            .WithSummary("The same as a picture.")
            .WithQuery(CommonQuery.AsOf, Lang, Show)
            .Produces<string>(StatusCodes.Status200OK, "image/svg+xml")
            .ProducesFindings(StatusCodes.Status404NotFound, StatusCodes.Status422UnprocessableEntity);
    }

    private static async Task<Results<Ok<AccountAdvice>, ProblemHttpResult>> AdviceAsync(int id, QueryValues query, AccountAdviser adviser, CancellationToken cancellation)
    {
        (AdvisedRow? advised, ProblemHttpResult? problem) = await adviser.AdviseAsync(id, query.Get(CommonQuery.AsOf), cancellation);
        return advised is null ? problem! : TypedResults.Ok(AccountAdvice.Of(advised.Row, advised.Advice, advised.Policy));
    }

    private static async Task<Results<ContentHttpResult, ProblemHttpResult>> PictureAsync(int id, QueryValues query, AccountAdviser adviser, CancellationToken cancellation)
    {
        (AdvisedRow? advised, ProblemHttpResult? problem) = await adviser.AdviseAsync(id, query.Get(CommonQuery.AsOf), cancellation);
        return advised is null ? problem! : TypedResults.Text(Picture(advised, query.Get(Show), query.Get(Lang)), Svg);
    }

    private static string Picture(AdvisedRow advised, AccountPicture shown, TextOptions texts) => shown switch
    {
        AccountPicture.Score => advised.Advice.Score.ToSvg(texts),
        AccountPicture.PriceGap => advised.Advice.Gap.ToSvg(advised.Policy.Bands, texts),
        _ => advised.Advice.ToSvg(texts),
    };
}
