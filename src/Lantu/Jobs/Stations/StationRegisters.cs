using Lantu.Data;
using Lantu.Domain.Stations;
using Lantu.Domain.Units;
using Lantu.Jobs.Registers;
using Lantu.Standards.AirQuality.Areas;
using Microsoft.EntityFrameworkCore;

namespace Lantu.Jobs.Stations;

/// <summary>The registers of stations that places have.</summary>
static class StationRegisters
{
    /// <summary>The register of a place that counts; nothing where none was filed.</summary>
    public static Task<StationRegister?> LastAsync(LantuDb db, int directory, CancellationToken cancellation = default) =>
        db.StationRegisters.Where(r => r.DirectoryNumber == directory).OrderByDescending(r => r.Version).FirstOrDefaultAsync(cancellation);

    /// <summary>Memberships by level, as areas are evaluated.</summary>
    public static ILookup<string, Membership> NetworkOf(StationRegister register, UnitDirectory directory) => register.Placings.ToLookup(
        one => RegisterAreas.LevelOf(directory, one.Area),
        one => new Membership(one.Station, RegisterAreas.NameOf(directory, one.Area), one.From, one.Until, one.Purpose),
        StringComparer.Ordinal);
}
