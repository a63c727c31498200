using Lantu.Jobs;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Lantu.Ui;

/// <summary>Marks whatever leaves a demonstration as what it is: each answer by a header, each file by its name, and Office files at the head of every page.</summary>
static class DemonstrationMarks
{
    /// <summary>The header, for whoever reads answers by program.</summary>
    public const string Header = "Lantu-Data";

    /// <summary>The part of the site whose answers are marked; nothing is where the data are a person's own.</summary>
    public static RouteGroupBuilder MapMarked(this IEndpointRouteBuilder app) => app.MapGroup("").AddEndpointFilter(async (invocation, next) =>
    {
        object? result = await next(invocation);
        if (invocation.HttpContext.RequestServices.GetRequiredService<BusinessClock>().StandsOn is null)
        {
            return result;
        }

        while (result is INestedHttpResult nested)
        {
            result = nested.Result;
        }

        // What people handed in is sent as a stream, or as bytes of no kind: it stays as it is.
        return result is FileContentHttpResult { ContentType: not "application/octet-stream" } file ? Marked(file) : result;
    });

    /// <summary>Marks every answer.</summary>
    public static async Task AnswerAsync(HttpContext context, RequestDelegate next)
    {
        if (context.RequestServices.GetRequiredService<BusinessClock>().StandsOn is { } day)
        {
            context.Response.Headers[Header] = $"demonstration; today={day:yyyy-MM-dd}";
        }

        await next(context);
    }

    static FileContentHttpResult Marked(FileContentHttpResult file)
    {
        string mark = Words.Of("DemonstrationData");
        return TypedResults.File(ExportForm.Headed(file.ContentType, file.FileContents.ToArray(), mark), file.ContentType, file.FileDownloadName is { } name ? $"{mark} {name}" : null, file.EnableRangeProcessing, file.LastModified, file.EntityTag);
    }
}
