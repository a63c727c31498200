using Lantu.Documents.Blocks;
using Lantu.Documents.Drafts;
using Lantu.Documents.Interpreter.Districts;
using Lantu.Documents.Interpreter.Duties;
using Lantu.Documents.Interpreter.Measures;
using Lantu.Documents.Interpreter.Notice;
using Lantu.Documents.Interpreter.Programmes;
using Lantu.Documents.Interpreter.Repairs;
using Lantu.Documents.Interpreter.RunningText;
using Lantu.Documents.Interpreter.Tables;
using Lantu.Documents.Interpreter.Text;
using Lantu.Domain.Plans;
using Lantu.Domain.Targets;
using Lantu.Domain.Units;

namespace Lantu.Documents.Interpreter;

/// <summary>Turns the blocks of a document into a plan draft and findings (import.md). It knows no format, no place and no year.</summary>
public static class PlanInterpreter
{
    /// <summary>Reads the document with the directory of the place it comes from.</summary>
    /// <param name="document">What a reader gave.</param>
    /// <param name="directories">
    /// Chooses the unit directory by the issuer, or by the document's title where no issuer is found; give
    /// <see cref="UnitDirectory.Empty"/> where names are to stand for themselves.
    /// </param>
    /// <param name="options">What a person said beforehand.</param>
    public static PlanDraft Interpret(SourceDocument document, Func<DocumentHeader, UnitDirectory> directories, InterpreterOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(directories);

        FindingList findings = new();
        findings.AddRange(document.Findings);
        IReadOnlyList<Block> blocks = IndexCard.Unfold(PageFurniture.SetAside(OneColumn.Unfold(document.Blocks), findings), findings);
        (DocumentHeader header, Range plan) = NoticeReader.Read(blocks);
        foreach (Grid grid in blocks.Take(plan.Start.Value).OfType<Grid>())
        {
            UnreadGrid.Hold(grid, findings);
        }

        IReadOnlyList<Block> body = FirstDocument(blocks, plan, findings);
        IReadOnlyList<ProgrammePart> parts = new ProgrammeSplitter(header.Attachments).Split(PageBreaks.Join(body, findings));
        IEnumerable<string> lines = blocks.Take(plan.Start.Value).Concat(body).OfType<Paragraph>().SelectMany(paragraph => paragraph.Text.Split('\n'));
        header = header with { PlanYear = options?.PlanYear ?? PlanYears.Stated(lines) ?? header.PlanYear ?? parts.Select(part => PlanYears.InTitle(part.Title)).FirstOrDefault(year => year is not null) };
        header = header.Title is null && plan.Start.Value == 0 && parts.FirstOrDefault(part => part.Title.Length > 0) is { } titled ? header with { Title = titled.Title } : header;
        header = WithWhatThePlanSays(header, body);
        ReportMissing(header, findings);

        UnitDirectory directory = directories(header);
        UnitListReader units = new(directory);
        int year = header.YearOfDates();
        MeasureReader measures = new(year, header.IssuedOn, units, PlaceNames.Of(directory), findings);
        PrintedRows printed = new();
        TaskTableInterpreter tables = new(measures, printed, findings);
        RunningTextInterpreter running = new(measures, findings);

        bool firstLeads = blocks.Take(plan.Start.Value).OfType<Paragraph>().Any(paragraph => DutyReader.SetsFirstLeads(Wording.Tidy(paragraph.Text)));
        List<ProgrammeDraft> programmes = [];
        List<ProgrammePart> unread = [];
        DistrictTargets? districts = null;
        foreach (ProgrammePart part in parts)
        {
            ProgrammePart rest = part;
            if (districts is null && DistrictTableReader.TryRead(part, findings) is { } found)
            {
                (districts, rest) = found;
            }

            if ((tables.TryRead(rest, firstLeads) ?? running.TryRead(rest, firstLeads)) is { } programme)
            {
                programmes.Add(programme);
                if (header.Attachments.Count > 0 && !part.IsListed)
                {
                    findings.Warn(FindingCodes.ProgrammeNotListed, part.Place, part.Title);
                }
            }
            else
            {
                // Of a part that was the districts' table only what stands beside it is left.
                unread.Add(ReferenceEquals(rest, part) ? rest : rest with { Title = "" });
            }
        }

        // Beside a part that says who owes what, text without duties is its preamble; alone it may be a plan that leaves them open.
        bool isOpen = programmes.Count == 0 && districts is null;
        foreach (ProgrammePart part in unread)
        {
            if (isOpen && running.TryReadWithoutDuties(part) is { } programme)
            {
                programmes.Add(programme);
            }
            else
            {
                HoldAll(part, header.Title, findings);
            }
        }

        if (programmes.Count == 0 && districts is null)
        {
            findings.Fail(FindingCodes.NothingTracked, SourcePlace.Unknown);
        }

        ReportMissingAttachments(header, parts, findings);
        DocumentChecks.Check(programmes, districts, directory, findings);
        districts = districts is null ? null : DocumentChecks.WithoutTotals(districts, findings);
        DocumentGoals.Mark(body, findings, header.YearOfDates());
        RepairPass.Find(programmes, printed, directory, findings);
        return new PlanDraft { Document = header, Programmes = programmes, DistrictTargets = districts, Findings = findings.InOrder() };
    }

    // What another document of the same file says is kept whole in one finding.
    static IReadOnlyList<Block> FirstDocument(IReadOnlyList<Block> blocks, Range plan, FindingList findings)
    {
        if (plan.Start.Value == 0 || SecondNotice.Find(blocks, plan.Start.Value) is not { } second)
        {
            return [.. blocks.Take(plan)];
        }

        string held = string.Join('\n', blocks.Skip(second.Begin).Select(block => block is Grid grid ? UnreadGrid.TextOf(grid) : ((Paragraph)block).Text));
        findings.Hold(FindingCodes.SecondDocument, FindingSeverity.Error, blocks[second.Begin].Place, held, second.Title);
        return [.. blocks.Take(plan.Start.Value..second.Begin)];
    }

    // How reports are due and what is repealed may stand in the plan's last section instead of the notice.
    static DocumentHeader WithWhatThePlanSays(DocumentHeader header, IReadOnlyList<Block> body)
    {
        if (header is { ReportingRule: not null, Supersedes.Count: > 0 })
        {
            return header;
        }

        string text = string.Join('\n', body.OfType<Paragraph>().Select(paragraph => Wording.Tidy(paragraph.Text)));
        return header with
        {
            ReportingRule = header.ReportingRule ?? ReportingRules.Find(text),
            Supersedes = header.Supersedes.Count > 0 ? header.Supersedes : NoticeReader.Superseded(text),
        };
    }

    static void ReportMissing(DocumentHeader header, FindingList findings)
    {
        foreach ((string fact, bool found) in new[]
        {
            ("title", header.Title is not null), ("documentNumber", header.DocumentNumber is not null), ("issuer", header.Issuer is not null),
            ("issuedOn", header.IssuedOn is not null), ("planYear", header.PlanYear is not null),
        })
        {
            if (!found)
            {
                findings.Warn(FindingCodes.HeaderIncomplete, SourcePlace.Unknown, fact);
            }
        }

        if (header.YearOfDates() == 0)
        {
            findings.Fail(FindingCodes.YearUnknown, SourcePlace.Unknown);
        }
    }

    static void ReportMissingAttachments(DocumentHeader header, IReadOnlyList<ProgrammePart> parts, FindingList findings)
    {
        for (int i = 0; i < header.Attachments.Count; i++)
        {
            if (!parts.Any(part => part.IsListed && part.Annex == i + 1 && part.Blocks.Count > 0))
            {
                findings.Fail(FindingCodes.AttachmentMissing, SourcePlace.Unknown, header.Attachments[i]);
            }
        }
    }

    static void HoldAll(ProgrammePart part, string? title, FindingList findings)
    {
        // The title of a listed part is told where its content is missed, that of the document in its header.
        if (part.Title.Length > 0 && !part.IsListed && part.Title != title)
        {
            findings.Hold(FindingCodes.TextOutsidePlan, FindingSeverity.Info, part.Place, part.Title, part.Title);
        }

        foreach (Block block in part.Blocks)
        {
            if (block is Grid grid)
            {
                UnreadGrid.Hold(grid, findings);
            }
            else if (block is Paragraph paragraph && Wording.Tidy(paragraph.Text) is { Length: > 0 } text)
            {
                findings.Hold(FindingCodes.TextOutsidePlan, FindingSeverity.Info, paragraph.Place, text, text);
            }
        }
    }
}
