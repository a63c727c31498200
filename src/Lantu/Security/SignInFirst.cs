using Lantu.Data;
using Lantu.Jobs.Accounts;
using Lantu.Ui;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Lantu.Security;

/// <summary>Asks whoever is not signed in to do so, and loses nothing of what they sent.</summary>
static class SignInFirst
{
    public static async Task AskAsync(HttpContext context)
    {
        if (HttpMethods.IsGet(context.Request.Method) || HttpMethods.IsHead(context.Request.Method))
        {
            string start = await IsNewAsync(context) ? "/start" : "/sign-in";
            context.Response.Redirect(start == "/start" || context.Request.Path == "/" ? start : $"{start}{QueryString.Create("return", context.Request.Path + context.Request.QueryString)}");
            return;
        }

        KeptForm? kept = await KeptForm.OfAsync(context);
        bool hasFile = kept is null && context.Request.HasFormContentType;
        if (kept?.IsOurs != true && !hasFile)
        {
            // Without a token it comes from no page of ours, whoever sent it.
            context.Response.StatusCode = StatusCodes.Status403Forbidden;
            return;
        }

        IDataProtectionProvider protection = context.RequestServices.GetRequiredService<IDataProtectionProvider>();
        await new RazorComponentResult<SignInPage>(new { Told = Words.Of(kept is null ? "SignInFileLost" : "SignInFormKept"), Kept = kept?.Protect(protection) }) { StatusCode = StatusCodes.Status401Unauthorized }.ExecuteAsync(context);
    }

    /// <summary>Whether nobody has an account of the installation yet.</summary>
    public static async Task<bool> IsNewAsync(HttpContext context) =>
        context.RequestServices.GetService<Demonstration>() is null && !await HasAccountsAsync(context.RequestServices.GetRequiredService<LantuDb>(), context.RequestAborted);

    /// <summary>The same before the site answers.</summary>
    public static async Task<bool> IsNewAsync(LantuDatabase database, CancellationToken cancellation)
    {
        await using LantuDb db = database.Open();
        return !await HasAccountsAsync(db, cancellation);
    }

    // In data that are a demonstration's no installation begins: some of its people can sign in.
    static async Task<bool> HasAccountsAsync(LantuDb db, CancellationToken cancellation) =>
        await db.Accounts.AnyAsync(a => !a.Login.StartsWith(Demonstration.Prefix), cancellation) || await db.DemonstrationMarks.AnyAsync(cancellation);
}
