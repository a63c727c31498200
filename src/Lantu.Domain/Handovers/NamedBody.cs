using Lantu.Domain.Units;

namespace Lantu.Domain.Handovers;

/// <summary>Which unit of a place a phrase of a plan's text means, where only one can be meant: 生态环境部门 is 市生态环境局, 同级住房城乡建设部门 nobody for sure.</summary>
public static class NamedBody
{
    static readonly string[] Endings = ["委员会", "部门", "局", "委", "办"];

    /// <param name="phrase">The words of the text.</param>
    /// <param name="directory">The directory that the plan was read with.</param>
    public static Unit? Find(string? phrase, UnitDirectory directory)
    {
        ArgumentNullException.ThrowIfNull(directory);

        if (string.IsNullOrEmpty(phrase))
        {
            return null;
        }

        if (directory.FindByAnyName(phrase) is { } named)
        {
            return named;
        }

        string meant = Stem(phrase);
        Unit[] bearing = [.. directory.Units.Where(unit => unit is { Kind: UnitKind.Department, ValidTo: null } && directory.ParentOf(unit)?.Kind is not (UnitKind.District or UnitKind.Township) && Stem(unit.Name) == meant)];
        return meant.Length >= 2 && bearing.Length == 1 ? bearing[0] : null;
    }

    // 同级, 各区 and 区 are left standing: with them it is another body, or several.
    static string Stem(string name)
    {
        string bare = name.StartsWith('市') && !name.StartsWith("市场", StringComparison.Ordinal) && !name.StartsWith("市政", StringComparison.Ordinal) ? name[1..].TrimStart('级') : name;
        return Endings.FirstOrDefault(ending => bare.EndsWith(ending, StringComparison.Ordinal)) is { } end ? bare[..^end.Length] : bare;
    }
}
