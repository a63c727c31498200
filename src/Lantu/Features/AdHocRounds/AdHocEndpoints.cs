using Lantu.Documents.Lists;
using Lantu.Domain.Accounts;
using Lantu.Jobs;
using Lantu.Jobs.AdHocRounds;
using Lantu.Jobs.Reporting;
using Lantu.Security;
using Lantu.Ui;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Lantu.Features.AdHocRounds;

/// <summary>Ad-hoc rounds of a plan: drafted by one person of the plan office, decided on by another, answered by units.</summary>
static class AdHocEndpoints
{
    static readonly (string Extension, string ContentType, Action<Stream, ListTable> Write)[] Files = [("csv", "text/csv; charset=utf-8", ListCsv.Write), ("xlsx", ExportForm.Excel.ContentType, ListWorkbook.Write)];

    public static void Map(IEndpointRouteBuilder app)
    {
        RouteGroupBuilder rounds = app.MapGroup("/plans/{number:int}/ad-hoc");
        rounds.MapGet("", ListAsync).Needs(Power.ReadWork, Subject.Plan);
        rounds.MapPost("", DraftAsync).Needs(Power.RunRounds, Subject.Plan);
        rounds.MapGet("/new", FormAsync).Needs(Power.RunRounds, Subject.Plan);
        rounds.MapGet("/{round:int}", ShowAsync).Needs(Power.ReadSeals, Subject.Plan);
        rounds.MapPost("/{round:int}", ChangeAsync).Needs(Power.RunRounds, Subject.Plan);
        rounds.MapPost("/{round:int}/approve", ApproveAsync).Needs(Power.RunRounds, Subject.Plan);
        rounds.MapPost("/{round:int}/refuse", RefuseAsync).Needs(Power.RunRounds, Subject.Plan);
        rounds.MapPost("/{round:int}/withdraw", WithdrawAsync).Needs(Power.RunRounds, Subject.Plan);
        rounds.MapPost("/{round:int}/{turn:int}/seal", SealAsync).Needs(Power.RunRounds, Subject.Plan);
        foreach ((string extension, string type, Action<Stream, ListTable> write) in Files)
        {
            rounds.MapGet($"/{{round:int}}.{extension}", (int number, int round, int? turn, string? state, AdHocQueries queries, CancellationToken cancellation) => SendAsync((extension, type, write), (number, round, turn, state), queries, cancellation)).Needs(Power.ReadSeals, Subject.Plan);
        }
    }

    static async Task<IResult> ListAsync(int number, AdHocQueries queries, CancellationToken cancellation) =>
        await queries.ListAsync(number, cancellation) is { } view ? new RazorComponentResult<AdHocRoundsPage>(new { View = view }) : TypedResults.NotFound();

    static async Task<IResult> FormAsync(int number, int? from, AdHocQueries queries, CancellationToken cancellation) =>
        await (from is { } lapsed ? queries.AnewAsync(number, lapsed, cancellation) : queries.FormAsync(number, null, [], cancellation)) is { } view ? new RazorComponentResult<AdHocFormPage>(new { View = view }) : TypedResults.NotFound();

    static async Task<IResult> DraftAsync(int number, [AsParameters] AdHocForm form, DraftAdHocRounds draft, AdHocQueries queries, Visitor visitor, BusinessClock clock, CancellationToken cancellation)
    {
        try
        {
            return TypedResults.LocalRedirect($"/plans/{number}/ad-hoc/{await draft.RunAsync(number, form.Content, Key(form, clock), Filer(visitor))}?done=proposed");
        }
        catch (RefusedException refused)
        {
            return await queries.FormAsync(number, form, AdHocWords.Sentences(refused, _ => ""), cancellation) is { } view
                ? new RazorComponentResult<AdHocFormPage>(new { View = view }) { StatusCode = Refusals.Status(refused) }
                : TypedResults.NotFound();
        }
    }

    static async Task<IResult> ShowAsync(int number, int round, int? turn, string? state, string? done, AdHocQueries queries, CancellationToken cancellation) =>
        await queries.FindAsync(number, round, turn, Filter(state), cancellation) is { } view ? Page(view with { Done = Told(done) }) : TypedResults.NotFound();

    static async Task<Results<FileContentHttpResult, NotFound>> SendAsync((string Extension, string Type, Action<Stream, ListTable> Write) file, (int Number, int Round, int? Turn, string? State) asked, AdHocQueries queries, CancellationToken cancellation)
    {
        if (await queries.FindAsync(asked.Number, asked.Round, asked.Turn, Filter(asked.State), cancellation) is not { } view)
        {
            return TypedResults.NotFound();
        }

        using MemoryStream made = new();
        file.Write(made, AnswerList.Of(view));
        return TypedResults.File(made.ToArray(), file.Type, FileName.Of($"{view.Round.Content.Title} {(view.Turn is { } turn ? Words.Of("AdHocTime", turn.Number) : "")}", file.Extension, $"ad-hoc-{asked.Number}-{asked.Round}"));
    }

    static async Task<IResult> ChangeAsync(int number, int round, [AsParameters] AdHocForm form, DraftAdHocRounds draft, AdHocQueries queries, Visitor visitor, BusinessClock clock, CancellationToken cancellation)
    {
        try
        {
            await draft.ChangeAsync(number, round, form.Seen ?? 0, form.Content, Key(form, clock), Filer(visitor));
            return Again(number, round, "proposed");
        }
        catch (RefusedException refused)
        {
            IReadOnlyList<string> sentences = AdHocWords.Sentences(refused, _ => "");
            return await queries.FindAsync(number, round, null, AnswerFilter.All, cancellation) is { } view
                ? Page(view.Change is { } change ? view with { Change = change with { Typed = form, Refused = sentences } } : view with { Refused = Refusals.Of(refused) }, Refusals.Status(refused))
                : TypedResults.NotFound();
        }
    }

    static Task<IResult> ApproveAsync(int number, int round, [AsParameters] AdHocForm form, DecideAdHocRounds decide, AdHocQueries queries, Visitor visitor, BusinessClock clock, CancellationToken cancellation) =>
        ActAsync(number, round, "approved", queries, () => decide.ApproveAsync(number, round, form.Seen ?? 0, Key(form, clock), Filer(visitor)), cancellation);

    static Task<IResult> RefuseAsync(int number, int round, [AsParameters] AdHocForm form, DecideAdHocRounds decide, AdHocQueries queries, Visitor visitor, BusinessClock clock, CancellationToken cancellation) =>
        ActAsync(number, round, "refused", queries, () => decide.RefuseAsync(number, round, form.Seen ?? 0, form.Reason, Key(form, clock), Filer(visitor)), cancellation);

    static Task<IResult> WithdrawAsync(int number, int round, [AsParameters] AdHocForm form, DecideAdHocRounds decide, AdHocQueries queries, Visitor visitor, BusinessClock clock, CancellationToken cancellation) =>
        ActAsync(number, round, "withdrawn", queries, () => decide.WithdrawAsync(number, round, form.Reason, Key(form, clock), Filer(visitor)), cancellation);

    static Task<IResult> SealAsync(int number, int round, int turn, [AsParameters] AdHocForm form, DecideAdHocRounds decide, AdHocQueries queries, Visitor visitor, BusinessClock clock, CancellationToken cancellation) =>
        ActAsync(number, round, "sealed", queries, () => decide.SealAsync(number, round, turn, Key(form, clock), Filer(visitor)), cancellation);

    static async Task<IResult> ActAsync(int number, int round, string done, AdHocQueries queries, Func<Task> act, CancellationToken cancellation)
    {
        try
        {
            await act();
            return Again(number, round, done);
        }
        catch (RefusedException refused)
        {
            return await queries.FindAsync(number, round, null, AnswerFilter.All, cancellation) is { } view ? Page(view with { Refused = Refusals.Of(refused) }, Refusals.Status(refused)) : TypedResults.NotFound();
        }
    }

    static RedirectHttpResult Again(int number, int round, string done) => TypedResults.LocalRedirect($"/plans/{number}/ad-hoc/{round}?done={done}");

    static RazorComponentResult<AdHocRoundPage> Page(AdHocRoundView view, int status = StatusCodes.Status200OK) => new(new { View = view }) { StatusCode = status };

    static Guid Key(AdHocForm form, BusinessClock clock) => form.Form ?? Guid.CreateVersion7(clock.GetUtcNow());

    static Filer Filer(Visitor visitor) => new(visitor.Actor, visitor.Account!.Number);

    // What is asked for and does not exist is not asked for.
    static AnswerFilter Filter(string? state) => Enum.TryParse(state, ignoreCase: true, out AnswerFilter filter) && Enum.IsDefined(filter) ? filter : AnswerFilter.All;

    // Words of the address are anybody's: only those that are known are shown.
    static string? Told(string? done) => done is "proposed" or "approved" or "refused" or "withdrawn" or "sealed" ? Words.Of($"adhoc-told-{done}") : null;
}
