using Lantu.Data;
using Lantu.Domain.Accounts;
using Lantu.Jobs;
using Lantu.Jobs.Accounts;
using Lantu.Security;
using Lantu.Ui;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Lantu.Features.Accounts;

/// <summary>Everybody's accounts, for the security administrator.</summary>
static class AccountEndpoints
{
    public static void Map(IEndpointRouteBuilder app)
    {
        RouteGroupBuilder accounts = app.MapGroup("/accounts").Needs(Power.ManageAccounts);
        accounts.MapGet("", ListAsync);
        accounts.MapGet("/add", (LantuDb db, CancellationToken cancellation) => AddPageAsync(new AccountForm(), null, db, cancellation));
        accounts.MapPost("/add", AddAsync);
        accounts.MapGet("/rules", (LantuDb db, CancellationToken cancellation) => RulesAsync(null, db, cancellation));
        accounts.MapPost("/rules", ChooseRulesAsync);
        AccountFileEndpoints.Map(accounts);
        RouteGroupBuilder one = accounts.MapGroup("/{number:int}");
        one.MapGet("", (int number, LantuDb db, TimeProvider clock, CancellationToken cancellation) => ShowAsync(number, new AccountForm(), null, db, clock, cancellation));
        one.MapPost("/correct", (int number, [AsParameters] AccountForm form, KeepAccounts keep, Visitor visitor, LantuDb db, TimeProvider clock, CancellationToken cancellation) =>
            ActAsync(number, form, db, clock, () => keep.CorrectAsync(number, form.Revision ?? 0, form.Entry(AccountKind.Business), visitor.Actor), cancellation));
        one.MapPost("/posts", (int number, [AsParameters] AccountForm form, KeepAccounts keep, Visitor visitor, LantuDb db, TimeProvider clock, CancellationToken cancellation) =>
            ActAsync(number, form, db, clock, async () => await keep.GiveAsync(number, form.Revision ?? 0, await PostChoices.ReadAsync(form, db, cancellation), visitor.Account?.Number, visitor.Actor), cancellation));
        one.MapPost("/posts/end", (int number, [AsParameters] AccountForm form, KeepAccounts keep, Visitor visitor, LantuDb db, TimeProvider clock, CancellationToken cancellation) =>
            ActAsync(number, form, db, clock, () => keep.EndAsync(number, form.Revision ?? 0, form.Ordinal ?? 0, visitor.Account?.Number, visitor.Actor), cancellation));
        one.MapPost("/suspend", (int number, [AsParameters] AccountForm form, KeepAccounts keep, Visitor visitor, LantuDb db, TimeProvider clock, CancellationToken cancellation) =>
            ActAsync(number, form, db, clock, () => keep.SuspendAsync(number, form.Revision ?? 0, form.Reason, visitor.Account?.Number, visitor.Actor), cancellation));
        one.MapPost("/resume", (int number, [AsParameters] AccountForm form, KeepAccounts keep, Visitor visitor, LantuDb db, TimeProvider clock, CancellationToken cancellation) =>
            ActAsync(number, form, db, clock, () => keep.ResumeAsync(number, form.Revision ?? 0, form.Reason, visitor.Account?.Number, visitor.Actor), cancellation));
        one.MapPost("/invite", InviteAsync);
    }

    static async Task<IResult> ListAsync(string? text, string? state, string? unit, LantuDb db, TimeProvider clock, CancellationToken cancellation) =>
        new RazorComponentResult<AccountsPage>(new { View = await AccountQueries.ListAsync(db, new AccountFilter(text, state, unit), clock, cancellation) });

    static async Task<IResult> AddPageAsync(AccountForm form, RefusedException? refused, LantuDb db, CancellationToken cancellation) =>
        new RazorComponentResult<AddAccountPage>(new { Form = form, Choices = await PostChoices.LoadAsync(db, cancellation), Refused = refused is null ? null : Refusals.Of(refused) }) { StatusCode = refused is null ? StatusCodes.Status200OK : Refusals.Status(refused) };

    static async Task<IResult> AddAsync([AsParameters] AccountForm form, KeepAccounts keep, Visitor visitor, LantuDb db, CancellationToken cancellation)
    {
        try
        {
            AccountKind kind = Enum.TryParse(form.Kind, out AccountKind chosen) ? chosen : AccountKind.Business;
            IReadOnlyList<PostEntry> posts = string.IsNullOrEmpty(form.Role) ? [] : [await PostChoices.ReadAsync(form, db, cancellation)];
            return new RazorComponentResult<InvitedPage>(new { Invited = (IReadOnlyList<Invited>)[await keep.AddAsync(form.Entry(kind), posts, visitor.Actor)] });
        }
        catch (RefusedException refused)
        {
            return await AddPageAsync(form, refused, db, cancellation);
        }
    }

    static async Task<IResult> RulesAsync(RefusedException? refused, LantuDb db, CancellationToken cancellation) =>
        new RazorComponentResult<RulesPage>(new { Policy = await AccountQueries.PolicyAsync(db, cancellation), Refused = refused is null ? null : Refusals.Of(refused) }) { StatusCode = refused is null ? StatusCodes.Status200OK : Refusals.Status(refused) };

    static async Task<IResult> ChooseRulesAsync([AsParameters] RulesForm form, KeepAccounts keep, Visitor visitor, LantuDb db, CancellationToken cancellation)
    {
        try
        {
            await keep.ChooseAsync(Enum.TryParse(form.Profile, out PasswordProfile profile) ? profile : PasswordProfile.Modern, form.Paper == "yes", visitor.Actor);
            return TypedResults.LocalRedirect("/accounts/rules");
        }
        catch (RefusedException refused)
        {
            return await RulesAsync(refused, db, cancellation);
        }
    }

    static async Task<IResult> ShowAsync(int number, AccountForm form, RefusedException? refused, LantuDb db, TimeProvider clock, CancellationToken cancellation) =>
        await AccountQueries.FindAsync(db, number, clock, cancellation) is { } view
            ? new RazorComponentResult<AccountPage>(new { View = view, Form = form, Choices = await PostChoices.LoadAsync(db, cancellation), Refused = refused is null ? null : Refusals.Of(refused) }) { StatusCode = refused is null ? StatusCodes.Status200OK : Refusals.Status(refused) }
            : TypedResults.NotFound();

    static async Task<IResult> ActAsync(int number, AccountForm form, LantuDb db, TimeProvider clock, Func<Task> act, CancellationToken cancellation)
    {
        try
        {
            await act();
            return TypedResults.LocalRedirect($"/accounts/{number}");
        }
        catch (RefusedException refused)
        {
            return await ShowAsync(number, form, refused, db, clock, cancellation);
        }
    }

    static async Task<IResult> InviteAsync(int number, [AsParameters] AccountForm form, KeepAccounts keep, Visitor visitor, LantuDb db, TimeProvider clock, CancellationToken cancellation)
    {
        try
        {
            return new RazorComponentResult<InvitedPage>(new { Invited = (IReadOnlyList<Invited>)[await keep.InviteAsync(number, form.Revision ?? 0, visitor.Account?.Number, visitor.Actor)] });
        }
        catch (RefusedException refused)
        {
            return await ShowAsync(number, form, refused, db, clock, cancellation);
        }
    }
}
