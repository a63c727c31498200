using Lantu.Domain.Targets;

namespace Lantu.Domain.Plans;

/// <summary>An action plan as it was imported: the header, the document it came from, and its parts by their printed order.</summary>
public sealed class Plan
{
    readonly List<Programme> _programmes = [];
    readonly List<PlanTask> _tasks = [];
    readonly List<Measure> _measures = [];
    readonly List<PlanFinding> _findings = [];
    readonly List<PlanUnit> _units = [];
    readonly List<SourceRow> _sourceRows = [];

    public Plan(PlanId id, DocumentHeader header, SourceFile source, DirectoryFile directory, string place, DistrictTargets? districtTargets, DateTimeOffset importedAt, string importedBy)
    {
        ArgumentNullException.ThrowIfNull(header);
        ArgumentNullException.ThrowIfNull(source);

        Id = id;
        Header = header;
        Title = header.Title ?? source.Name;
        PlanYear = header.PlanYear;
        Source = source;
        Directory = directory;
        Place = place;
        SourceHash = source.Hash;
        DistrictTargets = districtTargets;
        ImportedAt = importedAt;
        ImportedBy = importedBy;
    }

    // For the object mapper only.
    Plan()
    {
        Header = null!;
        Title = "";
        Source = null!;
        Directory = null!;
        SourceHash = "";
        ImportedBy = "";
    }

    public PlanId Id { get; private init; }

    /// <summary>Number of the plan in this installation, from 1; it stands in addresses.</summary>
    public int Number { get; private set; }

    public string Title { get; private set; }

    public int? PlanYear { get; private set; }

    public DocumentHeader Header { get; private set; }

    /// <summary>The place whose office runs it: the root of the directory it was read with; empty where it was read without one.</summary>
    public string Place { get; private init; } = "";

    public DistrictTargets? DistrictTargets { get; private init; }

    public PlanState State { get; private set; }

    public DateTimeOffset? PublishedAt { get; private set; }

    public string? PublishedBy { get; private set; }

    public SourceFile Source { get; private init; }

    /// <summary>The unit directory as of the plan's date, as it was read with: groups expand and names are resolved by it for good.</summary>
    public DirectoryFile Directory { get; private init; }

    /// <summary>SHA-256 of the document, in hexadecimal: the same file is not imported twice.</summary>
    public string SourceHash { get; private init; }

    public DateTimeOffset ImportedAt { get; private init; }

    public string ImportedBy { get; private init; }

    /// <summary>The earlier plan it was compared with.</summary>
    public PlanId? PriorId { get; private set; }

    /// <summary>What it is to that one.</summary>
    public PlanSuccession? Succession { get; private set; }

    /// <summary>Changes with every change of the plan: two people can't overwrite one another.</summary>
    public int Version { get; private set; } = 1;

    public IReadOnlyList<Programme> Programmes => _programmes;

    public IReadOnlyList<PlanTask> Tasks => _tasks;

    public IReadOnlyList<Measure> Measures => _measures;

    /// <summary>The tasks that stand in the plan, as they are printed.</summary>
    public IEnumerable<PlanTask> StandingTasks => _tasks.Where(task => task.RemovedBy is null).OrderBy(task => task.Order);

    /// <summary>The measures that stand in the plan, as they are printed.</summary>
    public IEnumerable<Measure> StandingMeasures => _measures.Where(measure => measure.RemovedBy is null).OrderBy(measure => measure.Order);

    public IReadOnlyList<PlanFinding> Findings => _findings;

    public IReadOnlyList<PlanUnit> Units => _units;

    public IReadOnlyList<SourceRow> SourceRows => _sourceRows;

    /// <summary>Gives the plan its number when it is saved. Saving that was undone and is tried again may give it another; a published one keeps its own.</summary>
    public void Enter(int number)
    {
        if (State != PlanState.Draft)
        {
            throw new InvalidOperationException("The plan has its number already.");
        }

        Number = number;
    }

    /// <summary>Counts a change of the plan.</summary>
    public void Touch() => Version++;

    /// <summary>Corrects what the notice says about itself.</summary>
    public void Put(DocumentHeader header)
    {
        ArgumentNullException.ThrowIfNull(header);

        (Header, Title, PlanYear) = (header, header.Title ?? Title, header.PlanYear);
    }

    /// <summary>Links the draft to an earlier plan.</summary>
    public void Follow(PlanId prior, PlanSuccession succession) => (PriorId, Succession) = (prior, succession);

    /// <summary>Freezes the draft and puts it in force.</summary>
    public void Publish(DateTimeOffset at, string by)
    {
        if (State != PlanState.Draft)
        {
            throw new InvalidOperationException($"The plan {Number} is no draft.");
        }

        (State, PublishedAt, PublishedBy) = (PlanState.Published, at, by);
        Touch();
    }

    /// <summary>Takes it out of force, or lays the draft aside, as another stands in its place.</summary>
    public void Supersede()
    {
        if (State == PlanState.Superseded)
        {
            throw new InvalidOperationException($"The plan {Number} is superseded already.");
        }

        State = PlanState.Superseded;
        Touch();
    }

    public void Add(Programme programme) => _programmes.Add(programme);

    public void Add(PlanTask task) => _tasks.Add(task);

    public void Add(Measure measure) => _measures.Add(measure);

    public void Add(PlanFinding finding) => _findings.Add(finding);

    public void Add(PlanUnit unit) => _units.Add(unit);

    public void Add(SourceRow row) => _sourceRows.Add(row);
}
