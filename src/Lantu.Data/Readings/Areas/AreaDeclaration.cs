using Lantu.Standards.AirQuality.Areas;
using Lantu.Standards.AirQuality.SandDust;

namespace Lantu.Data.Readings.Areas;

/// <summary>Which areas there are, of which stations, and what sand was approved.</summary>
/// <param name="Levels">Memberships by level.</param>
/// <param name="Events">Approved records of sand.</param>
/// <param name="Scope">Which affected days are evaluated again.</param>
public sealed record AreaDeclaration(ILookup<string, Membership> Levels, IReadOnlyCollection<SandEvent> Events, SandScope Scope)
{
    /// <summary>The areas that a station counts for in a year, on any level.</summary>
    public IEnumerable<string> AreasOf(string station, int year) => Levels.SelectMany(level => level).Where(one => one.Site == station && one.From.Year <= year && !(one.Until?.Year < year)).Select(one => one.Area).Distinct(StringComparer.Ordinal);
}
