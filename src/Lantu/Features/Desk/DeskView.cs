using Lantu.Domain.Plans;
using Lantu.Domain.Settlements;
using Lantu.Ui;

namespace Lantu.Features.Desk;

/// <summary>What the desk shows of a plan.</summary>
public sealed record DeskView
{
    public required PlanName Plan { get; init; }

    public required PlanState State { get; init; }

    public required DeskFilter Filter { get; init; }

    /// <summary>Every finding, gravest first.</summary>
    public required IReadOnlyList<DeskFinding> All { get; init; }

    /// <summary>The finding the desk stands at; absent where nothing is left.</summary>
    public DeskFinding? Current { get; init; }

    /// <summary>The measure it stands at.</summary>
    public Measure? Measure { get; init; }

    public PlanTask? Task { get; init; }

    /// <summary>The ways to accept it.</summary>
    public IReadOnlyList<DeskChoice> Choices { get; init; } = [];

    /// <summary>The act that settled it.</summary>
    public Settlement? SettledBy { get; init; }

    /// <summary>The rows of the document at its place, with their neighbours.</summary>
    public SourceExcerpt Source { get; init; } = SourceExcerpt.None;

    /// <summary>How many acts on the earlier import of the document were carried over and are in force.</summary>
    public int Carried { get; init; }

    /// <summary>Number of the plan they come from.</summary>
    public int? CarriedFrom { get; init; }

    /// <summary>How many findings ask whether an earlier decision counts.</summary>
    public int Asking => Open.Count(finding => finding.Code == FindingCodes.EarlierDecision);

    /// <summary>The act that was just done.</summary>
    public Settlement? Did { get; init; }

    /// <summary>The sentence of a refused act.</summary>
    public string? Refused { get; init; }

    public IReadOnlyList<DeskFinding> Shown => [.. All.Where(Filter.Shows)];

    public IReadOnlyList<DeskFinding> Open => [.. All.Where(finding => finding.State == FindingState.Open)];

    public int OpenErrors => Open.Count(finding => finding.Severity == FindingSeverity.Error);

    /// <summary>Open findings that say the very same.</summary>
    public IReadOnlyList<DeskFinding> Alike => Current is not { State: FindingState.Open } current ? [] :
        [.. Open.Where(finding => finding.Code == current.Code && DeskFinding.SaysSame(finding.Finding, current.Finding))];

    /// <summary>Open findings of the same sort.</summary>
    public IReadOnlyList<DeskFinding> SameSort => Current is not { State: FindingState.Open } current ? [] : [.. Open.Where(finding => finding.Code == current.Code)];

    /// <summary>Those of the same sort for which something is proposed.</summary>
    public int Acceptable => SameSort.Count(finding => finding.Finding.Proposal is not null || finding.Finding.Repair is { Steps.Count: > 0 });

    public DeskFinding? Previous => Shown.TakeWhile(finding => finding.Ordinal != Current?.Ordinal).LastOrDefault();

    public DeskFinding? Next => Shown.SkipWhile(finding => finding.Ordinal != Current?.Ordinal).Skip(1).FirstOrDefault();

    /// <summary>Where the desk goes after the current finding is settled.</summary>
    public int? AfterThis => Shown.SkipWhile(finding => finding.Ordinal != Current?.Ordinal).Skip(1).FirstOrDefault(finding => finding.State == FindingState.Open)?.Ordinal;

    public string Address => $"{Plan.Address}/desk";

    public string At(DeskFinding finding) => Address + (Filter with { At = finding.Ordinal, Did = null }).Query;
}
