using Lantu.Domain.Units;
using Lantu.Ui;

namespace Lantu.Features.Directories;

/// <summary>What the pages of a directory's groups show.</summary>
/// <param name="Directory">The directory.</param>
/// <param name="State">All that it holds.</param>
/// <param name="Today">The day whose names units bear.</param>
public sealed record GroupsView(DirectoryName Directory, DirectoryState State, DateOnly Today)
{
    /// <summary>The group that a form is about, as it stands; absent for a new one.</summary>
    public UnitGroup? Group { get; init; }

    public string? Refused { get; init; }

    public string Address => $"{Directory.Address}/groups";

    /// <summary>The address of a form about a group.</summary>
    public string Of(string form, UnitGroup group)
    {
        ArgumentNullException.ThrowIfNull(group);

        return $"{Address}/{form}{QueryString.Create("group", group.Name)}";
    }

    /// <summary>The units it means as the directory stands, those apart that are meant only if named; nothing where that is open.</summary>
    public IReadOnlyList<Unit> Members(UnitGroup group) => [.. State.Units.Expand(group, "").Select(State.Units.Find).OfType<Unit>()];

    /// <summary>The way to the page.</summary>
    public IReadOnlyList<Crumb> Trail(string? below = null)
    {
        List<Crumb> trail = [new(Words.Of("UnitDirectories"), "/units"), new(Words.Of("DirectoryOf", Directory.Root), Directory.Address), new(Words.Of("UnitGroups"), below is null ? null : Address)];
        if (below is not null)
        {
            trail.Add(new Crumb(Words.Of(below), null));
        }

        return trail;
    }
}
