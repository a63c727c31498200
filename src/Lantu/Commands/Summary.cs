using Lantu.Documents.Drafts;
using Lantu.Domain.Plans;
using Lantu.Jobs;
using Lantu.Jobs.Amendments;

namespace Lantu.Commands;

/// <summary>Says in a few lines what was understood of a document.</summary>
static class Summary
{
    public static void Write(PlanDraft draft, ImportedPlan imported, string folder)
    {
        TextWriter o = Console.Error;
        o.WriteLine(draft.Document.Title ?? imported.Title);
        if (draft.Document.DocumentNumber is not null)
        {
            o.WriteLine($"{draft.Document.DocumentNumber}  {draft.Document.Issuer}  {draft.Document.IssuedOn:yyyy-MM-dd}");
        }

        if (imported.WasKnown)
        {
            o.WriteLine(Say.Text("AlreadyImported", imported.Number));
            return;
        }

        MeasureDraft[] measures = [.. draft.Programmes.SelectMany(p => p.Tasks).SelectMany(t => t.Measures)];
        o.WriteLine(Say.Text("Counts", draft.Programmes.Count, draft.Programmes.Sum(p => p.Tasks.Count), measures.Length, measures.Sum(m => m.Targets.Count), draft.DistrictTargets?.Rows.Count ?? 0));
        o.WriteLine(Say.Text("FindingCounts", Count(draft, FindingSeverity.Error), Count(draft, FindingSeverity.Warning), Count(draft, FindingSeverity.Info)));
        foreach (Finding finding in draft.Findings.Where(finding => finding.Severity == FindingSeverity.Error).Take(10))
        {
            o.WriteLine("  · " + FindingSentence.Of(finding));
        }

        if (imported.Link is { } link)
        {
            o.WriteLine(LinkOf(link, imported.Number));
        }

        if (imported.Carried is { } carried)
        {
            o.WriteLine(Say.Text("CarriedWork", carried.Acts.Count, carried.Asked, carried.Lapsed, $"/plans/{imported.Number}/desk"));
        }

        o.WriteLine(Say.Text("SavedAs", imported.Number, folder));
    }

    static string LinkOf(PlanLink link, int number)
    {
        int prior = link.Prior.Plan.Number;
        string sentence = Say.Text($"Linked{link.Prior.Succession}", prior, link.Same, link.Asked, link.Added, link.Removed, $"/plans/{number}/changes");
        return link.Prior.InsteadOf is { } meant ? Say.Text("LinkedInstead", meant.Number, prior) + sentence : sentence;
    }

    static int Count(PlanDraft draft, FindingSeverity severity) => draft.Findings.Count(finding => finding.Severity == severity);
}
