using Lantu.Data;
using Lantu.Documents.Units;
using Lantu.Domain.Accounts;
using Lantu.Domain.Units;
using Lantu.Jobs;
using Lantu.Jobs.Directories;
using Lantu.Security;
using Lantu.Ui;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;

namespace Lantu.Features.Directories;

/// <summary>A directory as a workbook: taken away, changed, handed in, looked at, applied.</summary>
static class WorkbookEndpoints
{
    // The file and the form around it.
    static readonly long Most = DirectoryWorkbookReader.Limits.FileBytes + 1_000_000;

    public static void Map(RouteGroupBuilder units)
    {
        units.MapGet("/{number:int}/directory.xlsx", SendAsync).Needs(Power.ReadDirectories, Subject.Directory);
        units.MapGet("/{number:int}/upload", async Task<IResult> (int number, LantuDb db, CancellationToken cancellation) =>
            await StoredDirectory.FindAsync(db, number, cancellation) is { } stored ? Page(new UploadView(DirectoryQueries.NameOf(stored))) : TypedResults.NotFound());
        units.MapPost("/{number:int}/upload", HandInAsync).WithMetadata(new RequestSizeLimitAttribute(Most)).WithFormOptions(multipartBodyLengthLimit: Most);
        units.MapPost("/{number:int}/upload/apply", ApplyAsync);
    }

    static async Task<Results<FileContentHttpResult, NotFound>> SendAsync(int number, LantuDb db, CancellationToken cancellation)
    {
        if (await StoredDirectory.FindAsync(db, number, cancellation) is not { } stored)
        {
            return TypedResults.NotFound();
        }

        using MemoryStream made = new();
        DirectoryWorkbook.Write(made, stored.State, stored.Directory.Revision);
        return TypedResults.File(made.ToArray(), ExportForm.Excel.ContentType, FileName.Of(Words.Of("DirectoryOf", stored.Directory.Root), "xlsx", $"units-{number}"));
    }

    static async Task<IResult> HandInAsync(int number, [FromForm] IFormFile? file, DirectoryUploads uploads, LantuDb db, CancellationToken cancellation)
    {
        if (await StoredDirectory.FindAsync(db, number, cancellation) is not { } stored)
        {
            return TypedResults.NotFound();
        }

        UploadView view = new(DirectoryQueries.NameOf(stored));
        if (file is null || file.Length == 0)
        {
            return Page(view with { Refused = Words.Of("NoFileChosen") }, StatusCodes.Status422UnprocessableEntity);
        }

        using MemoryStream content = new();
        await file.CopyToAsync(content, cancellation);
        DirectoryReading reading = DirectoryWorkbookReader.Read(content.ToArray(), stored.State, stored.Directory.Revision);
        if (reading.After is not { } after)
        {
            return Page(view with { Faults = reading.Faults }, StatusCodes.Status422UnprocessableEntity);
        }

        return Page(view with { Difference = DirectoryDifference.Between(stored.State, after), Upload = uploads.Keep(new DirectoryUpload(number, stored.Directory.Revision, after)) });
    }

    static async Task<IResult> ApplyAsync(int number, [FromForm] int upload, [FromForm] string? reason, DirectoryUploads uploads, ChangeDirectory change, Visitor visitor, LantuDb db, CancellationToken cancellation)
    {
        if (await StoredDirectory.FindAsync(db, number, cancellation) is not { } stored)
        {
            return TypedResults.NotFound();
        }

        UploadView view = new(DirectoryQueries.NameOf(stored)) { Reason = reason };
        if (uploads.Find(upload, number) is not { } kept)
        {
            return Page(view with { Refused = Words.Of("UploadForgotten") }, StatusCodes.Status409Conflict);
        }

        try
        {
            await change.RunAsync(number, DirectoryActKind.WorkbookApplied, DirectorySeen.Whole(kept.Revision), reason, visitor.Actor, _ => kept.After);
            uploads.Forget(upload);
            return TypedResults.LocalRedirect($"/units/{number}/history");
        }
        catch (RefusedException refused)
        {
            bool isCurrent = kept.Revision == stored.Directory.Revision;
            return Page(view with { Refused = Refusals.Of(refused), Upload = upload, Difference = isCurrent ? DirectoryDifference.Between(stored.State, kept.After) : null }, Refusals.Status(refused));
        }
    }

    static IResult Page(UploadView view, int status = StatusCodes.Status200OK) => new RazorComponentResult<UploadPage>(new { View = view }) { StatusCode = status };
}
