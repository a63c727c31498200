using System.Globalization;
using Lantu.Documents.Lists;
using Lantu.Domain.Accounts;
using Lantu.Domain.Units;
using Lantu.Jobs;
using Lantu.Jobs.Assignments;
using Lantu.Security;
using Lantu.Ui;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;

namespace Lantu.Features.Assignments;

/// <summary>Who stands for the assignments of a plan: shown to whoever reads its work, chosen by the office, for one unit or in a workbook.</summary>
static class ContactEndpoints
{
    /// <summary>The file and the form around it.</summary>
    public static readonly long Most = ListWorkbookReader.Limits.FileBytes + 1_000_000;

    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet("/plans/{number:int}/contacts", (int number, ContactQueries queries, CancellationToken cancellation) => PageAsync(number, view => view, StatusCodes.Status200OK, queries, cancellation)).Needs(Power.ReadWork, Subject.Plan);
        app.MapGet("/plans/{number:int}/contacts.xlsx", SendAsync).Needs(Power.ReadWork, Subject.Plan);
        RouteGroupBuilder office = app.MapGroup("/plans/{number:int}/contacts").Needs(Power.PreparePlans, Subject.Plan);
        office.MapPost("/upload", HandInAsync).WithMetadata(new RequestSizeLimitAttribute(Most)).WithFormOptions(multipartBodyLengthLimit: Most);
        office.MapPost("/{ordinal:int}", ChooseOfUnitAsync);
    }

    /// <summary>Chooses what was typed for a unit.</summary>
    /// <exception cref="RefusedException">It can't be done as it was typed.</exception>
    public static async Task ChooseAsync(int number, int ordinal, ContactForm form, UnitAnswersView? view, ChooseContacts choose, string by, bool isOffice)
    {
        int? contact = int.TryParse(form.Contact, NumberStyles.None, CultureInfo.InvariantCulture, out int chosen) ? chosen : null;
        ContactRole role = contact is { } person ? view?.People.All.FirstOrDefault(known => known.Number == person)?.Role ?? ContactRole.Leader
            : Enum.TryParse(form.Contact, out ContactRole usual) && Enum.IsDefined(usual) ? usual : throw new RefusedException(Refusal.NotThere);
        await choose.RunAsync(number, ordinal, form.Tasks ?? [], role, contact, new ContactDays(TypedDay.Read(form.From), TypedDay.Read(form.To)), by, isOffice);
    }

    /// <summary>Takes a workbook that was handed in: what was refused of it, in words, and with the cells; nothing where it was taken.</summary>
    public static async Task<(string Refused, IReadOnlyList<(string Cell, string Sentence)> Faults, int Status)?> TakeAsync(ContactsView view, IFormFile? file, ChooseContacts choose, string by, bool isOffice, CancellationToken cancellation)
    {
        if (file is null || file.Length == 0)
        {
            return (Words.Of("NoFileChosen"), [], StatusCodes.Status422UnprocessableEntity);
        }

        using MemoryStream content = new();
        await file.CopyToAsync(content, cancellation);
        (IReadOnlyList<ContactEntry> entries, IReadOnlyList<(string, string)> faults) = ContactSheet.Read(content.ToArray(), view);
        if (faults.Count > 0)
        {
            return (Words.Of("WorkbookRefused", faults.Count), faults, StatusCodes.Status422UnprocessableEntity);
        }

        try
        {
            await choose.RunAsync(view.Plan.Name.Number, entries, by, isOffice);
            return null;
        }
        catch (RefusedException refused)
        {
            return (Refusals.Of(refused), [], Refusals.Status(refused));
        }
    }

    public static FileContentHttpResult File(ContactsView view, string of, string ascii)
    {
        using MemoryStream made = new();
        ListWorkbook.Write(made, ContactSheet.Of(view));
        return TypedResults.File(made.ToArray(), ExportForm.Excel.ContentType, FileName.Of($"{of} {Words.Of("AssignmentContacts")}", "xlsx", ascii));
    }

    static async Task<IResult> PageAsync(int number, Func<ContactsView, ContactsView> with, int status, ContactQueries queries, CancellationToken cancellation) =>
        await queries.FindAsync(number, null, cancellation) is { } view ? new RazorComponentResult<ContactsPage>(new { View = with(view) }) { StatusCode = status } : TypedResults.NotFound();

    static async Task<Results<FileContentHttpResult, NotFound>> SendAsync(int number, ContactQueries queries, CancellationToken cancellation) =>
        await queries.FindAsync(number, null, cancellation) is { } view ? File(view, view.Plan.Name.Brief, $"contacts-{number}") : TypedResults.NotFound();

    static async Task<IResult> HandInAsync(int number, [FromForm] IFormFile? file, ChooseContacts choose, ContactQueries queries, Visitor visitor, CancellationToken cancellation) =>
        await queries.FindAsync(number, null, cancellation) is not { } view ? TypedResults.NotFound()
        : await TakeAsync(view, file, choose, visitor.Actor, isOffice: true, cancellation) is not { } refused ? TypedResults.LocalRedirect($"/plans/{number}/contacts")
        : await PageAsync(number, page => page with { Refused = refused.Refused, Faults = refused.Faults }, refused.Status, queries, cancellation);

    static async Task<IResult> ChooseOfUnitAsync(int number, int ordinal, [AsParameters] ContactForm form, ChooseContacts choose, UnitAnswerQueries queries, Visitor visitor, CancellationToken cancellation)
    {
        try
        {
            await ChooseAsync(number, ordinal, form, await queries.FindAsync(number, ordinal, null, cancellation), choose, visitor.Actor, isOffice: true);
            return TypedResults.LocalRedirect($"/plans/{number}/units/{ordinal}/assignments");
        }
        catch (RefusedException refused)
        {
            return await UnitAnswerEndpoints.PageAsync(number, ordinal, null, null, refused, queries, cancellation);
        }
    }
}
