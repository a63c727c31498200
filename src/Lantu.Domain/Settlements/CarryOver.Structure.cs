using Lantu.Domain.Plans;

namespace Lantu.Domain.Settlements;

public sealed partial class CarryOver
{
    Restructuring? Restructure(Settlement act, Restructuring structure, Dictionary<int, MeasureContent> before, HashSet<int> undecided)
    {
        _ = (structure, before, _at);
        undecided.UnionWith(act.Measures.Select(change => change.Measure));
        return null;
    }
}
