using System.Globalization;
using Lantu.Documents.Interpreter.Measures;
using Lantu.Documents.Interpreter.Tables;
using Lantu.Domain.Plans;

namespace Lantu.Documents.Interpreter.Repairs;

/// <summary>
/// Rows whose cells count more measures than the text has paragraphs: two deadlines and two lists of leads beside one paragraph are two
/// measures run together; a list of leads and of responsible units too many is a paragraph lost.
/// </summary>
sealed class JoinedRows(RepairTable table)
{
    const double Agree = 0.6;
    const double Told = 0.4;
    const int OpeningLength = 16;

    public IEnumerable<RepairProposal> Find() =>
        table.Rows.Where(row => row.Printed is { Part: null, Duties.Count: 1 }).Select(row => TryCut(row) ?? TryLost(row)).OfType<RepairProposal>();

    static RepairProposal? TryCut(RepairRow row)
    {
        TaskRow printed = row.Printed.Duties[0];
        if (row.Measure.Paragraphs is not [var text] || printed.Deadline.Parts.Count != 2 || printed.Lead.Parts.Count != 2 || !AreLists(printed.Lead))
        {
            return null;
        }

        TaskRow first = With(printed, 0);
        TaskRow second = With(printed, 1);
        (double best, int cut) = (0, -1);
        for (int end = text.IndexOf('。', StringComparison.Ordinal) + 1; end > 0 && end < text.Length; end = text.IndexOf('。', end) + 1)
        {
            double fit = DutyAffinity.Of(first, text[..end]) + DutyAffinity.Of(second, text[end..]);
            (best, cut) = fit > best ? (fit, end) : (best, cut);
        }

        string count = printed.Deadline.Parts.Count.ToString(CultureInfo.InvariantCulture);
        return cut < 0
            ? null
            : new RepairProposal(FindingCodes.RowsJoined, row, [count, Opening(text[cut..])], [new RepairStep(row.Ordinal, MeasurePart.Text, $"{text[..cut]}\n{text[cut..]}")],
                Agree + Told * (best > DutyAffinity.Of(second, text[..cut]) + DutyAffinity.Of(first, text[cut..]) ? 1 : -1), [new RepairReason(RepairReasons.PartsAgree, count)]);
    }

    static RepairProposal? TryLost(RepairRow row)
    {
        TaskRow printed = row.Printed.Duties[0];
        int paragraphs = row.Measure.Paragraphs.Count;
        if (paragraphs < 2 || printed.Lead.Parts.Count != paragraphs + 1 || printed.Responsible.Parts.Count != paragraphs + 1 || !AreLists(printed.Lead))
        {
            return null;
        }

        // The list whose absence lets the others go best with the paragraphs, in order; the last where nothing tells.
        int lost = Enumerable.Range(0, paragraphs + 1).Reverse()
            .MaxBy(without => Enumerable.Range(0, paragraphs).Sum(i => DutyAffinity.Of(With(printed, i < without ? i : i + 1), row.Measure.Paragraphs[i])));
        string units = string.Join('、', printed.Lead.Parts[lost].Split([' ', '\n', '、'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));
        return new RepairProposal(FindingCodes.TextLost, row, [units], [], Agree, []);
    }

    // Units each in a line of its own are one list, not several.
    static bool AreLists(CellParts cell) => cell.Parts.Any(part => part.Trim().AsSpan().IndexOfAny(' ', '、') > 0);

    static TaskRow With(TaskRow row, int part) => row with
    {
        Lead = new CellParts([row.Lead.Parts[part]]),
        Deadline = row.Deadline.Parts.Count == row.Lead.Parts.Count ? new CellParts([row.Deadline.Parts[part]]) : CellParts.Empty,
        Responsible = CellParts.Empty,
        Supporting = CellParts.Empty,
    };

    static string Opening(string text) => text.Length > OpeningLength ? text[..OpeningLength] : text;
}
