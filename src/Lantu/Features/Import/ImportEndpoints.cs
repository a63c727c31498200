using Lantu.Data;
using Lantu.Documents.Readers;
using Lantu.Domain.Accounts;
using Lantu.Jobs;
using Lantu.Security;
using Lantu.Ui;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Lantu.Features.Import;

/// <summary>Documents handed in through the site: the form, and how far the reading has come.</summary>
static class ImportEndpoints
{
    // The file and the form around it.
    static readonly long Most = ReaderLimits.Default.FileBytes + 1_000_000;

    public static void Map(IEndpointRouteBuilder app)
    {
        RouteGroupBuilder imports = app.MapGroup("/imports").Needs(Power.PreparePlans);
        imports.MapGet("", (int? corrects, DocumentImports running, Visitor visitor, LantuDb db, CancellationToken cancellation) => FormAsync(running, visitor, corrects, null, StatusCodes.Status200OK, db, cancellation));
        imports.MapPost("", HandInAsync).WithMetadata(new RequestSizeLimitAttribute(Most)).WithFormOptions(multipartBodyLengthLimit: Most);
        imports.MapGet("/{number:int}", ShowAsync);
    }

    static async Task<IResult> FormAsync(DocumentImports running, Visitor visitor, int? corrects, string? refused, int status, LantuDb db, CancellationToken cancellation)
    {
        List<PlanName> plans = await db.Plans.Within(visitor.Reach, Power.PreparePlans).OrderByDescending(plan => plan.Number).Select(plan => new PlanName(plan.Number, plan.Title)).ToListAsync(cancellation);
        return new RazorComponentResult<ImportFormPage>(new { Running = running.Running(visitor.Account?.Number), Plans = plans, Corrects = corrects, Refused = refused }) { StatusCode = status };
    }

    static async Task<IResult> HandInAsync([FromForm] IFormFile? file, [FromForm] int? corrects, DocumentImports imports, Visitor visitor, LantuDb db, CancellationToken cancellation)
    {
        if (file is null || file.Length == 0)
        {
            return await FormAsync(imports, visitor, corrects, Words.Of("NoFileChosen"), StatusCodes.Status422UnprocessableEntity, db, cancellation);
        }

        if (file.Length > ReaderLimits.Default.FileBytes)
        {
            return await FormAsync(imports, visitor, corrects, Words.Of("FileTooLarge", ReaderLimits.Default.FileBytes / 1_000_000), StatusCodes.Status413PayloadTooLarge, db, cancellation);
        }

        if (corrects is { } plan && !await db.Plans.Within(visitor.Reach, Power.PreparePlans).AnyAsync(p => p.Number == plan, cancellation))
        {
            return await FormAsync(imports, visitor, null, Words.Of("NoPlanNumbered", plan), StatusCodes.Status422UnprocessableEntity, db, cancellation);
        }

        using MemoryStream content = new((int)file.Length);
        await file.CopyToAsync(content, cancellation);

        // A browser may send a whole path; only the name is ever kept.
        return TypedResults.LocalRedirect($"/imports/{imports.Begin(content.ToArray(), Path.GetFileName(file.FileName.Replace('\\', '/')), corrects, new Importer(visitor.Actor, place => visitor.May(Power.PreparePlans, place)) { Account = visitor.Account?.Number })}");
    }

    static async Task<IResult> ShowAsync(int number, HttpContext context, DocumentImports imports, Visitor visitor, LantuDb db, CancellationToken cancellation)
    {
        if (imports.Find(number, visitor.Account?.Number) is not { } import)
        {
            return new RazorComponentResult<ErrorPage>(new { Status = 404, Heading = Words.Of("NotFoundTitle"), Message = Words.Of("ImportForgotten") }) { StatusCode = StatusCodes.Status404NotFound };
        }

        if (!import.IsDone)
        {
            // Browsers ask again by themselves, with scripts or without.
            context.Response.Headers["Refresh"] = "1";
        }

        return import is { Stage: ImportStage.Refused, Unreadable: { } unreadable }
            ? await FormAsync(imports, visitor, null, unreadable.Message, StatusCodes.Status422UnprocessableEntity, db, cancellation)
            : import.NotTaken is { } refused ? await FormAsync(imports, visitor, null, Refusals.Of(refused), Refusals.Status(refused), db, cancellation)
            : new RazorComponentResult<ImportPage>(new { Import = import });
    }
}
