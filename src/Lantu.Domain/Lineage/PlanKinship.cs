using System.Text.RegularExpressions;
using Lantu.Domain.Plans;

namespace Lantu.Domain.Lineage;

/// <summary>What plans are to one another by what their notices say: the same document again, the next year's, a document repealed.</summary>
public static partial class PlanKinship
{
    /// <summary>Finds the earlier plan of a new one; none where nothing says that there is one.</summary>
    /// <param name="header">What the new notice says about itself.</param>
    /// <param name="corrects">The number of the plan that a person says it corrects; it must be among the stored ones.</param>
    /// <param name="stored">The stored plans.</param>
    public static PriorPlan? Find(DocumentHeader header, int? corrects, IReadOnlyList<KnownPlan> stored)
    {
        ArgumentNullException.ThrowIfNull(header);
        ArgumentNullException.ThrowIfNull(stored);

        KnownPlan[] issues = [.. stored.Where(plan => corrects is { } number ? plan.Number == number : IsOneDocument(header, plan.Header) || (plan.Read is { } read && IsOneDocument(header, read)))];
        if (issues.Length > 0)
        {
            KnownPlan meant = issues.MaxBy(plan => plan.Number)!;
            KnownPlan latest = Latest(meant, stored);
            return new PriorPlan(latest, PlanSuccession.Amendment, issues.Contains(latest) ? null : meant);
        }

        KnownPlan? year = stored.Where(plan => plan.Year < header.PlanYear && IsOneSeries(header, plan.Header)).OrderByDescending(plan => plan.Year).ThenByDescending(plan => plan.Number).FirstOrDefault();
        return year is null ? null : new PriorPlan(Latest(year, stored), PlanSuccession.Successor, null);
    }

    /// <summary>Whether a notice names a plan as repealed, by its document number or its title.</summary>
    public static bool Repeals(DocumentHeader header, DocumentHeader other)
    {
        ArgumentNullException.ThrowIfNull(header);
        ArgumentNullException.ThrowIfNull(other);

        return header.Supersedes.Any(old => AreOne(old.DocumentNumber, other.DocumentNumber) || (other.Title is { } title && FoldedText.OfTitle(title) is { Length: > 0 } folded && folded == FoldedText.OfTitle(old.Title)));
    }

    // The issue in force; where none is, the last one imported.
    static KnownPlan Latest(KnownPlan plan, IReadOnlyList<KnownPlan> stored)
    {
        List<KnownPlan> issues = [plan];
        for (int i = 0; i < issues.Count; i++)
        {
            KnownPlan issue = issues[i];
            issues.AddRange(stored.Where(other => !issues.Contains(other)
                && ((other.PriorId == issue.Id && other.Succession == PlanSuccession.Amendment) || (issue.PriorId == other.Id && issue.Succession == PlanSuccession.Amendment))));
        }

        return issues.OrderByDescending(issue => issue.State == PlanState.Published).ThenByDescending(issue => issue.State == PlanState.Draft).ThenByDescending(issue => issue.Number).First();
    }

    static bool IsOneDocument(DocumentHeader one, DocumentHeader other) => AreOne(one.Issuer, other.Issuer) && AreOne(one.DocumentNumber, other.DocumentNumber);

    static bool IsOneSeries(DocumentHeader one, DocumentHeader other) => AreOne(one.Issuer, other.Issuer) && AreOne(Undated(one.Title), Undated(other.Title));

    static bool AreOne(string? one, string? other) => one is not null && other is not null && FoldedText.OfTitle(one) is { Length: > 0 } folded && folded == FoldedText.OfTitle(other);

    static string? Undated(string? title) => title is null ? null : Year().Replace(FoldedText.Of(title), "");

    [GeneratedRegex("(19|20)[0-9]{2}", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Year();
}
