using Lantu.Domain.Plans;
using Lantu.Domain.Units;

namespace Lantu.Documents.Interpreter.Repairs;

/// <summary>
/// Units that stand in the wrong row: exchanged between two rows, slid a row up or down through several, or left under the next task while
/// the text before them has a paragraph more than units. Every assignment is judged by how the units go with the texts; only one that
/// gains much is proposed.
/// </summary>
sealed class SlippedUnits
{
    // Natural logarithms of odds: what an assignment must gain over the printed one, in all and for each row that changes, before it is
    // proposed. Chosen so that clean plans get next to none.
    const double Base = 1;
    const double Exchanged = 1;
    const double Slid = 0.9;
    const double LeastGain = 0.2;
    const double LeftUnder = 1.8;

    const int Near = 2;
    const int LongestSlide = 5;

    // The comparison is of all rows with all rows; no plan of one year comes near.
    const int MostRows = 800;

    readonly RepairTable _table;
    readonly TextFit _fit;
    readonly Dictionary<int, int> _index;

    public SlippedUnits(RepairTable table, TextFit fit)
    {
        (_table, _fit) = (table, fit);
        _index = table.Rows.Select((row, i) => (row.Ordinal, i)).ToDictionary(row => row.Ordinal, row => row.i);
    }

    public static bool CanCompare(RepairTable table) => table.Rows.Count <= MostRows;

    public IEnumerable<RepairProposal> Find()
    {
        for (int i = 0; i < _table.Rows.Count; i++)
        {
            for (int by = 1; by <= Near; by++)
            {
                if (At(i, by) is { } other && Assign(FindingCodes.UnitsOfAnotherRow, [i, other], [other, i], Base + 2 * Exchanged) is { } exchanged)
                {
                    yield return exchanged;
                }
            }

            for (int length = 3; length <= LongestSlide; length++)
            {
                int[] rows = [.. Enumerable.Range(0, length).Select(by => At(i, by) ?? -1)];
                if (rows.Contains(-1))
                {
                    break;
                }

                // Down: what is printed in a row belongs to the one above; the last row has what the first row lost, or nothing.
                if (Assign(FindingCodes.UnitsSlipped, rows, [.. rows[1..], rows[0]], Base + length * Slid) is { } down)
                {
                    yield return down;
                }

                if (Assign(FindingCodes.UnitsSlipped, rows, [rows[^1], .. rows[..^1]], Base + length * Slid) is { } up)
                {
                    yield return up;
                }
            }

            if (At(i, -1) is { } above && TryLeftUnder(i, above) is { } left)
            {
                yield return left;
            }
        }
    }

    // The proposal that each row has the units printed in the other, where that gains enough.
    RepairProposal? Assign(string code, int[] rows, int[] from, double least)
    {
        double gain = 0;
        for (int k = 0; k < rows.Length; k++)
        {
            double here = Gain(from[k], rows[k], rows);
            if (here < LeastGain)
            {
                return null;
            }

            gain += here;
        }

        // Likeness alone is not enough: more texts must name the units than would lose them.
        if (gain < least || rows.Select((row, k) => NamesWon(from[k], row)).Sum() < 1)
        {
            return null;
        }

        List<RepairStep> steps = [];
        List<RepairReason> reasons = [];
        for (int k = 0; k < rows.Length; k++)
        {
            RepairRow row = _table.Rows[rows[k]];
            RepairRow printed = _table.Rows[from[k]];
            Put(steps, row, printed.Units);
            reasons.AddRange(Reasons(from[k], rows[k], rows));
        }

        RepairRow first = _table.Rows[rows[0]];
        return new RepairProposal(code, first, [RepairRow.Print(first.Lead.Concat(first.Responsible)), _table.Rows[rows[Array.IndexOf(from, rows[0])]].Task.Number], steps, gain - least + 0.4, reasons);
    }

    // The row above has more paragraphs than lists of units, and these units go with its text and not with their own.
    RepairProposal? TryLeftUnder(int i, int above)
    {
        RepairRow row = _table.Rows[i];
        RepairRow upper = _table.Rows[above];
        int paragraphs = upper.Measure.Paragraphs.Count;
        int parts = RepairRow.Roles.Max(role => upper.Cells(role).Count);
        double gain = Gain(i, above, [i, above]);
        if (paragraphs < 2 || parts >= paragraphs || row.TaskIndex == upper.TaskIndex || gain < LeftUnder || row.Lead.Count == 0
            || row.Named.Except(upper.Named, StringComparer.Ordinal).Any(unit => _fit.Of(unit, i, [i, above]) > 0.3))
        {
            return null;
        }

        List<RepairStep> steps = [];
        Put(steps, upper, role => [.. upper.Units(role), .. row.Units(role)]);
        List<RepairReason> reasons = [new(RepairReasons.TooFewParts, Number(paragraphs), Number(Math.Max(parts, 1))), .. Reasons(i, above, [i, above])];

        // The row below may have left its own units a row too low as well: it keeps the districts its text names.
        RepairRow? below = _table.Next(row, 1);
        if (below is not null && NamedDistricts.In(below, _table, _fit, _index[below.Ordinal]) is { Count: > 0 } districts)
        {
            Put(steps, row, role => role == MeasurePart.Supporting ? [] : below.Units(role));
            Put(steps, below, role => role switch
            {
                MeasurePart.Lead => [],
                MeasurePart.Responsible => districts,
                _ => [.. below.Supporting.Except(districts)],
            });
            reasons.Add(new RepairReason(RepairReasons.TextNames, RepairRow.Print(districts)));
        }
        else
        {
            Put(steps, row, _ => []);
        }

        return new RepairProposal(FindingCodes.UnitsSlipped, row, [RepairRow.Print(row.Lead.Concat(row.Responsible)), upper.Task.Number], steps, gain - LeftUnder + 0.4, reasons);
    }

    // What the units of one row gain by standing in another; those that stand in both say nothing.
    double Gain(int from, int to, int[] rows)
    {
        double gain = 0;
        foreach (string unit in Others(from, to))
        {
            gain += _fit.Of(unit, to, rows) - _fit.Of(unit, from, rows);
        }

        return gain;
    }

    IEnumerable<RepairReason> Reasons(int from, int to, int[] rows)
    {
        string[] others = [.. Others(from, to)];
        string[] named = [.. others.Where(unit => _fit.IsNamed(unit, to) && !_fit.IsNamed(unit, from))];
        string[] closer = [.. others.Except(named, StringComparer.Ordinal).Where(unit => _fit.Of(unit, to, rows) > _fit.Of(unit, from, rows) + 0.5)];
        if (named.Length > 0)
        {
            yield return new RepairReason(RepairReasons.TextNames, string.Join('、', named));
        }

        if (closer.Length > 0)
        {
            yield return new RepairReason(RepairReasons.TextSpeaks, string.Join('、', closer), _table.Rows[to].Task.Title);
        }
    }

    int NamesWon(int from, int to) => Others(from, to).Sum(unit => (_fit.IsNamed(unit, to) ? 1 : 0) - (_fit.IsNamed(unit, from) ? 1 : 0));

    IEnumerable<string> Others(int from, int to) => _table.Rows[from].Named.Except(_table.Rows[to].Named, StringComparer.Ordinal);

    int? At(int index, int by) => _table.Next(_table.Rows[index], by) is { } row ? _index[row.Ordinal] : null;

    static void Put(List<RepairStep> steps, RepairRow row, Func<MeasurePart, IReadOnlyList<UnitReference>> units) =>
        steps.AddRange(RepairRow.Roles.Where(role => !RepairRow.AreSame(units(role), row.Units(role))).Select(role => new RepairStep(row.Ordinal, role, RepairRow.Print(units(role)))));

    static string Number(int number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
