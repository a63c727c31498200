using Lantu.Documents.Drafts;
using Lantu.Domain.Plans;

namespace Lantu.Documents.Printed;

/// <summary>
/// A plan in the form in which such plans are printed: the notice, each annex, the table of the districts. Word and Excel both set this;
/// reading either gives the plan again, so all that a plan holds is in print, and nothing else carries it.
/// </summary>
sealed record PrintedPlan(string? Title, IReadOnlyList<PrintedPart> Parts)
{
    public static PrintedPlan Of(PlanDraft draft)
    {
        DocumentHeader header = draft.Document;
        int year = header.YearOfDates();
        List<PrintedPart> annexes = [];
        foreach (ProgrammeDraft programme in draft.Programmes)
        {
            AnnexHead head = AnnexHead.Of(programme, draft);
            annexes.Add(programme.Columns.Count > 0
                ? new PrintedPart(head.Name, head.Lines, new TaskTable(programme, draft.Findings, year).Print())
                : new PrintedPart(head.Name, [.. head.Lines, .. new RunningText(programme, year).Print()], null));
        }

        if (draft.DistrictTargets is { } districts)
        {
            AnnexHead head = AnnexHead.Of(districts, draft);
            PrintedPart part = new(head.Name, head.Lines, DistrictTable.Print(districts));
            annexes.Insert(head.Lines.Count == 0 ? 0 : annexes.Count, part);
        }

        IReadOnlyList<PrintedLine> notice = NoticeText.Print(draft, annexes);
        if (notice.Count > 0 && !NoticeText.IsNeeded(draft) && annexes.Count > 0)
        {
            // The plan stands alone: what else is known of it goes under its title.
            int titled = Math.Max(annexes.FindIndex(annex => annex.Lines.Count > 0), 0);
            annexes[titled] = annexes[titled] with { Lines = [.. annexes[titled].Lines.Where(line => line.Kind is LineKind.AnnexMark or LineKind.AnnexTitle), .. notice, .. annexes[titled].Lines.Where(line => line.Kind is not (LineKind.AnnexMark or LineKind.AnnexTitle))] };
            notice = [];
        }

        return new PrintedPlan(header.Title, notice.Count > 0 ? [new PrintedPart("通知", notice, null), .. annexes] : annexes);
    }
}
