using System.Globalization;
using Lantu.Domain.Accounts;
using Lantu.Domain.Reminders;
using Lantu.Jobs;
using Lantu.Jobs.Reminders;
using Lantu.Security;
using Lantu.Ui;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Lantu.Features.Reminders;

/// <summary>How a plan's units are reminded: when, which ways, what was sent, and by a person's own act.</summary>
static class ReminderEndpoints
{
    public static void Map(IEndpointRouteBuilder app)
    {
        RouteGroupBuilder reminders = app.MapGroup("/plans/{number:int}/reminders").Needs(Power.RunRounds, Subject.Plan);
        reminders.MapGet("", (int number, ReminderQueries queries, CancellationToken cancellation) => ShowAsync(number, null, null, queries, cancellation));
        reminders.MapPost("/rule", ChooseAsync);
        reminders.MapPost("/channels/{channel}", SwitchAsync);
        reminders.MapPost("/channels/{channel}/test", TestAsync);
        reminders.MapGet("/ledger", LedgerAsync);
        reminders.MapGet("/ledger.xlsx", SendLedgerAsync);
        reminders.MapGet("/{month}", (int number, string month, ReminderQueries queries, CancellationToken cancellation) => CallPageAsync(number, month, null, null, queries, cancellation));
        reminders.MapPost("/{month}/review", ReviewAsync);
        reminders.MapPost("/{month}/call", CallAsync);
    }

    static async Task<IResult> ShowAsync(int number, RefusedException? refused, RuleForm? typed, ReminderQueries queries, CancellationToken cancellation) =>
        await queries.FindAsync(number, cancellation) is { } view
            ? new RazorComponentResult<RemindersPage>(new { View = view with { Refused = refused is null ? null : Refusals.Of(refused), Typed = typed } }) { StatusCode = refused is null ? StatusCodes.Status200OK : Refusals.Status(refused) }
            : TypedResults.NotFound();

    static async Task<IResult> ChooseAsync(int number, [AsParameters] RuleForm form, ChangeReminderRule change, Visitor visitor, ReminderQueries queries, CancellationToken cancellation)
    {
        try
        {
            await change.RunAsync(number, form.Revision ?? 0, [.. (form.Steps ?? []).Where(Enum.IsDefined)], new QuietHours(form.QuietBegin ?? -1, form.QuietEnd ?? -1), form.Approvers == true, visitor.Actor);
            return TypedResults.LocalRedirect($"/plans/{number}/reminders");
        }
        catch (RefusedException refused)
        {
            return await ShowAsync(number, refused, form, queries, cancellation);
        }
    }

    static async Task<IResult> SwitchAsync(int number, string channel, [AsParameters] ChannelForm form, SwitchChannel set, Visitor visitor, ReminderQueries queries, CancellationToken cancellation)
    {
        if (!TryRead(channel, out ReminderChannel way))
        {
            return TypedResults.NotFound();
        }

        try
        {
            bool isOn = form.Act == "on";
            await (ReminderLedger.IsOfPerson(way) ? set.SwitchAsync(number, way, isOn, visitor.Actor)
                : form.Act == "forget" ? set.ForgetRobotAsync(number, way, visitor.Actor)
                : set.SetRobotAsync(number, way, form.Address, form.Secret, isOn, visitor.Actor));
            return TypedResults.LocalRedirect($"/plans/{number}/reminders");
        }
        catch (RefusedException refused)
        {
            return await ShowAsync(number, refused, null, queries, cancellation);
        }
    }

    static async Task<IResult> TestAsync(int number, string channel, TestChannel test, Visitor visitor, ReminderQueries queries, CancellationToken cancellation)
    {
        if (!TryRead(channel, out ReminderChannel way))
        {
            return TypedResults.NotFound();
        }

        try
        {
            await test.RunAsync(number, way, visitor.Account!);
            return TypedResults.LocalRedirect($"/plans/{number}/reminders/ledger");
        }
        catch (RefusedException refused)
        {
            return await ShowAsync(number, refused, null, queries, cancellation);
        }
    }

    static async Task<IResult> LedgerAsync(int number, HttpRequest request, ReminderQueries queries, CancellationToken cancellation) =>
        await queries.LedgerAsync(number, LedgerFilter.From(request.Query), LedgerFilter.OnPage, cancellation) is { } view ? new RazorComponentResult<LedgerPage>(new { View = view }) : TypedResults.NotFound();

    static async Task<IResult> SendLedgerAsync(int number, HttpRequest request, ReminderQueries queries, CancellationToken cancellation) =>
        await queries.LedgerAsync(number, LedgerFilter.From(request.Query) with { Before = null }, LedgerList.MostRows, cancellation) is { } view
            ? TypedResults.File(LedgerList.Bytes(view), ExportForm.Excel.ContentType, FileName.Of($"{view.Plan.Brief} {Words.Of("ReminderLedger")}", "xlsx", $"reminders-{number}"))
            : TypedResults.NotFound();

    static async Task<IResult> CallPageAsync(int number, string month, RefusedException? refused, CallForm? typed, ReminderQueries queries, CancellationToken cancellation) =>
        await queries.CallAsync(number, month, cancellation) is { } view
            ? new RazorComponentResult<CallPage>(new { View = view with { Refused = refused is null ? null : Refusals.Of(refused), Typed = typed } }) { StatusCode = refused is null ? StatusCodes.Status200OK : Refusals.Status(refused) }
            : TypedResults.NotFound();

    static async Task<IResult> ReviewAsync(int number, string month, [AsParameters] CallForm form, ReminderQueries queries, BusinessClock clock, CancellationToken cancellation) =>
        await ReviewPageAsync(number, month, form, Guid.CreateVersion7(clock.GetUtcNow()), null, queries, cancellation);

    static async Task<IResult> ReviewPageAsync(int number, string month, CallForm form, Guid act, RefusedException? told, ReminderQueries queries, CancellationToken cancellation)
    {
        try
        {
            string? text = CallUnits.TextOf(form.Text);
            if (form.Units is not { Length: > 0 })
            {
                throw new RefusedException(Refusal.NothingChosen);
            }

            return await queries.ReviewAsync(number, month, form.Units, text, act, cancellation) is not { } view ? TypedResults.NotFound()
                : view.Digests.Count == 0 ? throw ReminderFault.Refuse(ReminderFaultKind.NobodyToRemind)
                : new RazorComponentResult<ReviewPage>(new { View = view with { Refused = told is null ? null : Refusals.Of(told) } }) { StatusCode = told is null ? StatusCodes.Status200OK : Refusals.Status(told) };
        }
        catch (RefusedException refused)
        {
            return await CallPageAsync(number, month, refused, form, queries, cancellation);
        }
    }

    static async Task<IResult> CallAsync(int number, string month, [AsParameters] CallForm form, CallUnits call, Visitor visitor, ReminderQueries queries, CancellationToken cancellation)
    {
        if (!ReminderRound.TryParse(month, out ReminderRound round) || !Guid.TryParseExact(form.Act, "N", out Guid act))
        {
            return TypedResults.NotFound();
        }

        string done = $"/plans/{number}/reminders/ledger?round={round}";
        try
        {
            await call.RunAsync(number, round, form.Units ?? [], form.Text, form.Seen, act, visitor.Actor);
            return TypedResults.LocalRedirect(done);
        }
        catch (RefusedException twice) when (twice.Reason == Refusal.NothingChanged)
        {
            // The same form sent again: it is done.
            return TypedResults.LocalRedirect(done);
        }
        catch (RefusedException refused) when (refused.Arguments is [ReminderFault { Kind: ReminderFaultKind.ReceiversChanged }])
        {
            return await ReviewPageAsync(number, month, form, act, refused, queries, cancellation);
        }
        catch (RefusedException refused)
        {
            return await CallPageAsync(number, month, refused, form, queries, cancellation);
        }
    }

    static bool TryRead(string text, out ReminderChannel channel) => Enum.TryParse(text, out channel) && channel.ToString() == text && !int.TryParse(text, NumberStyles.Integer, CultureInfo.InvariantCulture, out _);
}
