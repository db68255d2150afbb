using CrmHost.Accounts;
using CrmHost.Storage;
using CrmHost.Tests.Hosting;
using Microsoft.EntityFrameworkCore;

namespace CrmHost.Tests.Browser;

/// <summary>The page as people use it.</summary>
[Trait("Category", "Slow")]
public sealed class PageTests(Chromium browser) : IClassFixture<Chromium>
{
    private const string Name = "#list .name";

    [BrowserFact]
    public async Task Page_OnAClick_ShowsTheAccountWithItsReasonsAndPictures()
    {
        (Crm crm, Uri page) = await StartAsync();
        using Crm _ = crm;
        foreach ((string lang, bool isDark) in (IEnumerable<(string, bool)>)[("en", false), ("ja", true), ("ja", false), ("en", true)])
        {
            Tab tab = await Tab.OpenAsync(browser, isDark);
            await tab.GoAsync(new Uri(page, $"#lang={lang}"));
            await tab.ReadyAsync();
            byte[] before = await tab.ShootAsync($"{lang}-{(isDark ? "dark" : "light")}-before");
            string name = await tab.EvaluateAsync($"document.querySelector('{Name}').textContent");
            string id = await tab.EvaluateAsync($"new URLSearchParams(document.querySelector('{Name}').hash.slice(1)).get('account')");

            await tab.ClickAsync(Name);
            await tab.ReadyAsync("account=" + id);
            byte[] after = await tab.ShootAsync($"{lang}-{(isDark ? "dark" : "light")}-after");
            await tab.EvaluateAsync("document.querySelector('.picture:last-child').scrollIntoView()");
            await tab.ShootAsync($"{lang}-{(isDark ? "dark" : "light")}-pictures");

            Assert.Equal(name, await tab.EvaluateAsync("document.querySelector('#account h2').textContent"));
            Assert.Equal(await ReasonsAsync(crm, id, lang), await tab.EvaluateAsync("[...document.querySelectorAll('.reasons li')].map(one => one.textContent).join('|')"));
            Assert.Contains($"/api/accounts/{id}/advice.svg?show=score&lang={lang}&asOf={Crm.Day}", await tab.EvaluateAsync("document.images[0].src"), StringComparison.Ordinal);
            await tab.UntilAsync("/[0-9.]+ \\/ 20\\.0/.test(document.images[0].alt)");
            Assert.Equal(lang, await tab.EvaluateAsync("document.documentElement.lang"));
            Assert.False(before.AsSpan().SequenceEqual(after), "The click changed nothing to be seen.");
            Assert.Empty(tab.Complaints);
        }
    }

    [BrowserFact]
    public async Task Page_ByTheKeyboardAlone_ShowsAnAccountAndGoesBack()
    {
        (Crm crm, Uri page) = await StartAsync();
        using Crm _ = crm;
        Tab tab = await Tab.OpenAsync(browser);
        await tab.GoAsync(page);
        await tab.ReadyAsync();

        for (int i = 0; i < 40 && await tab.EvaluateAsync("document.activeElement.className") != "name"; i++)
        {
            await tab.PressAsync("Tab", 9);
        }

        Assert.Equal("name", await tab.EvaluateAsync("document.activeElement.className"));
        Assert.NotEqual("none", await tab.EvaluateAsync("getComputedStyle(document.activeElement).outlineStyle"));
        string id = await tab.EvaluateAsync("new URLSearchParams(document.activeElement.hash.slice(1)).get('account')");
        await tab.PressAsync("Enter", 13);
        await tab.ReadyAsync("account=" + id);
        Assert.Equal("account", await tab.EvaluateAsync("document.activeElement.id"));
        await tab.EvaluateAsync("history.back()");
        await tab.UntilAsync("!location.hash.includes('account=')");
        await tab.ReadyAsync();
        Assert.Equal("0", await tab.EvaluateAsync("document.images.length"));
        Assert.Empty(tab.Complaints);
    }

    [BrowserFact]
    public async Task Page_ByItsFiltersAndPages_ShowsWhatTheHostLists()
    {
        (Crm crm, Uri page) = await StartAsync();
        using Crm _ = crm;
        Tab tab = await Tab.OpenAsync(browser);
        await tab.GoAsync(page);
        await tab.ReadyAsync();

        await tab.ClickAsync(".tab[href*=RecoverFirst]");
        await tab.ReadyAsync("action=RecoverFirst");
        Assert.Equal(await NamesAsync(crm, "action=RecoverFirst&size=25"), await NamesAsync(tab));

        await tab.ClickAsync(".tab");
        await tab.UntilAsync("!location.hash.includes('RecoverFirst')");
        await tab.ReadyAsync();
        await tab.ClickAsync(".pages a:last-of-type");
        await tab.ReadyAsync("page=2");
        Assert.Equal(await NamesAsync(crm, "page=2&size=25"), await NamesAsync(tab));

        string owner = await tab.EvaluateAsync("(() => { const owners = document.getElementById('owner'); owners.selectedIndex = 1; owners.dispatchEvent(new Event('change')); return owners.value; })()");
        await tab.ReadyAsync("owner=");
        Assert.Equal(await NamesAsync(crm, $"size=25&owner={Uri.EscapeDataString(owner)}"), await NamesAsync(tab));
        Assert.Empty(tab.Complaints);
    }

    [BrowserFact]
    public async Task Page_OfHostileNames_ShowsThemHarmless()
    {
        const string Markup = "<img src=x onerror=\"alert(1)\"><script>alert(2)</script>";
        const string Quotes = "\" onmouseover='alert(3)' & 'x' `y` ${1}";
        const string Hidden = "evil\u202Egnp\u0000\u0007\u200F\u2066end\uFEFF";
        (Crm crm, Uri page) = await StartAsync(async context =>
        {
            string[] words = [Markup, Quotes, Hidden];
            foreach (CrmAccount row in await context.Accounts.ToArrayAsync())
            {
                (row.Name, row.Owner, row.Offer.Name) = (words[row.Id % 3], words[(row.Id + 1) % 3], words[(row.Id + 2) % 3]);
            }
        });
        using Crm _ = crm;
        Tab tab = await Tab.OpenAsync(browser);
        await tab.GoAsync(page);
        await tab.ReadyAsync();
        await tab.ClickAsync(Name);
        await tab.ReadyAsync("account=");
        await tab.ShootAsync("hostile");

        string[] names = [.. (await NamesAsync(tab)).Split('|').Distinct().Order(StringComparer.Ordinal)];
        Assert.Equal([Quotes, Markup, "evil[U+202E]gnp[U+0000][U+0007][U+200F][U+2066]end[U+FEFF]"], names);
        Assert.Equal("0", await tab.EvaluateAsync("document.querySelectorAll('main script, main [onerror], main [onmouseover], img[src=x]').length"));
        Assert.DoesNotContain('\u202E', await tab.EvaluateAsync("document.body.innerText"));
        Assert.DoesNotContain('\u202E', await tab.EvaluateAsync("document.body.outerHTML.replaceAll(/value=\"[^\"]*\"/g, '')"));
        Assert.Empty(tab.Complaints);
    }

    [BrowserFact]
    public async Task Page_OnANarrowScreen_IsNoWiderThanTheScreen()
    {
        (Crm crm, Uri page) = await StartAsync();
        using Crm _ = crm;
        Tab tab = await Tab.OpenAsync(browser, width: 400, height: 800);
        await tab.GoAsync(page);
        await tab.ReadyAsync();
        await tab.ShootAsync("narrow-before");
        string id = await tab.EvaluateAsync($"new URLSearchParams(document.querySelector('{Name}').hash.slice(1)).get('account')");
        await tab.ClickAsync(Name);
        await tab.ReadyAsync("account=" + id);
        await tab.ShootAsync("narrow-after");

        Assert.Equal("true", await tab.EvaluateAsync("document.documentElement.scrollWidth <= innerWidth"));
        Assert.Equal("true", await tab.EvaluateAsync("document.querySelector('#account').getBoundingClientRect().top < innerHeight"));
    }

    [BrowserFact]
    public async Task Page_BeforeTheFirstBatch_WaitsForIt()
    {
        using Crm crm = new();
        Uri page = crm.Listen();
        Tab tab = await Tab.OpenAsync(browser);
        await tab.GoAsync(page);
        await tab.UntilAsync("document.getElementById('status').textContent.includes('under way')");

        await crm.RunBatchAsync();

        await tab.ReadyAsync();
        Assert.Equal("25", await tab.EvaluateAsync($"document.querySelectorAll('{Name}').length"));
    }

    private static async Task<(Crm Crm, Uri Page)> StartAsync(Func<CrmContext, Task>? arrange = null)
    {
        Crm crm = new();
        Uri page = crm.Listen();
        if (arrange is not null)
        {
            await crm.ChangeAsync(arrange);
        }

        await crm.RunBatchAsync();
        return (crm, page);
    }

    private static async Task<string> ReasonsAsync(Crm crm, string id, string lang) => string.Join(
        '|', (await crm.JsonAsync($"/api/accounts/{id}/advice")).GetProperty("reasons").EnumerateArray().Select(reason => reason.GetProperty(lang).GetString()));

    private static async Task<string> NamesAsync(Crm crm, string query) =>
        string.Join('|', (await crm.JsonAsync("/api/accounts?" + query)).GetProperty("accounts").EnumerateArray().Select(one => one.GetProperty("name").GetString()));

    private static Task<string> NamesAsync(Tab tab) => tab.EvaluateAsync($"[...document.querySelectorAll('{Name}')].map(one => one.textContent).join('|')");
}
