using Lantu.Domain.Accounts;
using Lantu.Domain.Reporting;
using Lantu.Domain.Rounds;
using Lantu.Jobs;
using Lantu.Jobs.Reporting;
using Lantu.Security;
using Lantu.Ui;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;

namespace Lantu.Features.Reporting;

/// <summary>A unit's page of a round: everything that is due, filed, signed off and taken back.</summary>
static class ReportEndpoints
{
    public static void Map(IEndpointRouteBuilder app)
    {
        RouteGroupBuilder round = app.MapGroup("/plans/{number:int}/units/{ordinal:int}/rounds/{month}");
        round.MapGet("", ShowAsync).Needs(Power.ReadWork, Subject.PlanUnit);
        round.MapGet("/print", PrintAsync).Needs(Power.ReadWork, Subject.PlanUnit);
        round.MapPost("/file", FileAsync).WithMetadata(new RequestSizeLimitAttribute(ReportForm.MostBytes)).WithFormOptions(valueCountLimit: ReportForm.MostFields, bufferBodyLengthLimit: ReportForm.MostBytes).Needs(Power.FileWork, Subject.PlanUnit);
        round.MapPost("/draft", KeepAsync).WithMetadata(new RequestSizeLimitAttribute(ReportForm.MostBytes)).WithFormOptions(valueCountLimit: ReportForm.MostFields, bufferBodyLengthLimit: ReportForm.MostBytes).Needs(Power.FileWork, Subject.PlanUnit);
        round.MapPost("/sign", SignAsync).Needs(Power.SignWork, Subject.PlanUnit);
        round.MapGet("/reports/{measure:int}", ShowReportAsync).Needs(Power.ReadWork, Subject.PlanUnit);
        round.MapPost("/reports/{measure:int}/withdraw", WithdrawAsync).Needs(Power.FileWork, Subject.PlanUnit);
        round.MapPost("/reports/{measure:int}/sure", AnswerAsync).Needs(Power.FileWork, Subject.PlanUnit);
        EvidenceEndpoints.Map(round);
        ReportSheetEndpoints.Map(round);
        EarlyReportEndpoints.Map(round);
    }

    static async Task<IResult> ShowAsync(int number, int ordinal, string month, int? filed, int? signed, ReportQueries queries, CancellationToken cancellation) =>
        await ViewAsync(number, ordinal, month, queries, cancellation) is { } view
            ? Page(view with { Done = signed is not null ? Words.Of("ReportsSigned", signed) : filed is not null ? Words.Of("ReportsFiled", filed) : null })
            : TypedResults.NotFound();

    static async Task<IResult> PrintAsync(int number, int ordinal, string month, ReportQueries queries, CancellationToken cancellation) =>
        await ViewAsync(number, ordinal, month, queries, cancellation) is { } view ? new RazorComponentResult<SignOffSheet>(new { View = view }) : TypedResults.NotFound();

    static async Task<IResult> FileAsync(int number, int ordinal, string month, HttpRequest request, FileReports file, SaveDrafts drafts, Visitor visitor, ReportQueries queries, BusinessClock clock, CancellationToken cancellation)
    {
        IFormCollection form = await request.ReadFormAsync(cancellation);
        if (!RoundMonth.TryParse(month, out RoundMonth wanted) || await queries.SentAsync(number, ordinal, wanted, form, cancellation) is not { } sent)
        {
            return TypedResults.NotFound();
        }

        Filer filer = new(visitor.Actor, visitor.Account!.Number);
        if (ReportForm.Taken(sent.Act) is { } taken)
        {
            return await KeepTypedAsync(await queries.TakePartsAsync(sent, taken, cancellation), form, drafts, filer, null, queries, clock, cancellation);
        }

        if (sent.Act == "draft")
        {
            return await KeepTypedAsync(sent, form, drafts, filer, null, queries, clock, cancellation);
        }

        try
        {
            FiledReports filed = await file.RunAsync(sent.Frame, sent.Chosen, ReportForm.Key(form, clock), filer, cancellation);

            // What was clean is filed; the rest is kept as it was typed, and shown with what is wrong.
            await KeepRestAsync(sent, filed, form, drafts, filer, clock, cancellation);
            if (filed is { Faulty: [], Moved: [] })
            {
                return TypedResults.LocalRedirect($"/plans/{number}/units/{ordinal}/rounds/{wanted}?filed={filed.Filed.Count}{(ReportForm.Row(sent.Act) is { } measure ? $"#m{measure}" : "")}");
            }

            RoundReportsView again = (await queries.FindAsync(number, ordinal, wanted, cancellation))!;
            return Page(
                again with
                {
                    Rows = [.. again.Rows.Select(shown => filed.Faulty.FirstOrDefault(faulty => faulty.Sent.Measure == shown.Measure) is { } faulty ? shown with { Faults = faulty.Faults, Sent = faulty.Sent.Typed } : shown)],
                    Done = filed.Filed.Count > 0 ? Words.Of("ReportsFiled", filed.Filed.Count) : null,
                    Refused = [.. filed.Moved.Select(moved => Refusals.Of(new RefusedException(Refusal.ReportMoved, moved.Key, moved.By, moved.At))), .. filed.Faulty.Select(faulty => $"{faulty.Key}：{string.Concat(faulty.Faults.Select(Refusals.Of))}")],
                },
                filed.Faulty.Count > 0 ? StatusCodes.Status422UnprocessableEntity : StatusCodes.Status409Conflict);
        }
        catch (RefusedException refused)
        {
            return await KeepTypedAsync(sent, form, drafts, filer, refused, queries, clock, cancellation);
        }
    }

    static async Task<IResult> KeepAsync(int number, int ordinal, string month, HttpRequest request, SaveDrafts drafts, Visitor visitor, ReportQueries queries, BusinessClock clock, CancellationToken cancellation)
    {
        IFormCollection form = await request.ReadFormAsync(cancellation);
        if (!RoundMonth.TryParse(month, out RoundMonth wanted) || await queries.SentAsync(number, ordinal, wanted, form, cancellation) is not { } sent)
        {
            return TypedResults.NotFound();
        }

        try
        {
            int kept = await drafts.RunAsync(number, ordinal, wanted, sent.Changed, ReportForm.Window(form, clock), new Filer(visitor.Actor, visitor.Account!.Number), cancellation);
            return TypedResults.Text(Words.Of("DraftsKept", kept));
        }
        catch (RefusedException refused)
        {
            return TypedResults.Text(Refusals.Of(refused), statusCode: Refusals.Status(refused));
        }
    }

    static async Task<IResult> SignAsync(int number, int ordinal, string month, [FromForm] string? seen, SignSubmission sign, Visitor visitor, ReportQueries queries, CancellationToken cancellation)
    {
        if (!RoundMonth.TryParse(month, out RoundMonth wanted))
        {
            return TypedResults.NotFound();
        }

        try
        {
            int signed = await sign.RunAsync(number, ordinal, wanted, seen, SignOffRoute.OnScreen, null, new Filer(visitor.Actor, visitor.Account!.Number), cancellation);
            return TypedResults.LocalRedirect($"/plans/{number}/units/{ordinal}/rounds/{month}?signed={signed}");
        }
        catch (RefusedException refused)
        {
            return await ViewAsync(number, ordinal, month, queries, cancellation) is { } view ? Page(view with { Refused = [Refusals.Of(refused)] }, Refusals.Status(refused)) : TypedResults.NotFound();
        }
    }

    static async Task<IResult> ShowReportAsync(int number, int ordinal, string month, int measure, ReportQueries queries, CancellationToken cancellation) =>
        await ViewAsync(number, ordinal, month, measure, queries, cancellation) is { } view ? Page(view) : TypedResults.NotFound();

    static async Task<IResult> WithdrawAsync(int number, int ordinal, string month, int measure, [FromForm] int? seen, [FromForm] string? reason, WithdrawReport withdraw, Visitor visitor, ReportQueries queries, CancellationToken cancellation)
    {
        if (!RoundMonth.TryParse(month, out RoundMonth wanted))
        {
            return TypedResults.NotFound();
        }

        try
        {
            await withdraw.RunAsync(number, ordinal, wanted, measure, seen ?? 0, reason, new Filer(visitor.Actor, visitor.Account!.Number), cancellation);
            return TypedResults.LocalRedirect($"/plans/{number}/units/{ordinal}/rounds/{month}#m{measure}");
        }
        catch (RefusedException refused)
        {
            return await ViewAsync(number, ordinal, month, measure, queries, cancellation) is { } view ? Page(view with { Refused = Refusals.Of(refused), Reason = reason }, Refusals.Status(refused)) : TypedResults.NotFound();
        }
    }

    static async Task<IResult> AnswerAsync(int number, int ordinal, string month, int measure, [FromForm] int? seen, AnswerQuestions answer, Visitor visitor, ReportQueries queries, CancellationToken cancellation)
    {
        if (!RoundMonth.TryParse(month, out RoundMonth wanted))
        {
            return TypedResults.NotFound();
        }

        try
        {
            await answer.RunAsync(number, ordinal, wanted, measure, seen ?? 0, new Filer(visitor.Actor, visitor.Account!.Number), cancellation);
            return TypedResults.LocalRedirect($"/plans/{number}/units/{ordinal}/rounds/{month}#m{measure}");
        }
        catch (RefusedException refused)
        {
            return await ViewAsync(number, ordinal, month, measure, queries, cancellation) is { } view ? Page(view with { Refused = Refusals.Of(refused) }, Refusals.Status(refused)) : TypedResults.NotFound();
        }
    }

    // What is sent is kept whatever becomes of it, but for what must not be here at all.
    static async Task<IResult> KeepTypedAsync(SentReports sent, IFormCollection form, SaveDrafts drafts, Filer filer, RefusedException? refused, ReportQueries queries, BusinessClock clock, CancellationToken cancellation)
    {
        FilingFrame frame = sent.Frame;
        try
        {
            await drafts.RunAsync(frame.Number, frame.Unit, frame.Round.Month, sent.Changed, ReportForm.Window(form, clock), filer, cancellation);
        }
        catch (RefusedException also)
        {
            refused ??= also;
        }

        if (await queries.FindAsync(frame.Number, frame.Unit, frame.Round.Month, cancellation) is not { } view)
        {
            return TypedResults.NotFound();
        }

        RoundReportsView again = view with { Rows = [.. view.Rows.Select(row => sent.Rows.FirstOrDefault(one => one.Measure == row.Measure) is { } typed ? row with { Sent = typed.Typed } : row)] };
        return Page(again with { Done = refused is null ? Words.Of("DraftKept") : null, Refused = refused is null ? [] : [Refusals.Of(refused)] }, refused is null ? StatusCodes.Status200OK : Refusals.Status(refused));
    }

    static async Task KeepRestAsync(SentReports sent, FiledReports filed, IFormCollection form, SaveDrafts drafts, Filer filer, BusinessClock clock, CancellationToken cancellation)
    {
        // A row whose own button was pressed is filed, or kept with what is wrong with it.
        FiledRow[] rest = [.. sent.Changed.Where(row => !filed.Filed.Contains(row.Measure))];
        if (rest.Length > 0 && !filed.Faulty.Any(faulty => faulty.Faults.Any(fault => fault.Kind == ReportFaultKind.Classified)))
        {
            await drafts.RunAsync(sent.Frame.Number, sent.Frame.Unit, sent.Frame.Round.Month, rest, ReportForm.Window(form, clock), filer, cancellation);
        }
    }

    static async Task<RoundReportsView?> ViewAsync(int number, int ordinal, string month, ReportQueries queries, CancellationToken cancellation) =>
        RoundMonth.TryParse(month, out RoundMonth wanted) ? await queries.FindAsync(number, ordinal, wanted, cancellation) : null;

    static async Task<ReportView?> ViewAsync(int number, int ordinal, string month, int measure, ReportQueries queries, CancellationToken cancellation) =>
        RoundMonth.TryParse(month, out RoundMonth wanted) ? await queries.FindAsync(number, ordinal, wanted, measure, cancellation) : null;

    static RazorComponentResult<RoundReportsPage> Page(RoundReportsView view, int status = StatusCodes.Status200OK) => new(new { View = view }) { StatusCode = status };

    static RazorComponentResult<ReportPage> Page(ReportView view, int status = StatusCodes.Status200OK) => new(new { View = view }) { StatusCode = status };
}
