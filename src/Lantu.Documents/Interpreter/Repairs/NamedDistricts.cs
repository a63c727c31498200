using Lantu.Domain.Plans;
using Lantu.Domain.Units;

namespace Lantu.Documents.Interpreter.Repairs;

/// <summary>Rows that print the districts their text names as supporting, beside a group of all districts: the named ones are who is responsible.</summary>
sealed class NamedDistricts(RepairTable table, TextFit fit)
{
    const int Least = 2;
    const double Score = 0.8;

    public IEnumerable<RepairProposal> Find()
    {
        for (int i = 0; i < table.Rows.Count; i++)
        {
            RepairRow row = table.Rows[i];
            if (In(row, table, fit, i) is { Count: > 0 } districts)
            {
                yield return new RepairProposal(FindingCodes.UnitsShifted, row, [RepairRow.Print(row.Responsible), RepairRow.Print(row.Supporting)],
                    [
                        new RepairStep(row.Ordinal, MeasurePart.Responsible, RepairRow.Print(districts)),
                        new RepairStep(row.Ordinal, MeasurePart.Supporting, RepairRow.Print(row.Supporting.Except(districts))),
                    ],
                    Score, [new RepairReason(RepairReasons.TextNames, RepairRow.Print(districts))]);
            }
        }
    }

    /// <summary>The districts that stand as supporting and are named by the text; none where a district is responsible by name.</summary>
    public static IReadOnlyList<UnitReference> In(RepairRow row, RepairTable table, TextFit fit, int index)
    {
        UnitReference[] districts = [.. row.Supporting.Where(unit => !unit.IsGroup && table.Usage.IsLocal(unit))];
        return districts.Length >= Least && districts.All(unit => fit.IsNamed(RepairRow.Key(unit), index))
            && row.Responsible.All(unit => unit.IsGroup && table.Usage.IsLocal(unit))
            ? districts
            : [];
    }
}
