using Lantu.Domain.Accounts;
using Lantu.Jobs.Accounts;
using Lantu.Security;
using Lantu.Ui;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.OpenIdConnect;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;

namespace Lantu.Features.Accounts;

/// <summary>What the organisation's own sign-in is made of. Nothing of it is loaded where the installation has none.</summary>
static partial class OrganisationParts
{
    const string Subject = "sub";
    const string Issuer = "iss";

    static readonly TimeSpan LongestAnswer = TimeSpan.FromSeconds(30);

    /// <summary>Adds it to a site.</summary>
    public static void AddOrganisation(this IServiceCollection services, Organisation organisation)
    {
        services.AddSingleton(organisation);
        services.AddSingleton<SignInByOrganisation>();
        services.AddAuthentication().AddOpenIdConnect(Organisation.Scheme, oidc => Set(oidc, organisation));
    }

    static void Set(OpenIdConnectOptions oidc, Organisation organisation)
    {
        oidc.Authority = organisation.Authority.OriginalString;
        oidc.RequireHttpsMetadata = !organisation.Authority.IsLoopback;
        (oidc.ClientId, oidc.ClientSecret) = (organisation.ClientId, organisation.ClientSecret);
        oidc.ResponseType = OpenIdConnectResponseType.Code;
        oidc.UsePkce = true;

        // The answer comes as an address: a form sent by another site would come without this site's cookies.
        oidc.ResponseMode = OpenIdConnectResponseMode.Query;
        foreach (CookieBuilder cookie in (CookieBuilder[])[oidc.CorrelationCookie, oidc.NonceCookie])
        {
            (cookie.SameSite, cookie.SecurePolicy) = (SameSiteMode.Lax, CookieSecurePolicy.SameAsRequest);
        }

        oidc.CallbackPath = Organisation.ReturnPath;

        // Signing out ends the session here and nothing else, and nobody else ends it.
        (oidc.RemoteSignOutPath, oidc.SignedOutCallbackPath) = (default, default);
        oidc.SignInScheme = SessionCookie.Scheme;
        oidc.MapInboundClaims = false;
        oidc.DisableTelemetry = true;
        oidc.BackchannelTimeout = LongestAnswer;

        // Some tell the login name only when asked for it.
        oidc.GetClaimsFromUserInfoEndpoint = true;
        oidc.ClaimActions.Remove(Issuer);
        oidc.ClaimActions.MapUniqueJsonKey(organisation.LoginClaim, organisation.LoginClaim);
        if (organisation.LoginClaim == "email")
        {
            oidc.Scope.Add("email");
        }

        oidc.Events = new OpenIdConnectEvents { OnTicketReceived = EnterAsync, OnRemoteFailure = RefuseAsync, OnAccessDenied = RefuseAsync };
    }

    // The session is this site's own: what came from there is used once and kept nowhere.
    static async Task EnterAsync(TicketReceivedContext received)
    {
        received.HandleResponse();
        HttpContext context = received.HttpContext;
        IDataProtectionProvider protection = context.RequestServices.GetRequiredService<IDataProtectionProvider>();
        Organisation organisation = context.RequestServices.GetRequiredService<Organisation>();
        SignInForm form = new() { Return = received.ReturnUri };
        IResult answer;
        if (received.Principal?.FindFirst(Issuer)?.Value is { Length: > 0 } issuer && received.Principal.FindFirst(Subject)?.Value is { Length: > 0 } subject)
        {
            string? login = received.Principal.FindFirst(organisation.LoginClaim)?.Value;
            SignInOutcome outcome = await context.RequestServices.GetRequiredService<SignInByOrganisation>().RunAsync(issuer, subject, login, SignInEndpoints.Origin(context));
            answer = await SignInEndpoints.GoOnAsync(outcome, SignInMeans.OpenId, form, context, protection);
        }
        else
        {
            answer = Failed(form.Return);
        }

        await answer.ExecuteAsync(context);
    }

    static Task RefuseAsync(HandleRequestContext<RemoteAuthenticationOptions> refused)
    {
        refused.HandleResponse();
        if (refused is RemoteFailureContext { Failure: { } failure })
        {
            LogFailed(refused.HttpContext.RequestServices.GetRequiredService<ILoggerFactory>().CreateLogger(nameof(OrganisationParts)), failure.Message);
        }

        return Failed(null).ExecuteAsync(refused.HttpContext);
    }

    static RazorComponentResult<SignInPage> Failed(string? to) => new(new { Refused = Words.Of("OrganisationFailed"), Return = to }) { StatusCode = StatusCodes.Status401Unauthorized };

    [LoggerMessage(EventId = 1101, Level = LogLevel.Warning, Message = "The organisation's sign-in failed: {Reason}")]
    static partial void LogFailed(ILogger logger, string reason);
}
