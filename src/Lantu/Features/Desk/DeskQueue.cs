using Lantu.Domain.Plans;
using Lantu.Domain.Settlements;

namespace Lantu.Features.Desk;

/// <summary>What an act at the desk settles, and in which order the desk goes on.</summary>
/// <param name="Address">The desk's address.</param>
/// <param name="Filter">Which findings it shows, and at which it stands.</param>
/// <param name="All">Every finding, gravest first.</param>
/// <param name="Settles">Ordinals of those that the act settles.</param>
sealed record DeskQueue(string Address, DeskFilter Filter, IReadOnlyList<QueuedFinding> All, IReadOnlyList<int> Settles)
{
    /// <summary>Where the desk goes after the act: to the next open finding that it left.</summary>
    public string After(Settlement done)
    {
        HashSet<int> settled = [.. done.Findings, .. done.Moot.Select(moot => moot.Finding)];
        QueuedFinding? next = All.Where(finding => Filter.Shows(finding.Ordinal, finding.Code, finding.Severity, finding.State))
            .SkipWhile(finding => finding.Ordinal != Filter.At).Skip(1).FirstOrDefault(finding => finding.State == FindingState.Open && !settled.Contains(finding.Ordinal));
        return Address + (Filter with { At = next?.Ordinal, Did = done.Number }).Query;
    }
}
