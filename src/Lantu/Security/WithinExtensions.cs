using Lantu.Domain.Accounts;
using Lantu.Domain.Plans;

namespace Lantu.Security;

/// <summary>The rows of a list that lie within somebody's reach.</summary>
static class WithinExtensions
{
    /// <summary>The plans that can be read: drafts by those who prepare them.</summary>
    public static IQueryable<Plan> Within(this IQueryable<Plan> plans, Reach reach)
    {
        IReadOnlyList<string> published = reach.PlacesOf(Power.ReadPlans);
        IReadOnlyList<string> all = reach.PlacesOf(Power.PreparePlans);
        (bool anyPublished, bool any) = (published.Contains(Post.EveryPlace, StringComparer.Ordinal), all.Contains(Post.EveryPlace, StringComparer.Ordinal));
        return any ? plans : plans.Where(plan => all.Contains(plan.Place) || (plan.State != PlanState.Draft && (anyPublished || published.Contains(plan.Place))));
    }

    /// <summary>The plans that a power reaches.</summary>
    public static IQueryable<Plan> Within(this IQueryable<Plan> plans, Reach reach, Power power)
    {
        IReadOnlyList<string> places = reach.PlacesOf(power);
        return places.Contains(Post.EveryPlace, StringComparer.Ordinal) ? plans : plans.Where(plan => places.Contains(plan.Place));
    }
}
