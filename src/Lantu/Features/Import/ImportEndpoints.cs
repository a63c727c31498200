using Lantu.Documents.Readers;
using Lantu.Jobs;
using Lantu.Ui;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;

namespace Lantu.Features.Import;

/// <summary>Documents handed in through the site: the form, and how far the reading has come.</summary>
static class ImportEndpoints
{
    // The file and the form around it.
    static readonly long Most = ReaderLimits.Default.FileBytes + 1_000_000;

    public static void Map(IEndpointRouteBuilder app)
    {
        RouteGroupBuilder imports = app.MapGroup("/imports").CacheOutput(policy => policy.NoCache());
        imports.MapGet("", (DocumentImports running) => Form(running, null, StatusCodes.Status200OK));
        imports.MapPost("", HandInAsync).WithMetadata(new RequestSizeLimitAttribute(Most)).WithFormOptions(multipartBodyLengthLimit: Most);
        imports.MapGet("/{number:int}", Show);
    }

    static IResult Form(DocumentImports running, string? refused, int status) =>
        new RazorComponentResult<ImportFormPage>(new { running.Running, Refused = refused }) { StatusCode = status };

    static async Task<IResult> HandInAsync([FromForm] IFormFile? file, DocumentImports imports, CancellationToken cancellation)
    {
        if (file is null || file.Length == 0)
        {
            return Form(imports, Words.Of("NoFileChosen"), StatusCodes.Status422UnprocessableEntity);
        }

        if (file.Length > ReaderLimits.Default.FileBytes)
        {
            return Form(imports, Words.Of("FileTooLarge", ReaderLimits.Default.FileBytes / 1_000_000), StatusCodes.Status413PayloadTooLarge);
        }

        using MemoryStream content = new((int)file.Length);
        await file.CopyToAsync(content, cancellation);

        // A browser may send a whole path; only the name is ever kept.
        return TypedResults.LocalRedirect($"/imports/{imports.Begin(content.ToArray(), Path.GetFileName(file.FileName.Replace('\\', '/')))}");
    }

    static IResult Show(int number, HttpContext context, DocumentImports imports)
    {
        if (imports.Find(number) is not { } import)
        {
            return new RazorComponentResult<ErrorPage>(new { Status = 404, Heading = Words.Of("NotFoundTitle"), Message = Words.Of("ImportForgotten") }) { StatusCode = StatusCodes.Status404NotFound };
        }

        if (!import.IsDone)
        {
            // Browsers ask again by themselves, with scripts or without.
            context.Response.Headers["Refresh"] = "1";
        }

        return import is { Stage: ImportStage.Refused, Unreadable: { } unreadable }
            ? Form(imports, unreadable.Message, StatusCodes.Status422UnprocessableEntity)
            : new RazorComponentResult<ImportPage>(new { Import = import });
    }
}
