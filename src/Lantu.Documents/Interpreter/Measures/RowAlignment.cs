using System.Globalization;
using Lantu.Documents.Interpreter.Tables;
using Lantu.Domain.Plans;

namespace Lantu.Documents.Interpreter.Measures;

/// <summary>
/// Decides which paragraphs go with which deadlines and units (import.md, points 2 and 5). Equal counts are evidence, not proof: what
/// was aligned is said in a finding, what falls short too.
/// </summary>
sealed class RowAlignment(CountedParts counted, FindingList findings)
{
    readonly SameAsAbove _same = new(findings);

    /// <summary>Reads the rows of one task; a text-less row at its head is an error.</summary>
    public IReadOnlyList<MeasureRows> Align(IReadOnlyList<TaskRow> rows)
    {
        List<MeasureRows> measures = [];
        List<(TaskRow Text, List<TaskRow> Duties)> runs = [];
        foreach (TaskRow row in rows.Select(_same.Resolve))
        {
            if (row.HasText || runs.Count == 0)
            {
                if (!row.HasText)
                {
                    findings.Fail(FindingCodes.TextMissing, row.Place);
                }

                runs.Add((row, [row]));
            }
            else
            {
                runs[^1].Duties.Add(row);
            }
        }

        foreach ((TaskRow text, List<TaskRow> duties) in runs)
        {
            measures.AddRange(duties.Count == 1 ? AlignParts(text, counted.Of(text)) : AlignRows(text, duties));
        }

        return measures;
    }

    IEnumerable<MeasureRows> AlignParts(TaskRow row, TaskRow parts)
    {
        int paragraphs = parts.Paragraphs.Count;
        bool unitsAgree = Agree(parts.Lead, paragraphs) && Agree(parts.Responsible, paragraphs) && Agree(parts.Supporting, paragraphs)
            && (parts.Lead.Parts.Count == paragraphs || parts.Responsible.Parts.Count == paragraphs);
        if (paragraphs > 1 && parts.Deadline.Parts.Count == paragraphs && unitsAgree)
        {
            findings.Info(FindingCodes.ParagraphsAligned, row.Place, Number(paragraphs));
            return parts.Paragraphs.Select((paragraph, i) => new MeasureRows(parts, [paragraph], [parts], i));
        }

        // Paragraphs and units run in step, the deadline does not: perhaps several measures that share it, or rows that ran together.
        if (paragraphs > 1 && row.Deadline.Parts.Count == 1 && unitsAgree && parts.Lead.Parts.Count == paragraphs && parts.Responsible.Parts.Count == paragraphs)
        {
            findings.Info(FindingCodes.ParagraphsUnaligned, row.Place, nameof(TaskRow.Deadline), Number(1), Number(paragraphs));
        }

        // The deadline and some units run in step with the paragraphs: then a column that does not falls short, even with one part for all.
        bool inStep = paragraphs > 1 && parts.Deadline.Parts.Count == paragraphs && (parts.Lead.Parts.Count == paragraphs || parts.Responsible.Parts.Count == paragraphs);
        foreach ((string column, CellParts cell, CellParts part) in new[]
        {
            (nameof(TaskRow.Deadline), row.Deadline, parts.Deadline), (nameof(TaskRow.Lead), row.Lead, parts.Lead), (nameof(TaskRow.Responsible), row.Responsible, parts.Responsible),
            (nameof(TaskRow.Supporting), row.Supporting, parts.Supporting),
        })
        {
            if (inStep && !Agree(part, paragraphs))
            {
                findings.Warn(FindingCodes.ParagraphsUnaligned, row.Place, column, Number(part.Parts.Count), Number(paragraphs));
                continue;
            }

            if (column == nameof(TaskRow.Supporting))
            {
                continue;
            }

            // One part may stand for all; units on lines of their own are a list, not parts.
            bool grouped = column == nameof(TaskRow.Deadline) || cell.Parts.Any(part => part.Trim().Contains(' ', StringComparison.Ordinal));
            if (paragraphs > 1 && cell.Parts.Count > 1 && cell.Parts.Count != paragraphs && grouped)
            {
                findings.Warn(FindingCodes.ParagraphsUnaligned, row.Place, column, Number(cell.Parts.Count), Number(paragraphs));
            }
        }

        return [new MeasureRows(row, row.Paragraphs, [row])];
    }

    // An empty or dashed cell says none for every paragraph.
    static bool Agree(CellParts cell, int paragraphs) => cell.Parts.Count == paragraphs || (cell.Parts.Count <= 1 && cell.IsNone);

    IEnumerable<MeasureRows> AlignRows(TaskRow text, List<TaskRow> duties)
    {
        int paragraphs = text.Paragraphs.Count;
        if (paragraphs < duties.Count)
        {
            return AlignFewParagraphs(text, duties);
        }

        int[] first = Segments(text.Paragraphs, duties);
        if (paragraphs == duties.Count)
        {
            findings.Info(FindingCodes.ParagraphsAligned, text.Place, Number(paragraphs));
        }
        else
        {
            string split = string.Join(" | ", first.Select((from, i) => Range(from, i + 1 < first.Length ? first[i + 1] : paragraphs)));
            findings.Add(new Finding
            {
                Code = FindingCodes.ParagraphsUnaligned,
                Severity = FindingSeverity.Warning,
                Place = text.Place,
                Arguments = ["Row", Number(duties.Count), Number(paragraphs)],
                Proposal = split,
            });
        }

        return duties.Select((duty, i) => new MeasureRows(
            text, [.. text.Paragraphs.Skip(first[i]).Take((i + 1 < first.Length ? first[i + 1] : paragraphs) - first[i])], [duty]));
    }

    IEnumerable<MeasureRows> AlignFewParagraphs(TaskRow text, List<TaskRow> duties)
    {
        findings.Warn(FindingCodes.ParagraphsUnaligned, text.Place, "Row", Number(duties.Count), Number(text.Paragraphs.Count));
        int paragraphs = Math.Max(text.Paragraphs.Count, 1);
        for (int i = 0; i < paragraphs; i++)
        {
            IReadOnlyList<TaskRow> own = i + 1 < paragraphs ? [duties[i]] : [.. duties.Skip(i)];
            yield return new MeasureRows(text, text.Paragraphs.Count == 0 ? [] : [text.Paragraphs[i]], own);
        }
    }

    // Monotone split of the paragraphs over the rows with the highest affinity; where nothing tells, the first row takes what is over.
    static int[] Segments(IReadOnlyList<string> paragraphs, List<TaskRow> duties)
    {
        int rows = duties.Count;
        double[,] best = new double[rows + 1, paragraphs.Count + 1];
        int[,] from = new int[rows + 1, paragraphs.Count + 1];
        for (int r = 0; r <= rows; r++)
        {
            for (int p = 0; p <= paragraphs.Count; p++)
            {
                best[r, p] = r == 0 && p == 0 ? 0 : double.NegativeInfinity;
            }
        }

        for (int r = 1; r <= rows; r++)
        {
            for (int p = r; p <= paragraphs.Count - (rows - r); p++)
            {
                double score = 0;
                for (int start = p - 1; start >= r - 1; start--)
                {
                    score += DutyAffinity.Of(duties[r - 1], paragraphs[start]);
                    double total = best[r - 1, start] + score;
                    if (total > best[r, p] + 1e-9)
                    {
                        (best[r, p], from[r, p]) = (total, start);
                    }
                }
            }
        }

        int[] first = new int[rows];
        int end = paragraphs.Count;
        for (int r = rows; r >= 1; r--)
        {
            first[r - 1] = end = from[r, end];
        }

        return first;
    }

    static string Range(int from, int to) => to - from == 1 ? Number(from + 1) : $"{Number(from + 1)}–{Number(to)}";

    static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
