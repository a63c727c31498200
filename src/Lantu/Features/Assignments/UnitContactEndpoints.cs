using Lantu.Data;
using Lantu.Domain.Accounts;
using Lantu.Domain.Units;
using Lantu.Jobs;
using Lantu.Jobs.Assignments;
using Lantu.Jobs.Directories;
using Lantu.Security;
using Lantu.Ui;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;

namespace Lantu.Features.Assignments;

/// <summary>A unit says who stands for its assignments, and who its people are.</summary>
static class UnitContactEndpoints
{
    public static void Map(IEndpointRouteBuilder app)
    {
        const string Address = "/plans/{number:int}/units/{ordinal:int}/assignments";
        app.MapGet($"{Address}/contacts.xlsx", SendAsync).Needs(Power.ReadWork, Subject.PlanUnit);
        RouteGroupBuilder own = app.MapGroup(Address).Needs(Power.FileWork, Subject.PlanUnit);
        own.MapPost("/contacts", ChooseAsync);
        own.MapPost("/contacts/upload", HandInAsync).WithMetadata(new RequestSizeLimitAttribute(ContactEndpoints.Most)).WithFormOptions(multipartBodyLengthLimit: ContactEndpoints.Most);
        own.MapPost("/people", EnterAsync);
        own.MapPost("/people/{contact:int}/end", EndAsync);
    }

    static async Task<Results<FileContentHttpResult, NotFound>> SendAsync(int number, int ordinal, ContactQueries queries, CancellationToken cancellation) =>
        await queries.FindAsync(number, ordinal, cancellation) is { } view ? ContactEndpoints.File(view, view.Units is [var unit, ..] ? unit.Key.Name : view.Plan.Name.Brief, $"contacts-{number}-{ordinal}") : TypedResults.NotFound();

    static async Task<IResult> ChooseAsync(int number, int ordinal, [AsParameters] ContactForm form, ChooseContacts choose, UnitAnswerQueries queries, Visitor visitor, CancellationToken cancellation)
    {
        try
        {
            await ContactEndpoints.ChooseAsync(number, ordinal, form, await queries.FindAsync(number, ordinal, null, cancellation), choose, visitor.Actor, isOffice: false);
            return TypedResults.LocalRedirect($"/plans/{number}/units/{ordinal}/assignments");
        }
        catch (RefusedException refused)
        {
            return await UnitAnswerEndpoints.PageAsync(number, ordinal, null, null, refused, queries, cancellation);
        }
    }

    static async Task<IResult> HandInAsync(int number, int ordinal, [FromForm] IFormFile? file, ChooseContacts choose, ContactQueries queries, UnitAnswerQueries answers, Visitor visitor, CancellationToken cancellation) =>
        await queries.FindAsync(number, ordinal, cancellation) is not { } view || await answers.FindAsync(number, ordinal, null, cancellation) is not { } page ? TypedResults.NotFound()
        : await ContactEndpoints.TakeAsync(view, file, choose, visitor.Actor, isOffice: false, cancellation) is not { } refused ? TypedResults.LocalRedirect($"/plans/{number}/units/{ordinal}/assignments")
        : new RazorComponentResult<UnitAnswersPage>(new { View = page with { Refused = refused.Refused, Faults = refused.Faults } }) { StatusCode = refused.Status };

    static Task<IResult> EnterAsync(int number, int ordinal, [AsParameters] PersonForm form, ChangeDirectory change, LantuDb db, PlanUnitNumbers numbers, UnitAnswerQueries queries, Visitor visitor, CancellationToken cancellation) =>
        ChangeAsync(number, ordinal, form, (unit, state) => ContactActs.Put(state, form.ContactOf(unit)), change, db, numbers, queries, visitor, cancellation);

    static Task<IResult> EndAsync(int number, int ordinal, int contact, [FromForm] string? day, ChangeDirectory change, LantuDb db, PlanUnitNumbers numbers, UnitAnswerQueries queries, Visitor visitor, CancellationToken cancellation) =>
        ChangeAsync(number, ordinal, null, (unit, state) => ContactActs.End(state, unit, contact, TypedDay.Read(day) ?? throw new RefusedException(Refusal.NoDay, "")), change, db, numbers, queries, visitor, cancellation);

    // A unit's people stand in the place's directory; of it the unit changes its own people and nothing else.
    static async Task<IResult> ChangeAsync(int number, int ordinal, PersonForm? typed, Func<int, DirectoryState, DirectoryState> act, ChangeDirectory change, LantuDb db, PlanUnitNumbers numbers, UnitAnswerQueries queries, Visitor visitor, CancellationToken cancellation)
    {
        try
        {
            if (await queries.FindAsync(number, ordinal, null, cancellation) is not { } view)
            {
                return TypedResults.NotFound();
            }

            (int? directory, int? own) = await numbers.FindAsync(db, view.Plan.Id, ordinal, cancellation);
            if (directory is not { } kept || own is not { } unit)
            {
                throw new RefusedException(Refusal.UnitNotKept, view.Unit.Name);
            }

            await change.RunAsync(kept, DirectoryActKind.ContactChanged, new DirectorySeen(null, []), null, visitor.Actor, state => act(unit, state));
            return TypedResults.LocalRedirect($"/plans/{number}/units/{ordinal}/assignments");
        }
        catch (RefusedException refused)
        {
            return await queries.FindAsync(number, ordinal, null, cancellation) is { } view
                ? new RazorComponentResult<UnitAnswersPage>(new { View = view with { Refused = Refusals.Of(refused), Person = typed } }) { StatusCode = Refusals.Status(refused) } : TypedResults.NotFound();
        }
    }
}
