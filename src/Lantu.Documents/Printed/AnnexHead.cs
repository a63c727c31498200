using System.Globalization;
using Lantu.Documents.Drafts;
using Lantu.Domain.Targets;

namespace Lantu.Documents.Printed;

/// <summary>What stands above an annex: 附件1 and its title. A plan without annexes has its title only.</summary>
/// <param name="Name">What the annex's sheet is called.</param>
/// <param name="Lines">The lines.</param>
sealed record AnnexHead(string Name, IReadOnlyList<PrintedLine> Lines)
{
    public static AnnexHead Of(ProgrammeDraft programme, PlanDraft draft)
    {
        bool alone = draft.Programmes.Count == 1 && draft.Document.Attachments.Count == 0 && programme.Annex == 1;
        return alone
            ? new AnnexHead("", Titled(programme.Title))
            : Marked(programme.Annex, programme.Title);
    }

    public static AnnexHead Of(DistrictTargets districts, PlanDraft draft)
    {
        int listed = draft.Document.Attachments.ToList().IndexOf(districts.Title ?? "");
        int last = draft.Programmes.Select(programme => programme.Annex).DefaultIfEmpty(0).Max();
        return districts.Title is null ? new AnnexHead("", [])
            : draft.Programmes.Count == 0 && draft.Document.Attachments.Count == 0 ? new AnnexHead("", Titled(districts.Title))
            : Marked(listed >= 0 ? listed + 1 : last + 1, districts.Title);
    }

    static AnnexHead Marked(int annex, string title)
    {
        string mark = string.Create(CultureInfo.InvariantCulture, $"附件{annex}");
        return new AnnexHead(mark, [new PrintedLine(LineKind.AnnexMark, mark), .. Titled(title)]);
    }

    static IReadOnlyList<PrintedLine> Titled(string title) => title.Length > 0 ? [new PrintedLine(LineKind.AnnexTitle, title)] : [];
}
