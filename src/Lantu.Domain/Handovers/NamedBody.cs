using Lantu.Domain.Plans;
using Lantu.Domain.Units;

namespace Lantu.Domain.Handovers;

/// <summary>Which unit of a plan a phrase of its text means, where only one can be meant: 生态环境部门 is 市生态环境局, 同级住房城乡建设部门 nobody for sure.</summary>
public static class NamedBody
{
    static readonly string[] Endings = ["委员会", "部门", "局", "委", "办"];

    /// <param name="phrase">The words of the text.</param>
    /// <param name="units">The plan's units.</param>
    /// <param name="directory">The directory that the plan was read with.</param>
    public static PlanUnit? Find(string? phrase, IReadOnlyCollection<PlanUnit> units, UnitDirectory directory)
    {
        ArgumentNullException.ThrowIfNull(units);
        ArgumentNullException.ThrowIfNull(directory);

        if (string.IsNullOrEmpty(phrase))
        {
            return null;
        }

        if (directory.FindByAnyName(phrase) is { } named)
        {
            return units.SingleOrDefault(unit => unit.Name == named.Name);
        }

        string meant = Stem(phrase);
        PlanUnit[] bearing = [.. units.Where(unit => unit.Kind == UnitKind.Department && !IsBelowDistrict(unit, units) && Stem(unit.Name) == meant)];
        return meant.Length >= 2 && bearing.Length == 1 ? bearing[0] : null;
    }

    static bool IsBelowDistrict(PlanUnit unit, IReadOnlyCollection<PlanUnit> units) => unit.Parent is { } parent && units.Any(other => other.Name == parent && other.Kind is UnitKind.District or UnitKind.Township);

    // 同级, 各区 and 区 are left standing: with them it is another body, or several.
    static string Stem(string name)
    {
        string bare = name.StartsWith('市') && !name.StartsWith("市场", StringComparison.Ordinal) && !name.StartsWith("市政", StringComparison.Ordinal) ? name[1..].TrimStart('级') : name;
        return Endings.FirstOrDefault(ending => bare.EndsWith(ending, StringComparison.Ordinal)) is { } end ? bare[..^end.Length] : bare;
    }
}
