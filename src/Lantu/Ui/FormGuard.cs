using Microsoft.AspNetCore.Antiforgery;

namespace Lantu.Ui;

/// <summary>
/// Lets nothing change the site's data but a form of its own pages. The framework asks for the token only where an endpoint reads a form; here every
/// unsafe request needs it, whatever it reads.
/// </summary>
sealed class FormGuard(RequestDelegate next, IAntiforgery tokens)
{
    public async Task InvokeAsync(HttpContext context)
    {
        string method = context.Request.Method;
        bool isSafe = HttpMethods.IsGet(method) || HttpMethods.IsHead(method) || HttpMethods.IsOptions(method) || HttpMethods.IsTrace(method);
        if (isSafe || await IsOursAsync(context))
        {
            await next(context);
            return;
        }

        context.Response.StatusCode = StatusCodes.Status403Forbidden;
    }

    async Task<bool> IsOursAsync(HttpContext context)
    {
        try
        {
            return await tokens.IsRequestValidAsync(context);
        }
        catch (AntiforgeryValidationException)
        {
            // A form that can't even be read is none of our pages'.
            return false;
        }
    }
}
