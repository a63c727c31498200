using Lantu.Domain.Plans;
using Lantu.Domain.Units;

namespace Lantu.Documents.Interpreter.Repairs;

/// <summary>
/// Rows that name nobody as responsible: one cell may have spanned lead and responsible, or both cells ran together, departments first and
/// districts after them.
/// </summary>
sealed class MergedRoles(RepairTable table)
{
    const double Usual = 0.2;
    const double Blank = 1;

    public IEnumerable<RepairProposal> Find() => table.Rows.Select(TryFind).OfType<RepairProposal>();

    RepairProposal? TryFind(RepairRow row)
    {
        if (row is not { Lead.Count: > 0, Responsible.Count: 0 })
        {
            return null;
        }

        bool blank = row.IsBlank(MeasurePart.Responsible) || (table.PrintsDashes && row.IsBlank(MeasurePart.Supporting));
        List<RepairReason> reasons = blank && table.PrintsDashes ? [new RepairReason(RepairReasons.BlankCell)] : [];
        int lead = row.Lead.TakeWhile(unit => !table.Usage.IsLocal(unit)).Count();
        UnitReference[] rest = [.. row.Lead.Skip(lead)];
        double odds = table.Usage.LogOdds(rest, MeasurePart.Responsible, MeasurePart.Lead, row);
        if (lead > 0 && rest.Length > 0 && rest.All(table.Usage.IsLocal) && odds > 0)
        {
            string leads = RepairRow.Print(row.Lead.Take(lead));
            string responsible = RepairRow.Print(rest);
            return new RepairProposal(FindingCodes.UnitsMerged, row, [Print(row.Lead)],
                [new RepairStep(row.Ordinal, MeasurePart.Lead, leads), new RepairStep(row.Ordinal, MeasurePart.Responsible, responsible)],
                Usual + odds / 2 + (blank ? Blank : 0), [.. reasons, new RepairReason(RepairReasons.CellsRanTogether, leads, responsible)]);
        }

        return blank && table.MergesCells
            ? new RepairProposal(FindingCodes.UnitsMerged, row, [Print(row.Lead)], [new RepairStep(row.Ordinal, MeasurePart.Responsible, Print(row.Lead))], Usual + Blank / 2,
                [.. reasons, new RepairReason(RepairReasons.MergedCells)])
            : null;
    }

    static string Print(IEnumerable<UnitReference> units) => RepairRow.Print(units);
}
