using System.Globalization;
using Lantu.Documents.Drafts;
using Lantu.Documents.Interpreter.Text;
using Lantu.Domain.Plans;
using Lantu.Domain.Targets;
using Lantu.Domain.Units;

namespace Lantu.Documents.Interpreter;

/// <summary>Checks across the document (import.md, point 15): the district table against the text and the directory; texts printed twice.</summary>
static class DocumentChecks
{
    const double LeastLikeness = 0.35;
    const double ClearLead = 0.05;

    /// <summary>All of it; what differs becomes a finding.</summary>
    public static void Check(IReadOnlyList<ProgrammeDraft> programmes, DistrictTargets? districts, UnitDirectory directory, FindingList findings)
    {
        FindDuplicates(programmes, findings);
        if (districts is not null)
        {
            CheckNames(districts, directory, findings);
            List<Target> targets = [.. programmes.SelectMany(p => p.Tasks).SelectMany(t => t.Measures).SelectMany(m => m.Targets)];
            for (int column = 0; column < districts.Columns.Count; column++)
            {
                CheckColumn(districts, column, targets, findings);
            }
        }
    }

    /// <summary>
    /// The table without its rows of totals, which are no district's targets: what they print is kept in findings, whether the column adds up was
    /// checked before.
    /// </summary>
    public static DistrictTargets WithoutTotals(DistrictTargets districts, FindingList findings)
    {
        foreach (DistrictRow total in districts.Rows.Where(row => IsSum(row.Unit)))
        {
            string held = string.Join('\n', total.Cells.Select(cell => cell.Text).Where(text => !Wording.IsNone(text)).Prepend(total.Unit));
            findings.Hold(FindingCodes.TextOutsidePlan, FindingSeverity.Info, total.Place, held, held.Replace('\n', ' '));
        }

        return districts with { Rows = [.. districts.Rows.Where(row => !IsSum(row.Unit))] };
    }

    static void FindDuplicates(IReadOnlyList<ProgrammeDraft> programmes, FindingList findings)
    {
        Dictionary<string, SourcePlace> seen = new(StringComparer.Ordinal);
        foreach (MeasureDraft measure in programmes.SelectMany(p => p.Tasks).SelectMany(t => t.Measures))
        {
            string text = Wording.Fold(string.Concat(measure.Paragraphs));
            if (text.Length > 12 && !seen.TryAdd(text, measure.Places[0]))
            {
                findings.Warn(FindingCodes.TextDuplicated, measure.Places[0], text.Length > 24 ? text[..24] + "…" : text);
            }
        }
    }

    static void CheckNames(DistrictTargets districts, UnitDirectory directory, FindingList findings)
    {
        if (directory.IsEmpty)
        {
            return;
        }

        HashSet<string> named = [];
        foreach (DistrictRow row in districts.Rows.Where(row => !IsTotal(row.Unit)))
        {
            Unit? unit = directory.FindByAnyName(row.Unit) ?? directory.FindByAnyName(row.Unit + "政府") ?? directory.FindByAnyName(row.Unit + "管委会");
            if (unit is null)
            {
                findings.Warn(FindingCodes.DistrictUnknown, row.Place, row.Unit);
            }
            else
            {
                named.Add(unit.Name);
            }
        }

        if (named.Count * 2 > directory.Units.Count(IsCurrentDistrict))
        {
            foreach (Unit missing in directory.Units.Where(unit => IsCurrentDistrict(unit) && !named.Contains(unit.Name)))
            {
                findings.Warn(FindingCodes.DistrictMissing, districts.Rows[0].Place, missing.Name);
            }
        }
    }

    static bool IsCurrentDistrict(Unit unit) => unit.Kind == UnitKind.District && unit.ValidTo is null;

    static bool IsTotal(string name) => IsSum(name) || name is "全市" or "全省" or "全区" or "全县";

    static bool IsSum(string name) => name is "合计" or "总计" or "共计" or "小计";

    static void CheckColumn(DistrictTargets districts, int column, List<Target> targets, FindingList findings)
    {
        DistrictColumn heading = districts.Columns[column];
        List<DistrictCell> all = [.. districts.Rows.Where(row => !IsTotal(row.Unit) && column < row.Cells.Count).Select(row => row.Cells[column]).Where(cell => cell.Value is not null)];
        List<DistrictCell> cells = [.. all.Where(cell => cell.Parts.Count == 0)];
        if (all.Count == 0)
        {
            return;
        }

        SourcePlace place = districts.Rows[0].Place;

        // Before the bracket of a compound cell stands what its parts make together: 100(75,0).
        decimal sum = all.Sum(cell => cell.Value!.Value);
        DistrictCell? total = districts.Rows.FirstOrDefault(row => IsTotal(row.Unit) && row.Unit != "小计" && column < row.Cells.Count)?.Cells[column];
        bool adds = heading.Unit is not (null or "%" or "％") && !heading.Unit.Contains('/', StringComparison.Ordinal);
        if (adds && total?.Value is decimal stated && stated != sum)
        {
            findings.Warn(FindingCodes.DistrictTotalDiffers, place, heading.Name, Figure(sum), Figure(stated));
        }

        foreach (Target target in targets.Where(target => target.Unit == heading.Unit && IsMeant(districts, column, target)))
        {
            if (adds && target.Scope.Count == 0 && target.Comparator is Comparator.AtLeast or Comparator.Equal or Comparator.About && Math.Abs(target.Value - sum) > 0.005m * target.Value && all.Count > 1)
            {
                findings.Warn(FindingCodes.DistrictSumDiffers, place, heading.Name, Figure(sum), target.Text);
            }
            else if (!adds && cells.Count > 0 && cells.TrueForAll(cell => cell.Value == target.Value) && cells[0].Comparator is { } comparator && StatedBound.Of(target) is { } bound && comparator != bound)
            {
                findings.Warn(FindingCodes.ComparatorDiffers, place, cells[0].Text, target.Text);
            }
        }
    }

    // A target that says as much of another column (安全利用率 of two kinds of land) is held against neither.
    static bool IsMeant(DistrictTargets districts, int column, Target target)
    {
        string text = Wording.FoldTitle(target.Text + target.Quantity);
        double[] likeness = [.. districts.Columns.Select(other => other.Unit == target.Unit ? Likeness.Of(text, Wording.FoldTitle(other.Name)) : 0)];
        return likeness[column] >= LeastLikeness && !likeness.Where((other, i) => i != column && other > likeness[column] - ClearLead).Any();
    }

    static string Figure(decimal value) => value.ToString("0.####", CultureInfo.InvariantCulture);
}
