using Lantu.Standards.AirQuality.Hours;

namespace Lantu.Standards.AirQuality.SandDust;

/// <summary>Hours that look like sand and dust, for a person to judge: nothing is deducted for them until there is a <see cref="SandEvent"/>.</summary>
/// <param name="From">The first hour.</param>
/// <param name="To">The last hour before PM10 was back; the last of the series where it was not.</param>
/// <param name="Ground">The mean of PM10 in the hours before, µg/m³.</param>
/// <param name="Highest">The highest PM10, µg/m³.</param>
/// <param name="FineShareFell">Whether the share of PM2.5 fell as sand makes it fall; unknown where PM2.5 is missing.</param>
/// <param name="IsEnded">Whether PM10 was seen to be back.</param>
public sealed record SandCandidate(ClockHour From, ClockHour To, decimal Ground, decimal Highest, bool? FineShareFell, bool IsEnded)
{
    /// <summary>All candidates of an area.</summary>
    /// <param name="coarse">The area's hours of PM10.</param>
    /// <param name="fine">The area's hours of PM2.5.</param>
    /// <param name="criteria">What makes a candidate.</param>
    public static IReadOnlyList<SandCandidate> Find(HourlySeries coarse, HourlySeries fine, SandCriteria criteria)
    {
        ArgumentNullException.ThrowIfNull(coarse);
        ArgumentNullException.ThrowIfNull(fine);
        ArgumentNullException.ThrowIfNull(criteria);

        List<SandCandidate> found = [];
        ClockHour last = new(coarse.Last, ClockHour.InDay);
        for (ClockHour hour = new(coarse.First, 1); hour <= last; hour = hour.Plus(1))
        {
            if (StartsAt(coarse, fine, hour, criteria) is { } start)
            {
                SandCandidate whole = start.Followed(coarse, last, criteria);
                found.Add(whole);
                hour = whole.To;
            }
        }

        return found;
    }

    static SandCandidate? StartsAt(HourlySeries coarse, HourlySeries fine, ClockHour hour, SandCriteria criteria)
    {
        ClockHour[] before = [.. Enumerable.Range(1, criteria.HoursBefore).Select(back => hour.Plus(-back))];
        decimal[] known = [.. before.Select(earlier => coarse[earlier]).OfType<decimal>()];
        if (coarse[hour] is not { } value || value <= criteria.LeastPM10 || known.Length < Math.Max(1, criteria.LeastHoursBefore))
        {
            return null;
        }

        decimal ground = known.Sum() / known.Length;
        if (value < criteria.Times * ground)
        {
            return null;
        }

        decimal[] shares = [.. before.Where(earlier => coarse[earlier] > 0).Select(earlier => fine[earlier] / coarse[earlier]).OfType<decimal>()];
        bool? fell = shares.Length > 0 && fine[hour] is { } particles ? particles / value <= criteria.TimesOfFineShare * shares.Sum() / shares.Length : null;
        return new(hour, hour, ground, value, fell, IsEnded: false);
    }

    SandCandidate Followed(HourlySeries coarse, ClockHour last, SandCriteria criteria)
    {
        SandCandidate whole = this;
        for (ClockHour hour = From.Plus(1); hour <= last; hour = hour.Plus(1))
        {
            if (coarse[hour] <= criteria.TimesAtEnd * Ground)
            {
                return whole with { IsEnded = true };
            }

            whole = whole with { To = hour, Highest = Math.Max(whole.Highest, coarse[hour] ?? 0) };
        }

        return whole;
    }
}
