using Lantu.Documents.Blocks;
using Lantu.Documents.Drafts;
using Lantu.Documents.Interpreter.Duties;
using Lantu.Documents.Interpreter.Measures;
using Lantu.Documents.Interpreter.Programmes;
using Lantu.Documents.Interpreter.Repairs;
using Lantu.Documents.Interpreter.Text;
using Lantu.Domain.Plans;

namespace Lantu.Documents.Interpreter.Tables;

/// <summary>Reads one annex printed as a task table.</summary>
sealed class TaskTableInterpreter(MeasureReader measures, PrintedRows printed, FindingList findings)
{
    /// <summary>The programme, or nothing where none of the part's grids is a task table.</summary>
    /// <param name="part">The annex.</param>
    /// <param name="firstLeads">Whether the notice makes the first unit named the lead.</param>
    public ProgrammeDraft? TryRead(ProgrammePart part, bool firstLeads)
    {
        RowReader rows = new(findings, part.Blocks.OfType<Grid>().Select(grid => HeaderReader.TryRead(grid, 0)?.Columns).FirstOrDefault(columns => columns is not null));
        List<Paragraph> outside = [];
        List<Grid> unread = [];
        bool any = false;
        foreach (Block block in part.Blocks)
        {
            if (block is Grid grid)
            {
                if (rows.TryAdd(grid))
                {
                    any = true;
                }
                else
                {
                    unread.Add(grid);
                }
            }
            else if (block is Paragraph paragraph)
            {
                string text = Wording.Tidy(paragraph.Text);
                if (text.Length <= 80 && HeadingNumber.TryRead(text) is { Level: <= 2 })
                {
                    rows.AddHeading(text, paragraph.Place);
                }
                else
                {
                    rows.Part();
                    outside.Add(paragraph);
                }
            }
        }

        if (!any)
        {
            return null;
        }

        Hold(outside, unread);
        IReadOnlyList<TaskRows> tasks = TaskAssembler.Assemble(rows.Events, findings);
        SlippedRows.GiveBack(tasks, findings);
        RowAlignment alignment = new(measures.Counted, findings);
        firstLeads |= SetsFirstLeads(part);
        TaskDraft[] drafts = [.. tasks.Select(task => new TaskDraft
        {
            Number = task.Number,
            Title = task.Title.Length > 0 || task.Rows[0].Columns.Has(ColumnRole.Title) ? task.Title : Wording.FirstSentence(task.Rows[0].Paragraphs),
            Section = task.Section,
            Measures = ReadMeasures(alignment.Align(task.Rows), task.Title, firstLeads),
        })];
        return new ProgrammeDraft
        {
            Annex = part.Annex,
            Title = part.Title,
            Columns = [.. rows.Columns?.Names.Where(name => name.Length > 0) ?? []],
            MissingNumbers = TaskNumbers.Missing(part.Title, [.. tasks.Select(task => (task.Number, task.Title, task.Place))], findings),
            Tasks = drafts,
        };
    }

    // The rule that the first unit named leads may stand in the title, beside the table, or in the note at its foot.
    static bool SetsFirstLeads(ProgrammePart part) =>
        DutyReader.SetsFirstLeads(part.Title)
        || part.Blocks.Any(block => block is Paragraph paragraph ? DutyReader.SetsFirstLeads(Wording.Tidy(paragraph.Text))
            : block is Grid grid && grid.Rows.Any(row => row.Cells is [var only] && DutyReader.SetsFirstLeads(Wording.Tidy(string.Concat(only.Paragraphs)))));

    IReadOnlyList<MeasureDraft> ReadMeasures(IReadOnlyList<MeasureRows> rows, string title, bool firstLeads) =>
        [.. rows.Select((row, i) =>
        {
            MeasureDraft measure = measures.Read(row, i > 0 ? rows[i - 1].Duties[0] : null, title, firstLeads);
            printed.Add(measure, row);
            return measure;
        })];

    void Hold(List<Paragraph> outside, List<Grid> unread)
    {
        foreach (Paragraph paragraph in outside)
        {
            string text = Wording.Tidy(paragraph.Text);
            findings.Hold(FindingCodes.TextOutsidePlan, FindingSeverity.Info, paragraph.Place, text, text);
        }

        foreach (Grid grid in unread)
        {
            UnreadGrid.Hold(grid, findings);
        }
    }
}
