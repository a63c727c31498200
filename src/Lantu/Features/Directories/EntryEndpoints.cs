using Lantu.Data;
using Lantu.Domain.Accounts;
using Lantu.Domain.Units;
using Lantu.Jobs;
using Lantu.Jobs.Directories;
using Lantu.Security;
using Lantu.Ui;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Lantu.Features.Directories;

/// <summary>A unit of a directory, and what can be done to it: each form is a page of its own, and shows what was typed where it is refused.</summary>
static class EntryEndpoints
{
    public static void Map(RouteGroupBuilder units)
    {
        units.MapGet("/{number:int}/add", async Task<IResult> (int number, string? parent, LantuDb db, BusinessClock clock, CancellationToken cancellation) =>
            await DirectoryQueries.NewAsync(db, number, clock.Today(), cancellation) is { } view ? Page<EntryFormPage>(view, new EntryForm { Kind = UnitKind.Department, Parent = parent }) : TypedResults.NotFound());
        units.MapPost("/{number:int}/add", AddAsync);
        units.MapGet("/{number:int}/{ordinal:int}", ShowAsync).Needs(Power.ReadDirectories, Subject.Directory);
        MapForm<EntryFormPage>(units, "correct", view => EntryForm.Of(view.Unit, view.Revision));
        MapForm<RenamePage>(units, "rename", view => new EntryForm { Seen = view.Revision, Name = view.Unit.Name, FullName = view.Unit.FullName });
        MapForm<EndPage>(units, "end", view => new EntryForm { Seen = view.Revision });
        MapForm<MergePage>(units, "merge", view => new EntryForm { Seen = view.Directory.Revision, Kind = view.Unit.Kind, Merged = view.Unit.Name });
        units.MapGet("/{number:int}/{ordinal:int}/contact", ContactAsync);
        units.MapGet("/{number:int}/{ordinal:int}/contact/end", EndContactAsync);
        units.MapGet("/{number:int}/{ordinal:int}/names/remove", StrikeNameAsync);

        MapAct<EntryFormPage>(units, "correct", DirectoryActKind.UnitCorrected, (unit, form, state) => UnitActs.Correct(state, form.Unit(unit)));
        MapAct<RenamePage>(units, "rename", DirectoryActKind.UnitRenamed, (unit, form, state) => UnitActs.Rename(state, unit, EntryForm.Text(form.Name) ?? "", EntryForm.Text(form.FullName), EntryForm.NeededDay(form.Day), form.EndsAbbreviations == true));
        MapAct<EndPage>(units, "end", DirectoryActKind.UnitEnded, (unit, form, state) => UnitActs.End(state, unit, EntryForm.NeededDay(form.Day), EntryForm.Text(form.Successor)));
        MapAct<MergePage>(units, "merge", DirectoryActKind.UnitsMerged, (_, form, state) => MergedUnits.Of(state, form), isWhole: true);
        MapAct<ContactPage>(units, "contact", DirectoryActKind.ContactChanged, (unit, form, state) => ContactActs.Put(state, form.ContactOf(unit)));
        MapAct<EntryPage>(units, "names", DirectoryActKind.NameAdded, (unit, form, state) => UnitActs.AddName(state, unit, new UnitName(EntryForm.Text(form.Name) ?? "", EntryForm.DayOf(form.Day))));
        MapAct<StrikeNamePage>(units, "names/remove", DirectoryActKind.NameRemoved, (unit, form, state) => UnitActs.RemoveName(state, unit, new UnitName(form.Name ?? "", EntryForm.DayOf(form.Day))));
        MapAct<EndContactPage>(units, "contact/end", DirectoryActKind.ContactChanged, (unit, form, state) => ContactActs.End(state, unit, form.Contact ?? 0, EntryForm.NeededDay(form.Day)));
    }

    static void MapForm<TPage>(RouteGroupBuilder units, string form, Func<EntryView, EntryForm> filled)
        where TPage : IComponent =>
        units.MapGet($"/{{number:int}}/{{ordinal:int}}/{form}", async Task<IResult> (int number, int ordinal, LantuDb db, BusinessClock clock, CancellationToken cancellation) =>
            await DirectoryQueries.EntryAsync(db, number, ordinal, clock.Today(), cancellation) is { } view ? Page<TPage>(view, filled(view)) : TypedResults.NotFound());

    // What was typed is read inside the act, so that whatever is wrong with it is told the same way.
    static void MapAct<TPage>(RouteGroupBuilder units, string form, DirectoryActKind kind, Func<int, EntryForm, DirectoryState, DirectoryState> act, bool isWhole = false)
        where TPage : IComponent =>
        units.MapPost($"/{{number:int}}/{{ordinal:int}}/{form}", async Task<IResult> (int number, int ordinal, [AsParameters] EntryForm typed, ChangeDirectory change, Visitor visitor, LantuDb db, BusinessClock clock, CancellationToken cancellation) =>
        {
            try
            {
                await change.RunAsync(number, kind, isWhole ? DirectorySeen.Whole(typed.Seen ?? 0) : DirectorySeen.One(ordinal, typed.Seen ?? 0), typed.Reason, visitor.Actor, state => act(ordinal, typed, state));
                return TypedResults.LocalRedirect($"/units/{number}/{ordinal}");
            }
            catch (RefusedException refused)
            {
                return await RefusedAsync<TPage>(await DirectoryQueries.EntryAsync(db, number, ordinal, clock.Today(), cancellation), typed, refused, visitor, db, cancellation);
            }
        });

    static async Task<IResult> ShowAsync(int number, int ordinal, Visitor visitor, LantuDb db, BusinessClock clock, CancellationToken cancellation) =>
        await DirectoryQueries.EntryAsync(db, number, ordinal, clock.Today(), cancellation) is { } view ? Page<EntryPage>(await DirectoryQueries.WholeAsync(db, view, visitor.Reach, cancellation), new EntryForm()) : TypedResults.NotFound();

    static async Task<IResult> AddAsync(int number, [AsParameters] EntryForm typed, ChangeDirectory change, Visitor visitor, LantuDb db, BusinessClock clock, CancellationToken cancellation)
    {
        try
        {
            DirectoryDifference difference = await change.RunAsync(number, DirectoryActKind.UnitAdded, new DirectorySeen(null, []), typed.Reason, visitor.Actor, state => UnitActs.Add(state, typed.Unit(0)));
            return TypedResults.LocalRedirect($"/units/{number}/{difference.Units[^1].Entry.Unit.Number}");
        }
        catch (RefusedException refused)
        {
            return await RefusedAsync<EntryFormPage>(await DirectoryQueries.NewAsync(db, number, clock.Today(), cancellation), typed, refused, visitor, db, cancellation);
        }
    }

    static async Task<IResult> ContactAsync(int number, int ordinal, int? contact, LantuDb db, BusinessClock clock, CancellationToken cancellation)
    {
        if (await DirectoryQueries.EntryAsync(db, number, ordinal, clock.Today(), cancellation) is not { } view)
        {
            return TypedResults.NotFound();
        }

        return contact is null ? Page<ContactPage>(view, new EntryForm { Seen = view.Revision, Role = ContactRole.Liaison })
            : view.Contacts.FirstOrDefault(one => one.Number == contact) is { } found ? Page<ContactPage>(view, EntryForm.Of(found, view.Revision))
            : TypedResults.NotFound();
    }

    // Most leave today; another day may be typed.
    static async Task<IResult> EndContactAsync(int number, int ordinal, int? contact, LantuDb db, BusinessClock clock, CancellationToken cancellation) =>
        await DirectoryQueries.EntryAsync(db, number, ordinal, clock.Today(), cancellation) is { } view && view.Contacts.Any(one => one.Number == contact)
            ? Page<EndContactPage>(view, new EntryForm { Seen = view.Revision, Contact = contact, Day = FieldChanges.Field(view.Today) })
            : TypedResults.NotFound();

    static async Task<IResult> StrikeNameAsync(int number, int ordinal, string? name, string? day, LantuDb db, BusinessClock clock, CancellationToken cancellation) =>
        await DirectoryQueries.EntryAsync(db, number, ordinal, clock.Today(), cancellation) is { } view && view.Unit.Aliases.Any(alias => alias.Name == name && FieldChanges.Field(alias.Until) == (day ?? ""))
            ? Page<StrikeNamePage>(view, new EntryForm { Seen = view.Revision, Name = name, Day = day })
            : TypedResults.NotFound();

    static async Task<IResult> RefusedAsync<TPage>(EntryView? view, EntryForm typed, RefusedException refused, Visitor visitor, LantuDb db, CancellationToken cancellation)
        where TPage : IComponent
    {
        if (view is null)
        {
            return TypedResults.NotFound();
        }

        EntryView shown = typeof(TPage) == typeof(EntryPage) ? await DirectoryQueries.WholeAsync(db, view, visitor.Reach, cancellation) : view;
        return Page<TPage>(shown with { Refused = Refusals.Of(refused) }, typed, Refusals.Status(refused));
    }

    static RazorComponentResult<TPage> Page<TPage>(EntryView view, EntryForm typed, int status = StatusCodes.Status200OK)
        where TPage : IComponent => new(new { View = view, Typed = typed }) { StatusCode = status };
}
