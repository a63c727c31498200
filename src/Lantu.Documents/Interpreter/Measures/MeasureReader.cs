using Lantu.Documents.Blocks;
using Lantu.Documents.Drafts;
using Lantu.Documents.Interpreter.Duties;
using Lantu.Documents.Interpreter.Tables;
using Lantu.Documents.Interpreter.Text;
using Lantu.Domain.Deadlines;
using Lantu.Domain.Plans;
using Lantu.Domain.Targets;
using Lantu.Domain.Units;

namespace Lantu.Documents.Interpreter.Measures;

/// <summary>Reads what belongs to one measure: deadlines, units, dates, duties and targets; doubts become findings.</summary>
sealed class MeasureReader(int planYear, DateOnly? issuedOn, UnitListReader units, IReadOnlyList<string> places, FindingList findings)
{
    /// <summary>How cells without marked paragraphs divide.</summary>
    public CountedParts Counted { get; } = new(units, planYear);

    /// <summary>Whether a list names nothing but bodies, known or by their form.</summary>
    public bool AreBodies(string list) => units.AreBodies(list);

    /// <summary>Reads a measure of a task table.</summary>
    /// <param name="rows">Its text and duties.</param>
    /// <param name="above">The row of the measure before it in its task: what it prints is proposed for an empty cell, which may stand for a merged one.</param>
    /// <param name="title">What its task is called.</param>
    /// <param name="firstLeads">Whether a rule beside the table makes the first unit named the lead.</param>
    public MeasureDraft Read(MeasureRows rows, TaskRow? above, string title, bool firstLeads = false)
    {
        List<Deadline> deadlines = [];
        List<UnitReference> lead = [];
        List<UnitReference> responsible = [];
        List<UnitReference> supporting = [];
        foreach (TaskRow duty in rows.Duties)
        {
            deadlines.AddRange(Deadlines(Part(duty.Deadline, rows.Part), duty, above));
            AddUnits(lead, Part(duty.Lead, rows.Part), duty.Place);
            DutyStatement statement = DutyCell.Read(Part(duty.Responsible, rows.Part));
            AddUnits(lead, statement.Lead, duty.Place);
            AddUnits(responsible, statement.Responsible, duty.Place);
            AddUnits(supporting, statement.Supporting, duty.Place);
            AddUnits(supporting, Part(duty.Supporting, rows.Part), duty.Place);
            if (statement.Deadline.Length > 0)
            {
                deadlines.AddRange(Deadlines(statement.Deadline, duty.Place));
            }
        }

        TaskColumns columns = rows.Text.Columns;
        if ((firstLeads || columns.FirstLeads) && lead.Count == 0 && responsible.Count > 0)
        {
            lead.Add(responsible[0]);
        }

        SourcePlace place = rows.Duties[0].Place;
        if (lead.Count == 0 && columns.Has(ColumnRole.Lead))
        {
            Miss(FindingCodes.RoleMissing, place, above?.Lead, "role-lead");
        }

        if (responsible.Count == 0 && columns.Has(ColumnRole.Responsible) && (lead.Count == 0 || columns.Has(ColumnRole.Lead)))
        {
            Miss(FindingCodes.RoleMissing, place, above?.Responsible, "role-responsible");
        }

        return Complete(title, rows.Paragraphs, deadlines, lead, responsible, supporting, rows.Text.Place, rows.Duties);
    }

    /// <summary>Adds what the text itself says: dates, recurring duties and targets.</summary>
    public MeasureDraft Complete(
        string title,
        IReadOnlyList<string> paragraphs,
        IReadOnlyList<Deadline> deadlines,
        IReadOnlyList<UnitReference> lead,
        IReadOnlyList<UnitReference> responsible,
        IReadOnlyList<UnitReference> supporting,
        SourcePlace textPlace,
        IReadOnlyList<TaskRow> duties)
    {
        MeasureFacts facts = MeasureFacts.Of(paragraphs, deadlines, planYear, places, title.Length > 0 ? title : null);
        TargetReading reading = facts.Targets;
        foreach (string lost in reading.LostNumbers)
        {
            findings.Warn(FindingCodes.NumberLost, textPlace, lost);
        }

        foreach (Target carried in reading.Carried)
        {
            findings.Info(FindingCodes.DateCarried, textPlace, carried.Text, $"{carried.By:yyyy-MM-dd}");
        }

        foreach (string oversized in reading.Oversized)
        {
            findings.Warn(FindingCodes.NumberOversized, textPlace, oversized);
        }

        foreach ((decimal stated, decimal sum, string _) in reading.Sums)
        {
            findings.Warn(FindingCodes.SumDiffers, textPlace, Figure(stated), Figure(sum));
        }

        if (paragraphs.Count > 0 && !Wording.EndsSentence(paragraphs[^1]) && paragraphs[^1].Length > 30)
        {
            findings.Warn(FindingCodes.TextUnfinished, textPlace, paragraphs[^1][^12..]);
        }

        foreach (Deadline deadline in deadlines.Where(d => issuedOn is not null && d.Kind == DeadlineKind.By && d.Date < issuedOn))
        {
            findings.Warn(FindingCodes.DeadlinePassed, textPlace, deadline.Text);
        }

        return new MeasureDraft
        {
            Paragraphs = paragraphs,
            Places = [textPlace, .. duties.Select(duty => duty.Place).Where(place => place != textPlace).Distinct()],
            Deadlines = deadlines,
            Lead = lead,
            Responsible = responsible,
            Supporting = supporting,
            Milestones = facts.Milestones,
            Duties = facts.Duties,
            Targets = [.. reading.Targets.Select(target => target with { Place = textPlace })],
        };
    }

    /// <summary>The units of a list; what is not sure becomes a finding at the place.</summary>
    public void AddUnits(List<UnitReference> references, string text, SourcePlace place)
    {
        foreach (UnitReference reference in units.Read(text))
        {
            if (references.Exists(r => r.Text == reference.Text))
            {
                continue;
            }

            references.Add(reference);
            if (reference.Unit is null)
            {
                findings.Add(new Finding
                {
                    Code = FindingCodes.UnitUnknown,
                    Severity = FindingSeverity.Warning,
                    Place = place,
                    Arguments = [reference.Text],
                    Proposal = reference.Candidates.Count > 0 ? string.Join('、', reference.Candidates) : null,
                });
            }
            else if (reference.Confidence < UnitListReader.SureConfidence)
            {
                findings.Add(new Finding
                {
                    Code = FindingCodes.UnitCorrected,
                    Severity = FindingSeverity.Warning,
                    Place = place,
                    Arguments = [reference.Text, reference.Unit],
                    Proposal = reference.Unit,
                });
            }
            else if (reference is { IsOpen: true })
            {
                findings.Info(FindingCodes.GroupOpen, place, reference.Text);
            }
        }
    }

    /// <summary>The deadlines of a phrase or cell; what cannot be read becomes a finding.</summary>
    public IReadOnlyList<Deadline> Deadlines(string text, SourcePlace place)
    {
        DeadlineCell cell = DeadlineReader.ReadCell(text.Replace(GridCell.Wrap, '\n'), planYear);
        List<Deadline> deadlines = [.. cell.Deadlines];
        foreach (string unread in cell.Unread)
        {
            // 6月底前完成5条: what is done by then stands behind the day, and stays in the words of the deadline.
            if (deadlines.FindIndex(deadline => deadline.Text == unread) is >= 0 and var at
                && DutyTime.TryRead(unread) is { Remark.Length: > 0 } timed && DeadlineReader.TryRead(timed.Deadline, planYear) is { } told)
            {
                deadlines[at] = told with { Text = unread };
            }
            else
            {
                findings.Hold(FindingCodes.DeadlineUnreadable, FindingSeverity.Warning, place, unread, unread);
            }
        }

        return deadlines;
    }

    IReadOnlyList<Deadline> Deadlines(string text, TaskRow duty, TaskRow? above)
    {
        if (Wording.IsNone(text))
        {
            if (duty.Columns.Has(ColumnRole.Deadline))
            {
                Miss(FindingCodes.DeadlineMissing, duty.Place, above?.Deadline);
            }

            return [];
        }

        return Deadlines(text, duty.Place);
    }

    void Miss(string code, SourcePlace place, CellParts? above, params IReadOnlyList<string> arguments) =>
        findings.Add(new Finding { Code = code, Severity = FindingSeverity.Warning, Place = place, Arguments = arguments, Proposal = above is { IsNone: false } ? Wording.Tidy(above.All) : null });

    static string Part(CellParts cell, int? part) => part is int index && cell.Parts.Count > 1 ? cell.Parts[index] : cell.All;

    static string Figure(decimal value) => value.ToString("0.####", System.Globalization.CultureInfo.InvariantCulture);
}
