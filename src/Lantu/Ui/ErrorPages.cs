using System.Diagnostics;
using Lantu.Security;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Lantu.Ui;

/// <summary>Gives refusals and faults a page with words: what, and who can help.</summary>
sealed partial class ErrorPages(RequestDelegate next, ILogger<ErrorPages> log)
{
    public async Task InvokeAsync(HttpContext context)
    {
        try
        {
            await next(context);
        }
#pragma warning disable CA1031 // The one handler of broken requests: it logs once and answers with a page.
        catch (Exception failure) when (!context.Response.HasStarted && failure is not OperationCanceledException)
#pragma warning restore CA1031
        {
            string number = Activity.Current?.TraceId.ToString() ?? context.TraceIdentifier;
            LogFailed(log, failure, context.Request.Path, number);
            if (StorageTroubles.Of(failure) is { } trouble)
            {
                await ShowTroubleAsync(context, trouble, number);
                return;
            }

            context.Response.StatusCode = StatusCodes.Status500InternalServerError;
            await ShowAsync(context, "BrokenTitle", Words.Of("BrokenText", number));
            return;
        }

        if (context.Response is { StatusCode: StatusCodes.Status404NotFound, HasStarted: false, ContentLength: null, ContentType: null })
        {
            await ShowAsync(context, "NotFoundTitle", Words.Of("NotFoundText"));
        }
        else if (context.Response is { StatusCode: StatusCodes.Status403Forbidden, HasStarted: false, ContentType: null })
        {
            await ShowAsync(context, "ForgedTitle", Words.Of("ForgedText"));
        }
    }

    /// <summary>Says why somebody may not do what they asked for.</summary>
    public static Task RefuseAsync(HttpContext context, string title, string text) =>
        new RazorComponentResult<ErrorPage>(new { Status = StatusCodes.Status403Forbidden, Heading = title, Message = text }) { StatusCode = StatusCodes.Status403Forbidden }.ExecuteAsync(context);

    // What was sent is on the page, to be sent again: it passes.
    static async Task ShowTroubleAsync(HttpContext context, StorageTrouble trouble, string number)
    {
        bool isSent = !HttpMethods.IsGet(context.Request.Method) && !HttpMethods.IsHead(context.Request.Method);
        KeptForm? again = isSent ? await KeptForm.FindAsync(context) : null;
        string rest = !isSent ? "" : Words.Of(again is null ? "StorageNotSent" : "StorageSendAgain");
        context.Response.Headers.RetryAfter = "30";
        await new RazorComponentResult<ErrorPage>(new { Status = StatusCodes.Status503ServiceUnavailable, Heading = Words.Of($"Storage{trouble}Title"), Message = $"{Words.Of($"Storage{trouble}Text", number)}{rest}", Again = again }) { StatusCode = StatusCodes.Status503ServiceUnavailable }.ExecuteAsync(context);
    }

    static Task ShowAsync(HttpContext context, string title, string text) =>
        new RazorComponentResult<ErrorPage>(new { Status = context.Response.StatusCode, Heading = Words.Of(title), Message = text }) { StatusCode = context.Response.StatusCode }.ExecuteAsync(context);

    [LoggerMessage(EventId = 1001, Level = LogLevel.Error, Message = "The request {Path} failed; trace {Trace}.")]
    static partial void LogFailed(ILogger logger, Exception failure, PathString path, string trace);
}
