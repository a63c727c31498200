using Lantu.Domain.Plans;
using Microsoft.EntityFrameworkCore;

namespace Lantu.Data;

public static class WholeMeasures
{
    /// <summary>Measures with all they say: their responsibilities and the units these reach.</summary>
    public static IQueryable<Measure> Whole(this IQueryable<Measure> measures) => measures.Include(measure => measure.Responsibilities).ThenInclude(responsibility => responsibility.Units).AsSplitQuery();
}
