namespace Lantu.Ui;

/// <summary>Chinese unless the visitor chose English: by ?lang=, which a cookie remembers.</summary>
sealed class PageLanguage(RequestDelegate next)
{
    const string Cookie = "lantu-lang";

    public async Task InvokeAsync(HttpContext context)
    {
        string? chosen = context.Request.Query["lang"];
        if (chosen is "zh" or "en")
        {
            context.Response.Cookies.Append(Cookie, chosen, new CookieOptions { HttpOnly = true, SameSite = SameSiteMode.Lax, MaxAge = TimeSpan.FromDays(365) });
        }
        else
        {
            chosen = context.Request.Cookies[Cookie];
        }

        Language.Speak(chosen == "en");
        await next(context);
    }

    /// <summary>The same page in the other language: the filters an address holds stay.</summary>
    public static string Other(IQueryCollection? query) =>
        QueryString.Create((query ?? QueryCollection.Empty).Where(pair => pair.Key != "lang")).Add("lang", Words.IsEnglish ? "zh" : "en").Value!;
}
