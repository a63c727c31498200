using Lantu.Data;
using Lantu.Documents.Calendars;
using Lantu.Documents.Readers;
using Lantu.Domain.Accounts;
using Lantu.Jobs;
using Lantu.Jobs.Calendars;
using Lantu.Jobs.Rounds;
using Lantu.Security;
using Lantu.Ui;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;

namespace Lantu.Features.Calendars;

/// <summary>The working-day calendars: their years, the notices they are made of, and notices handed in, looked at, loaded.</summary>
static class CalendarEndpoints
{
    // The file and the form around it.
    static readonly long Most = HolidayNoticeFile.Limits.FileBytes + 1_000_000;

    public static void Map(IEndpointRouteBuilder app)
    {
        RouteGroupBuilder calendars = app.MapGroup("/calendars").Needs(Power.LoadCalendars);
        calendars.MapGet("", ShowAsync).Needs(Power.ReadCalendars);
        calendars.MapGet("/{calendar:int}/upload", FormAsync);
        calendars.MapPost("/{calendar:int}/upload", HandInAsync).WithMetadata(new RequestSizeLimitAttribute(Most)).WithFormOptions(multipartBodyLengthLimit: Most);
        calendars.MapPost("/{calendar:int}/upload/load", LoadAsync);
    }

    static async Task<IResult> ShowAsync(int? calendar, int? year, LantuDb db, BusinessClock clock, CancellationToken cancellation) =>
        await CalendarView.FindAsync(db, calendar ?? StoredCalendar.Usual, year, clock, cancellation) is { } view ? new RazorComponentResult<CalendarPage>(new { View = view })
            : calendar is null ? new RazorComponentResult<NoCalendarPage>()
            : TypedResults.NotFound();

    static async Task<IResult> FormAsync(int calendar, LantuDb db, CancellationToken cancellation) =>
        await StoredCalendar.FindAsync(db, calendar, cancellation) is { } stored ? Page(new NoticeView(stored.Calendar)) : TypedResults.NotFound();

    static async Task<IResult> HandInAsync(int calendar, [FromForm] IFormFile? file, LoadNotice load, NoticeUploads uploads, LantuDb db, CancellationToken cancellation)
    {
        if (await StoredCalendar.FindAsync(db, calendar, cancellation) is not { } stored)
        {
            return TypedResults.NotFound();
        }

        NoticeView view = new(stored.Calendar);
        if (file is null || file.Length == 0)
        {
            return Page(view with { Refused = Words.Of("NoFileChosen") }, StatusCodes.Status422UnprocessableEntity);
        }

        using MemoryStream content = new();
        await file.CopyToAsync(content, cancellation);
        try
        {
            NoticeProposal proposal = await load.ProposeAsync(db, calendar, HolidayNoticeFile.Text(content.ToArray(), Path.GetFileName(file.FileName.Replace('\\', '/'))), cancellation);
            return proposal.Faults.Count > 0
                ? Page(view with { Proposal = proposal }, StatusCodes.Status422UnprocessableEntity)
                : Page(view with { Proposal = proposal, Upload = proposal.IsInForce ? 0 : uploads.Keep(new NoticeUpload(calendar, stored.Revision, proposal.Text)) });
        }
        catch (UnreadableDocumentException unreadable)
        {
            return Page(view with { Refused = unreadable.Message }, StatusCodes.Status422UnprocessableEntity);
        }
    }

    static async Task<IResult> LoadAsync(int calendar, Visitor visitor, [FromForm] int? upload, LoadNotice load, NoticeUploads uploads, LantuDb db, CancellationToken cancellation)
    {
        if (await StoredCalendar.FindAsync(db, calendar, cancellation) is not { } stored)
        {
            return TypedResults.NotFound();
        }

        try
        {
            NoticeUpload kept = uploads.Find(upload ?? 0) is { } found && found.Calendar == calendar ? found : throw new RoundRefusedException(RoundRefusal.UploadForgotten);
            int year = (await load.RunAsync(calendar, kept.Revision, kept.Text, visitor.Actor)).Year;
            uploads.Forget(upload!.Value);
            return TypedResults.LocalRedirect($"/calendars?calendar={calendar}&year={year}");
        }
        catch (RoundRefusedException refused)
        {
            return Page(new NoticeView(stored.Calendar) { Refused = RoundWords.Refusal(refused) }, RoundWords.Status(refused));
        }
    }

    static IResult Page(NoticeView view, int status = StatusCodes.Status200OK) => new RazorComponentResult<NoticePage>(new { View = view }) { StatusCode = status };
}
