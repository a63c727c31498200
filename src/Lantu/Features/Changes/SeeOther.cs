namespace Lantu.Features.Changes;

/// <summary>Leads to a page after a form was kept: loading that page again sends nothing again.</summary>
sealed class SeeOther(string address) : IResult
{
    public Task ExecuteAsync(HttpContext httpContext)
    {
        httpContext.Response.StatusCode = StatusCodes.Status303SeeOther;
        httpContext.Response.Headers.Location = address;
        return Task.CompletedTask;
    }
}
