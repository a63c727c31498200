using Lantu.Domain.Accounts;
using Lantu.Jobs;
using Lantu.Jobs.Accounts;
using Lantu.Security;
using Lantu.Ui;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Lantu.Features.Accounts;

/// <summary>Choosing a password by a link, and the links of a new installation's administrators.</summary>
static class ActivationEndpoints
{
    public static void Map(IEndpointRouteBuilder app)
    {
        RouteGroupBuilder activate = app.MapGroup("/activate/{token}").IsOpen();
        activate.MapGet("", (string token, OwnAccount own, CancellationToken cancellation) => ShowAsync(token, null, own, cancellation));
        activate.MapPost("", ChooseAsync);
        RouteGroupBuilder start = app.MapGroup("/start").IsOpen();
        start.MapGet("", (HttpContext context, CancellationToken _) => StartAsync(context));
        start.MapPost("", InstallAsync);
    }

    static async Task<IResult> ShowAsync(string token, RefusedException? refused, OwnAccount own, CancellationToken cancellation) =>
        await own.OfLinkAsync(token, cancellation) is { } account
            ? new RazorComponentResult<ActivatePage>(new { Account = account, Refused = refused is null ? null : Refusals.Of(refused) }) { StatusCode = refused is null ? StatusCodes.Status200OK : Refusals.Status(refused) }
            : new RazorComponentResult<ActivatePage>(new { Account = (Account?)null, Refused = Words.Of("refused-ActivationOver") }) { StatusCode = StatusCodes.Status410Gone };

    static async Task<IResult> ChooseAsync(string token, [AsParameters] PasswordForm form, HttpContext context, OwnAccount own, SignIn signIn, CancellationToken cancellation)
    {
        try
        {
            Account account = await own.ActivateAsync(token, form.Password, form.Again, cancellation);
            SignInOutcome outcome = await signIn.AdmitAsync(account, SignInEndpoints.Origin(context));
            if (outcome.Kind == SignInOutcomeKind.SignedIn)
            {
                await SessionCookie.BeginAsync(context, outcome.Account!, outcome.Session!.Value);
                KnownBrowser.Remember(context, outcome.Account!);
            }

            return TypedResults.LocalRedirect("/account");
        }
        catch (RefusedException refused)
        {
            return await ShowAsync(token, refused, own, cancellation);
        }
    }

    static async Task<IResult> StartAsync(HttpContext context) =>
        await SignInFirst.IsNewAsync(context) ? new RazorComponentResult<StartPage>(new { Form = new StartForm() }) : TypedResults.LocalRedirect("/sign-in");

    static async Task<IResult> InstallAsync([AsParameters] StartForm form, SetupCode code, InstallAdministrators install)
    {
        try
        {
            return code.Is(form.Code) ? new RazorComponentResult<InvitedPage>(new { Invited = await install.RunAsync(form.Entries(), Actor.Local), Installed = true }) : throw new RefusedException(Refusal.SetupCodeWrong);
        }
        catch (RefusedException refused)
        {
            return new RazorComponentResult<StartPage>(new { Form = form, Refused = Refusals.Of(refused) }) { StatusCode = Refusals.Status(refused) };
        }
    }
}
