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

    public Plan(PlanId id, DocumentHeader header, SourceFile source, DistrictTargets? districtTargets, DateTimeOffset importedAt, string importedBy)
    {
        ArgumentNullException.ThrowIfNull(header);
        ArgumentNullException.ThrowIfNull(source);

        Id = id;
        Header = header;
        Title = header.Title ?? source.Name;
        PlanYear = header.PlanYear;
        Source = source;
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
        SourceHash = "";
        ImportedBy = "";
    }

    public PlanId Id { get; private init; }

    /// <summary>Number of the plan in this installation, from 1; it stands in addresses.</summary>
    public int Number { get; private set; }

    public string Title { get; private init; }

    public int? PlanYear { get; private init; }

    public DocumentHeader Header { get; private init; }

    public DistrictTargets? DistrictTargets { get; private init; }

    public PlanState State { get; private init; }

    public SourceFile Source { get; private init; }

    /// <summary>SHA-256 of the document, in hexadecimal: the same file is not imported twice.</summary>
    public string SourceHash { get; private init; }

    public DateTimeOffset ImportedAt { get; private init; }

    public string ImportedBy { get; private init; }

    /// <summary>Changes with every change of the plan: two people can't overwrite one another.</summary>
    public int Version { get; private set; } = 1;

    public IReadOnlyList<Programme> Programmes => _programmes;

    public IReadOnlyList<PlanTask> Tasks => _tasks;

    public IReadOnlyList<Measure> Measures => _measures;

    public IReadOnlyList<PlanFinding> Findings => _findings;

    public IReadOnlyList<PlanUnit> Units => _units;

    public IReadOnlyList<SourceRow> SourceRows => _sourceRows;

    /// <summary>Gives the plan its number, once, when it is saved.</summary>
    public void Enter(int number)
    {
        if (Number != 0)
        {
            throw new InvalidOperationException("The plan has its number already.");
        }

        Number = number;
    }

    public void Add(Programme programme) => _programmes.Add(programme);

    public void Add(PlanTask task) => _tasks.Add(task);

    public void Add(Measure measure) => _measures.Add(measure);

    public void Add(PlanFinding finding) => _findings.Add(finding);

    public void Add(PlanUnit unit) => _units.Add(unit);

    public void Add(SourceRow row) => _sourceRows.Add(row);
}
