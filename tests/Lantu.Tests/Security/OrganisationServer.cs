using System.Security.Claims;
using Microsoft.AspNetCore;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using OpenIddict.Abstractions;
using OpenIddict.Server;
using OpenIddict.Server.AspNetCore;

namespace Lantu.Tests.Security;

/// <summary>An organisation's own sign-in on this machine: an OpenIddict server that asks nobody for a password and names whom the test says.</summary>
public sealed class OrganisationServer : IAsyncLifetime
{
    public const string Client = "lantu";
    public const string Secret = "a secret of the two";

    WebApplication? _app;

    public Uri Address => new(_app!.Urls.First());

    /// <summary>Whom it names.</summary>
    public string Subject { get; set; } = "";

    /// <summary>By which login name.</summary>
    public string? Login { get; set; }

    /// <summary>Whether its token answers another question than the one that was asked.</summary>
    public bool AnswersAnother { get; set; }

    public async ValueTask InitializeAsync()
    {
        WebApplicationBuilder builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        builder.Services.AddAuthentication();
        builder.Services.AddOpenIddict().AddServer(server =>
        {
            server.EnableDegradedMode();
            server.SetAuthorizationEndpointUris("authorize").SetTokenEndpointUris("token");
            server.AllowAuthorizationCodeFlow().RequireProofKeyForCodeExchange();
            server.RegisterScopes(OpenIddictConstants.Scopes.Profile);
            server.AddEphemeralEncryptionKey().AddEphemeralSigningKey();
            server.UseAspNetCore().EnableAuthorizationEndpointPassthrough().DisableTransportSecurityRequirement();
            server.AddEventHandler<OpenIddictServerEvents.ValidateAuthorizationRequestContext>(handler => handler.UseInlineHandler(asked =>
            {
                if (asked.ClientId != Client || !asked.RedirectUri!.EndsWith("/sign-in/organisation/return", StringComparison.Ordinal))
                {
                    asked.Reject(OpenIddictConstants.Errors.InvalidClient);
                }

                return default;
            }));
            server.AddEventHandler<OpenIddictServerEvents.ValidateTokenRequestContext>(handler => handler.UseInlineHandler(asked =>
            {
                if (asked.ClientId != Client || asked.ClientSecret != Secret)
                {
                    asked.Reject(OpenIddictConstants.Errors.InvalidClient);
                }

                return default;
            }));
        });
        _app = builder.Build();
        _app.UseAuthentication();
        _app.MapGet("/authorize", Answer);
        await _app.StartAsync();

        // Its keys are made when they are first asked for: nobody waits for that in a test.
        using HttpClient first = new() { BaseAddress = Address };
        await first.GetStringAsync(new Uri(".well-known/openid-configuration", UriKind.Relative));
        await first.GetStringAsync(new Uri(".well-known/jwks", UriKind.Relative));
    }

    public ValueTask DisposeAsync() => _app?.DisposeAsync() ?? ValueTask.CompletedTask;

    IResult Answer(HttpContext context)
    {
        OpenIddictRequest request = context.GetOpenIddictServerRequest()!;
        if (AnswersAnother)
        {
            request.Nonce = "another";
        }

        ClaimsIdentity identity = new("organisation", OpenIddictConstants.Claims.Name, OpenIddictConstants.Claims.Role);
        identity.SetClaim(OpenIddictConstants.Claims.Subject, Subject).SetClaim(OpenIddictConstants.Claims.PreferredUsername, Login);
        identity.SetDestinations(_ => [OpenIddictConstants.Destinations.IdentityToken]);
        ClaimsPrincipal person = new(identity);
        person.SetScopes(request.GetScopes());
        return Results.SignIn(person, authenticationScheme: OpenIddictServerAspNetCoreDefaults.AuthenticationScheme);
    }
}
