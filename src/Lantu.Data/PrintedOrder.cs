using Lantu.Domain.Plans;

namespace Lantu.Data;

public static class PrintedOrder
{
    /// <summary>Measures in the order in which they are printed: those that were added at the desk behind the one they were put behind.</summary>
    public static IOrderedQueryable<Measure> InOrder(this IQueryable<Measure> measures) => measures.OrderBy(measure => measure.Follows ?? measure.Ordinal).ThenBy(measure => measure.Rank);
}
