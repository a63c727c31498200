using Lantu.Documents.Lists;
using Lantu.Domain.Accounts;
using Lantu.Domain.Assignments;
using Lantu.Jobs;
using Lantu.Jobs.Assignments;
using Lantu.Security;
using Lantu.Ui;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Lantu.Features.Assignments;

/// <summary>How the units of a plan answer, each as far as the visitor's reach goes; the office rules on contests.</summary>
static class AnswerEndpoints
{
    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet("/plans/{number:int}/assignments", (int number, HttpRequest request, AnswerQueries queries, CancellationToken cancellation) => PageAsync(number, AnswerFilter.From(request.Query), null, null, null, queries, cancellation)).Needs(Power.ReadWork, Subject.Plan);
        app.MapGet("/plans/{number:int}/assignments.xlsx", SendAsync).Needs(Power.ReadWork, Subject.Plan);
        RouteGroupBuilder office = app.MapGroup("/plans/{number:int}/assignments").Needs(Power.PreparePlans, Subject.Plan);
        office.MapPost("/contests/{contest:int}", RuleAsync);
        office.MapPost("/contests/{contest:int}/reopen", ReopenAsync);
        office.MapPost("/setting", SetAsync);
    }

    static async Task<IResult> PageAsync(int number, AnswerFilter filter, RulingForm? typed, int? typedFor, RefusedException? refused, AnswerQueries queries, CancellationToken cancellation) =>
        await queries.FindAsync(number, filter, cancellation) is not { } view ? TypedResults.NotFound()
            : refused is null ? new RazorComponentResult<AnswersPage>(new { View = view })
            : new RazorComponentResult<AnswersPage>(new { View = view with { Refused = Refusals.Of(refused), Typed = typed, TypedFor = typedFor } }) { StatusCode = Refusals.Status(refused) };

    static async Task<Results<FileContentHttpResult, NotFound>> SendAsync(int number, HttpRequest request, AnswerQueries queries, CancellationToken cancellation)
    {
        if (await queries.FindAsync(number, AnswerFilter.From(request.Query), cancellation) is not { } view)
        {
            return TypedResults.NotFound();
        }

        using MemoryStream made = new();
        ListWorkbook.Write(made, AnswerList.Of(view));
        return TypedResults.File(made.ToArray(), ExportForm.Excel.ContentType, FileName.Of($"{view.Plan.Name.Brief} {Words.Of("Answers")}", "xlsx", $"assignments-{number}"));
    }

    static async Task<IResult> RuleAsync(int number, int contest, [AsParameters] RulingForm form, RuleContest rule, AnswerQueries queries, Visitor visitor, CancellationToken cancellation)
    {
        try
        {
            await rule.RunAsync(number, contest, Enum.TryParse(form.Ruling, out ContestState ruling) ? ruling : ContestState.Open, form.Units, form.Reason ?? "", visitor.Actor);
            return TypedResults.LocalRedirect($"/plans/{number}/assignments");
        }
        catch (RefusedException refused)
        {
            return await PageAsync(number, new AnswerFilter(), form, contest, refused, queries, cancellation);
        }
    }

    static async Task<IResult> ReopenAsync(int number, int contest, RuleContest rule, AnswerQueries queries, Visitor visitor, CancellationToken cancellation)
    {
        try
        {
            await rule.ReopenAsync(number, contest, visitor.Actor);
            return TypedResults.LocalRedirect($"/plans/{number}/assignments#c{contest}");
        }
        catch (RefusedException refused)
        {
            return await PageAsync(number, new AnswerFilter(), null, null, refused, queries, cancellation);
        }
    }

    static async Task<IResult> SetAsync(int number, [AsParameters] SettingForm form, ChangeAssignmentSetting setting, AnswerQueries queries, Visitor visitor, CancellationToken cancellation)
    {
        try
        {
            await setting.RunAsync(number, form.Days ?? 0, form.NotOrdered ?? "", visitor.Actor);
            return TypedResults.LocalRedirect($"/plans/{number}/assignments");
        }
        catch (RefusedException refused)
        {
            return await PageAsync(number, new AnswerFilter(), null, null, refused, queries, cancellation);
        }
    }
}
