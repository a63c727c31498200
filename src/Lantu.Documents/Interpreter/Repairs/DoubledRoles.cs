using Lantu.Domain.Plans;

namespace Lantu.Documents.Interpreter.Repairs;

/// <summary>Rows that name the same units as responsible and as supporting: a cell was read twice, or a merged cell shifted the one beside it.</summary>
sealed class DoubledRoles(RepairTable table)
{
    const double Rare = 0.3;
    const double Local = 0.8;
    const double Most = 0.6;

    public IEnumerable<RepairProposal> Find() => table.Rows.Select(TryFind).OfType<RepairProposal>();

    RepairProposal? TryFind(RepairRow row)
    {
        // The same in all three columns is one cell over all three.
        if (row.Responsible.Count == 0 || !RepairRow.AreAllIn(row.Responsible, row.Supporting) || RepairRow.AreSame(row.Lead, row.Responsible))
        {
            return null;
        }

        bool same = RepairRow.AreSame(row.Responsible, row.Supporting);
        string both = RepairRow.Print(row.Responsible);
        RepairReason doubled = new(RepairReasons.SameInBoth, both);

        // Districts that lead departments are responsible rather, and the departments support them.
        if (row.Lead.Count > 0 && row.Lead.All(table.Usage.IsLocal) && !row.Responsible.Any(table.Usage.IsLocal))
        {
            double odds = table.Usage.LogOdds(row.Lead, MeasurePart.Responsible, MeasurePart.Lead, row) + table.Usage.LogOdds(row.Responsible, MeasurePart.Supporting, MeasurePart.Responsible, row);
            return new RepairProposal(FindingCodes.UnitsDoubled, row, [both], [new RepairStep(row.Ordinal, MeasurePart.Responsible, RepairRow.Print(row.Lead))],
                Rare + Local + odds / 2, [doubled, new RepairReason(RepairReasons.RolesStandRight, RepairRow.Print(row.Lead), both)]);
        }

        if (!same)
        {
            return null;
        }

        // Who usually supports was doubled to the left, where the lead's own cell may have spanned.
        double supports = table.Usage.LogOdds(row.Responsible, MeasurePart.Supporting, MeasurePart.Responsible, row);
        return supports > 0 && row.Lead.Count > 0
            ? new RepairProposal(FindingCodes.UnitsDoubled, row, [both], [new RepairStep(row.Ordinal, MeasurePart.Responsible, RepairRow.Print(row.Lead))],
                Rare + Math.Min(supports / 2, Most), [doubled, new RepairReason(RepairReasons.UsualRole, both, "Supporting")])
            : new RepairProposal(FindingCodes.UnitsDoubled, row, [both], [new RepairStep(row.Ordinal, MeasurePart.Supporting, "")],
                Rare + Math.Min(-supports / 2, Most), [doubled, new RepairReason(RepairReasons.UsualRole, both, "Responsible")]);
    }
}
