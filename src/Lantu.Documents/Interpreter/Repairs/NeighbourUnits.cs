using Lantu.Domain.Plans;
using Lantu.Domain.Units;

namespace Lantu.Documents.Interpreter.Repairs;

/// <summary>Cells that hold what the row above or below holds in two cells: units of another row, read into this one.</summary>
sealed class NeighbourUnits(RepairTable table)
{
    // Two lists that agree in so many names do not agree by chance.
    const int LeastUnits = 4;
    const double Score = 2;

    public IEnumerable<RepairProposal> Find()
    {
        foreach (RepairRow row in table.Rows)
        {
            foreach (int by in (int[])[1, -1])
            {
                if (table.Next(row, by) is { } other && TryFind(row, other) is { } proposal)
                {
                    yield return proposal;
                    break;
                }
            }
        }
    }

    static RepairProposal? TryFind(RepairRow row, RepairRow other)
    {
        foreach ((MeasurePart first, MeasurePart second) in ((MeasurePart, MeasurePart)[])[(MeasurePart.Lead, MeasurePart.Responsible), (MeasurePart.Responsible, MeasurePart.Supporting)])
        {
            UnitReference[] two = [.. other.Units(first), .. other.Units(second)];
            if (other.Units(first).Count == 0 || other.Units(second).Count == 0 || RepairRow.AreSame(other.Units(first), other.Units(second)))
            {
                continue;
            }

            foreach (MeasurePart role in RepairRow.Roles)
            {
                IReadOnlyList<UnitReference> units = row.Units(role);
                if (units.Count >= LeastUnits && RepairRow.AreSame(units, two) && !RepairRow.AreSame(units, other.Units(role)))
                {
                    string own = RepairRow.Print(units);
                    return new RepairProposal(FindingCodes.UnitsOfAnotherRow, row, [own, other.Task.Number], [new RepairStep(row.Ordinal, role, "")], Score,
                        [new RepairReason(RepairReasons.SameAsNeighbour, other.Task.Number, own)]);
                }
            }
        }

        return null;
    }
}
