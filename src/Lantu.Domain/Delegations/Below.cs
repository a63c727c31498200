using Lantu.Domain.Units;

namespace Lantu.Domain.Delegations;

/// <summary>Who stands directly below a unit, and may be handed its work.</summary>
public static class Below
{
    /// <summary>The units in being on a day whose parent is the unit, or one that it took over from.</summary>
    /// <param name="directory">The place's directory.</param>
    /// <param name="unit">Number of the unit.</param>
    /// <param name="day">The day.</param>
    public static IReadOnlyList<Unit> Of(UnitDirectory directory, int unit, DateOnly day)
    {
        ArgumentNullException.ThrowIfNull(directory);

        return [.. directory.Units.Where(other => other.Number != unit && other.IsInBeing(day) && directory.ParentOf(other) is { } parent && Standing(directory, parent, day) == unit)];
    }

    /// <summary>The number of the unit that stands for one on a day: itself, or who took over from it.</summary>
    public static int Standing(UnitDirectory directory, Unit unit, DateOnly day)
    {
        ArgumentNullException.ThrowIfNull(directory);
        ArgumentNullException.ThrowIfNull(unit);

        return (directory.StandingFor(unit, day) ?? unit).Number;
    }
}
