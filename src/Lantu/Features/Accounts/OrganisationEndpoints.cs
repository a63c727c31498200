using Lantu.Security;
using Lantu.Ui;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Lantu.Features.Accounts;

/// <summary>The way to the organisation's own sign-in.</summary>
static partial class OrganisationEndpoints
{
    public static void Map(IEndpointRouteBuilder app) => app.MapGet("/sign-in/organisation", AskAsync).IsOpen();

    static async Task<IResult> AskAsync(HttpContext context, string? @return, Visitor visitor, ILoggerFactory loggers)
    {
        if (context.RequestServices.GetService<Organisation>() is null || visitor.Account is not null)
        {
            return TypedResults.LocalRedirect("/sign-in");
        }

        try
        {
            await context.ChallengeAsync(Organisation.Scheme, new AuthenticationProperties { RedirectUri = LocalAddress.Of(@return) });
            return TypedResults.Empty;
        }
        catch (Exception unreachable) when (unreachable is InvalidOperationException or IOException or HttpRequestException)
        {
            // Its description could not be read: the other ways in are still there.
            LogUnreachable(loggers.CreateLogger(nameof(OrganisationEndpoints)), unreachable.GetBaseException().Message);
            return new RazorComponentResult<SignInPage>(new { Refused = Words.Of("OrganisationUnreachable"), Return = @return }) { StatusCode = StatusCodes.Status503ServiceUnavailable };
        }
    }

    [LoggerMessage(EventId = 1102, Level = LogLevel.Warning, Message = "The organisation's sign-in is out of reach: {Reason}")]
    static partial void LogUnreachable(ILogger logger, string reason);
}
