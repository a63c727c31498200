using Lantu.Domain.Plans;
using Lantu.Domain.Units;

namespace Lantu.Documents.Interpreter.Repairs;

/// <summary>
/// Rows whose unit columns moved one or two to the left (import.md, point 7): of one, the lead is lost or spans two columns, the responsible units stand
/// as leads, the supporting units as responsible. The rest of the document tells: which column names a unit elsewhere, who stands beside
/// whom, and whether an empty cell is ever left blank.
/// </summary>
sealed class ShiftedColumns
{
    // How much a pair counts against the columns of single units; a blank cell where the document prints dashes, a dash where it does.
    const double PairWeight = 1.5;
    const double RoleWeight = 0.5;
    const double Blank = 1.2;
    const double Dash = -0.4;
    const double Rare = -1;
    const double Damping = 0.5;

    // Below these a pair seen once or a unit seen twice would decide alone.
    const double LeastPair = 0.28;
    const double LeastScore = 0;
    const double LeastRoles = -0.5;

    readonly Dictionary<(string Responsible, string Supporting), int> _right = [];
    readonly Dictionary<(string Lead, string Responsible), int> _left = [];
    readonly RepairTable _table;

    public ShiftedColumns(RepairTable table)
    {
        _table = table;
        foreach (RepairRow row in table.Rows)
        {
            Count(_right, row.Responsible, row.Supporting);
            if (row.Supporting.Count > 0)
            {
                Count(_left, row.Lead, row.Responsible);
            }
        }
    }

    public IEnumerable<RepairProposal> Find() => _table.Rows.SelectMany(row => new[] { TryFind(row), TryFindTwice(row) }).OfType<RepairProposal>();

    // Two columns to the left: lead and responsible units are lost, and the supporting units stand where those lead.
    RepairProposal? TryFindTwice(RepairRow row)
    {
        if (row is not { Lead.Count: > 0, Responsible.Count: 0, Supporting.Count: 0 } || _table.MergesCells)
        {
            return null;
        }

        double roles = _table.Usage.LogOdds(row.Lead, MeasurePart.Supporting, MeasurePart.Lead, row);
        bool blank = _table.PrintsDashes && row.IsBlank(MeasurePart.Responsible) && row.IsBlank(MeasurePart.Supporting);
        double score = Rare + roles + (blank ? Blank : 0);
        if (score < LeastScore || roles <= 0)
        {
            return null;
        }

        string units = RepairRow.Print(row.Lead);
        List<RepairReason> reasons = blank ? [new RepairReason(RepairReasons.BlankCell)] : [];
        return new RepairProposal(FindingCodes.UnitsShiftedTwice, row, [Names(row.Lead)],
            [new RepairStep(row.Ordinal, MeasurePart.Lead, ""), new RepairStep(row.Ordinal, MeasurePart.Supporting, units)], score,
            [.. reasons, new RepairReason(RepairReasons.UsualRole, units, "Supporting")]);
    }

    RepairProposal? TryFind(RepairRow row)
    {
        if (row is not { Lead.Count: > 0, Responsible.Count: > 0, Supporting.Count: 0 } || RepairRow.AreAllIn(row.Responsible, row.Lead))
        {
            return null;
        }

        double pairs = row.Lead.SelectMany(lead => row.Responsible.Select(responsible => LogOdds((RepairRow.Key(lead), RepairRow.Key(responsible))))).Average();
        int split = SpannedLead(row);
        double roles = _table.Usage.LogOdds(row.Lead.Skip(split), MeasurePart.Responsible, MeasurePart.Lead, row)
            + _table.Usage.LogOdds(row.Responsible, MeasurePart.Supporting, MeasurePart.Responsible, row);
        bool blank = _table.PrintsDashes && row.IsBlank(MeasurePart.Supporting);
        double score = Rare + PairWeight * pairs + RoleWeight * roles + (blank ? Blank : row.IsDashed(MeasurePart.Supporting) ? Dash : 0);
        if (pairs < LeastPair && !(blank && roles > 0))
        {
            return null;
        }

        if (score < LeastScore && (pairs < LeastPair || roles < LeastRoles))
        {
            return null;
        }

        List<RepairReason> reasons = [];
        if (blank)
        {
            reasons.Add(new RepairReason(RepairReasons.BlankCell));
        }

        if (pairs >= LeastPair)
        {
            reasons.Add(new RepairReason(RepairReasons.PairsStandRight, RepairRow.Print(row.Lead.Skip(split)), RepairRow.Print(row.Responsible)));
        }

        if (roles > 0)
        {
            reasons.Add(new RepairReason(RepairReasons.RolesStandRight, RepairRow.Print(row.Lead.Skip(split)), RepairRow.Print(row.Responsible)));
        }

        List<RepairStep> steps =
        [
            new(row.Ordinal, MeasurePart.Responsible, RepairRow.Print(row.Lead.Skip(split))),
            new(row.Ordinal, MeasurePart.Supporting, RepairRow.Print(row.Responsible)),
        ];
        if (split > 0)
        {
            reasons.Add(new RepairReason(RepairReasons.CellsRanTogether, RepairRow.Print(row.Lead.Take(split)), RepairRow.Print(row.Lead.Skip(split))));
            steps.Insert(0, new RepairStep(row.Ordinal, MeasurePart.Lead, RepairRow.Print(row.Lead.Take(split))));
        }
        else if (_table.MergesCells)
        {
            reasons.Add(new RepairReason(RepairReasons.MergedCells));
        }
        else
        {
            steps.Insert(0, new RepairStep(row.Ordinal, MeasurePart.Lead, ""));
        }

        return new RepairProposal(FindingCodes.UnitsShifted, row, [Names(row.Lead), Names(row.Responsible)], steps, Math.Max(score, LeastScore), reasons);
    }

    // How many units at the head of the lead cell lead, where the rest of it is the responsible cell run into it: departments, then districts.
    int SpannedLead(RepairRow row)
    {
        int lead = row.Lead.TakeWhile(unit => !_table.Usage.IsLocal(unit)).Count();
        return lead > 0 && lead < row.Lead.Count && row.Cells(MeasurePart.Lead).Count == 1
            && row.Lead.Skip(lead).All(unit => _table.Usage.IsLocal(unit) && _table.Usage.LogOdds(unit, MeasurePart.Responsible, MeasurePart.Lead, row) > 0)
            ? lead
            : 0;
    }

    double LogOdds((string, string) pair) => Math.Log((_right.GetValueOrDefault(pair) + Damping) / (_left.GetValueOrDefault(pair) + Damping));

    static void Count(Dictionary<(string, string), int> pairs, IReadOnlyList<UnitReference> one, IReadOnlyList<UnitReference> other)
    {
        foreach ((string, string) pair in one.SelectMany(first => other.Select(second => (RepairRow.Key(first), RepairRow.Key(second)))))
        {
            pairs[pair] = pairs.GetValueOrDefault(pair) + 1;
        }
    }

    static string Names(IReadOnlyList<UnitReference> units) => string.Join('、', units.Select(RepairRow.Key));
}
