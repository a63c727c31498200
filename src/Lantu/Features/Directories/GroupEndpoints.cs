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

/// <summary>The groups of a directory: a list, and forms to add, correct and strike one. A group has no number: its name tells it, and whoever changes one says what they saw of the directory.</summary>
static class GroupEndpoints
{
    public static void Map(RouteGroupBuilder units)
    {
        units.MapGet("/{number:int}/groups", async Task<IResult> (int number, LantuDb db, BusinessClock clock, CancellationToken cancellation) =>
            await FindAsync(db, number, clock, cancellation) is { } view ? new RazorComponentResult<GroupsPage>(new { View = view }) : TypedResults.NotFound()).Needs(Power.ReadDirectories, Subject.Directory);
        units.MapGet("/{number:int}/groups/add", async Task<IResult> (int number, LantuDb db, BusinessClock clock, CancellationToken cancellation) =>
            await FindAsync(db, number, clock, cancellation) is { } view ? Page<GroupFormPage>(view, new GroupForm { Seen = view.Directory.Revision }) : TypedResults.NotFound());
        MapForm<GroupFormPage>(units, "correct");
        MapForm<StrikeGroupPage>(units, "remove");

        MapAct<GroupFormPage>(units, "add", DirectoryActKind.GroupAdded, (state, form) => GroupActs.Add(state, form.Typed(state)));
        MapAct<GroupFormPage>(units, "correct", DirectoryActKind.GroupCorrected, (state, form) => GroupActs.Correct(state, form.Group ?? "", form.Typed(state)));
        MapAct<StrikeGroupPage>(units, "remove", DirectoryActKind.GroupRemoved, (state, form) => GroupActs.Remove(state, form.Group ?? ""));
    }

    static void MapForm<TPage>(RouteGroupBuilder units, string form)
        where TPage : IComponent =>
        units.MapGet($"/{{number:int}}/groups/{form}", async Task<IResult> (int number, string? group, LantuDb db, BusinessClock clock, CancellationToken cancellation) =>
            await FindAsync(db, number, clock, cancellation) is { } view && Named(view, group) is { Group: { } found } of ? Page<TPage>(of, GroupForm.Of(found, view.Directory.Revision)) : TypedResults.NotFound());

    static void MapAct<TPage>(RouteGroupBuilder units, string form, DirectoryActKind kind, Func<DirectoryState, GroupForm, DirectoryState> act)
        where TPage : IComponent =>
        units.MapPost($"/{{number:int}}/groups/{form}", async Task<IResult> (int number, [AsParameters] GroupForm typed, ChangeDirectory change, Visitor visitor, LantuDb db, BusinessClock clock, CancellationToken cancellation) =>
        {
            try
            {
                await change.RunAsync(number, kind, DirectorySeen.Whole(typed.Seen ?? 0), typed.Reason, visitor.Actor, state => act(state, typed));
                return TypedResults.LocalRedirect($"/units/{number}/groups");
            }
            catch (RefusedException refused)
            {
                return await FindAsync(db, number, clock, cancellation) is { } view ? Page<TPage>(Named(view, typed.Group) with { Refused = Refusals.Of(refused) }, typed, Refusals.Status(refused)) : TypedResults.NotFound();
            }
        });

    static async Task<GroupsView?> FindAsync(LantuDb db, int number, BusinessClock clock, CancellationToken cancellation) =>
        await StoredDirectory.FindAsync(db, number, cancellation) is { } stored ? new GroupsView(DirectoryQueries.NameOf(stored), stored.State, clock.Today()) : null;

    static GroupsView Named(GroupsView view, string? name) => view with { Group = view.State.Units.Groups.FirstOrDefault(group => group.Name == name) };

    static RazorComponentResult<TPage> Page<TPage>(GroupsView view, GroupForm typed, int status = StatusCodes.Status200OK)
        where TPage : IComponent => new(new { View = view, Typed = typed }) { StatusCode = status };
}
