using Lantu.Domain.Units;

namespace Lantu.Domain.Assignments;

/// <summary>The leads of one measure, and which of them sums up.</summary>
/// <param name="Leads">All of them, in the document's order, those by decision behind.</param>
/// <param name="Kind">The kind of each unit.</param>
/// <param name="Named">Whom the office named, if anybody.</param>
public sealed record JointLeads(IReadOnlyList<string> Leads, Func<string, UnitKind> Kind, string? Named)
{
    /// <summary>Those that see across districts, and so can sum up: no district sees another's reports.</summary>
    public IReadOnlyList<string> Candidates { get; } = [.. Leads.Where(lead => Kind(lead) is not (UnitKind.District or UnitKind.Township))];

    /// <summary>The one named, while it still leads.</summary>
    public string? Summing => Named is { } named && Candidates.Contains(named, StringComparer.Ordinal) ? named : null;

    /// <summary>Whether one must be named: several lead, and not districts alone.</summary>
    public bool NeedsOne => Leads.Count > 1 && Candidates.Count > 0;

    /// <summary>Who is proposed: the first that the document names.</summary>
    public string? Proposed => Candidates.Count > 0 ? Candidates[0] : null;

    /// <summary>Who checks and concludes, as things stand; nobody where it is the plan office's.</summary>
    public string? Checker => Summing ?? Proposed;
}
