using Lantu.Data;
using Lantu.Jobs.Review;
using Lantu.Security;

namespace Lantu.Features.Review;

/// <summary>Who looks at reports in this request, and what they are shown.</summary>
sealed class Reviewing(LantuDb db, Visitor visitor, PlanUnitNumbers units, ReviewQueries queries)
{
    ReviewPerson? _person;

    public ReviewQueries Queries => queries;

    public async Task<ReviewPerson> PersonAsync(int number, CancellationToken cancellation) => _person ??= await ReviewScope.OfAsync(db, number, visitor, units, cancellation);
}
