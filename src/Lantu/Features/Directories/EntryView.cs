using Lantu.Domain.Units;
using Lantu.Ui;

namespace Lantu.Features.Directories;

/// <summary>What the page of a unit of a directory shows, and the forms about it.</summary>
/// <param name="Directory">The directory.</param>
/// <param name="State">All that the directory holds.</param>
/// <param name="Unit">The unit.</param>
/// <param name="Revision">Number of the act that changed it last.</param>
/// <param name="Today">The day on which units and contacts hold or not.</param>
public sealed record EntryView(DirectoryName Directory, DirectoryState State, Unit Unit, int Revision, DateOnly Today)
{
    public string Address => Directory.Of(Unit.Number);

    /// <summary>What the unit is called today.</summary>
    public string Name => Unit.NameOn(Today);

    public string? Refused { get; init; }

    /// <summary>Plans in which it owes something.</summary>
    public IReadOnlyList<EntryPlan> Plans { get; init; } = [];

    /// <summary>What was done to it, latest first.</summary>
    public IReadOnlyList<HistoryRow> History { get; init; } = [];

    public IReadOnlyList<UnitContact> Contacts => [.. State.ContactsOf(Unit.Number).OrderBy(contact => contact.To < Today).ThenBy(contact => contact.Role).ThenBy(contact => contact.Number)];

    public IReadOnlyList<Unit> Children => [.. State.Units.Units.Where(unit => ReferenceEquals(State.Units.ParentOf(unit), Unit))];

    public IReadOnlyList<Unit> Predecessors => [.. State.Units.Units.Where(unit => ReferenceEquals(State.Units.SuccessorOf(unit), Unit))];

    /// <summary>The groups it is one of today.</summary>
    public IReadOnlyList<UnitGroup> Groups
    {
        get
        {
            UnitDirectory today = State.Units.AsOf(Today);
            return [.. today.Groups.Where(group => today.Units.Any(unit => unit.Number == Unit.Number && unit.ValidTo is null && (group.MembersOfKind == unit.Kind || group.Members.Contains(unit.Name, StringComparer.Ordinal))))];
        }
    }

    /// <summary>The form that strikes one of its other names.</summary>
    public string StrikeOf(UnitName name)
    {
        ArgumentNullException.ThrowIfNull(name);

        return $"{Address}/names/remove{QueryString.Create([KeyValuePair.Create<string, string?>("name", name.Name), KeyValuePair.Create<string, string?>("day", FieldChanges.Field(name.Until))])}";
    }

    /// <summary>Names of the units in being, to choose from.</summary>
    public IEnumerable<string> Names => State.Units.Units.Where(unit => unit.ValidTo is null && unit.Number != Unit.Number).Select(unit => unit.Name);

    /// <summary>The way to the page.</summary>
    public IReadOnlyList<Crumb> Trail(string? below = null)
    {
        List<Crumb> trail = [new(Words.Of("UnitDirectories"), "/units"), new(Words.Of("DirectoryOf", Directory.Root), Directory.Address)];
        if (Unit.Number > 0)
        {
            trail.Add(new Crumb(Name, below is null ? null : Address));
        }

        if (below is not null)
        {
            trail.Add(new Crumb(Words.Of(below), null));
        }

        return trail;
    }
}
