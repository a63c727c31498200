using Lantu.Documents.Drafts;
using Lantu.Domain.Plans;
using Lantu.Domain.Units;

namespace Lantu.Documents.Interpreter.Repairs;

/// <summary>
/// The last look at a draft: cells that stand in the wrong column or row by what the rest of the document says. Everything is proposed
/// with its reasons, nothing is changed.
/// </summary>
static class RepairPass
{
    public static void Find(IReadOnlyList<ProgrammeDraft> programmes, PrintedRows printed, UnitDirectory directory, FindingList findings)
    {
        RepairTable table = new(programmes, printed, directory);
        TextFit? fit = SlippedUnits.CanCompare(table) ? new TextFit(table.Rows, table.IsLocal) : null;
        HashSet<(int Measure, MeasurePart Part)> taken = [.. ShortRows.Offer(programmes, printed, findings)];

        // The surest kind first: what two kinds would change is changed by one only.
        foreach (IEnumerable<RepairProposal> proposals in (IEnumerable<RepairProposal>[])
        [
            new NeighbourUnits(table).Find(), fit is null ? [] : new SlippedUnits(table, fit).Find(), new DoubledRoles(table).Find(), new MergedRoles(table).Find(),
            new ShiftedColumns(table).Find(), fit is null ? [] : new NamedDistricts(table, fit).Find(),
            new JoinedRows(table).Find(), fit is null ? [] : new MisplacedNumbers(table).Find(),
        ])
        {
            foreach (RepairProposal proposal in proposals.OrderByDescending(proposal => proposal.Score).ToList())
            {
                if (proposal.Steps.All(step => !taken.Contains((step.Measure, step.Part))))
                {
                    taken.UnionWith(proposal.Steps.Select(step => (step.Measure, step.Part)));
                    findings.Add(Finding(proposal));
                }
            }
        }
    }

    static Finding Finding(RepairProposal proposal) => new()
    {
        Code = proposal.Code,
        Severity = FindingSeverity.Warning,
        Place = proposal.Row.Place,
        Arguments = proposal.Arguments,
        Proposal = proposal.Text,
        Repair = proposal.Steps.Count == 0 && proposal.Reasons.Count == 0 ? null : new Repair { Steps = proposal.Steps, Confidence = proposal.Confidence, Reasons = proposal.Reasons },
    };
}
