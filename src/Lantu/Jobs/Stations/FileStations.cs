using System.Globalization;
using Lantu.Data.Writing;
using Lantu.Domain.Stations;

namespace Lantu.Jobs.Stations;

/// <summary>Files a register of stations as a whole: the one before is kept, and no more counts.</summary>
sealed class FileStations(WriteQueue writes, BusinessClock clock)
{
    const int MostNamed = 20;

    /// <param name="directory">Number of the place's unit directory.</param>
    /// <param name="list">The file.</param>
    /// <param name="placings">What it says.</param>
    /// <param name="by">Who files it.</param>
    /// <exception cref="RefusedException">It says what stands already.</exception>
    public Task<RegisterChange> RunAsync(int directory, StationList list, IReadOnlyList<StationPlacing> placings, string by) => writes.RunAsync(by, async db =>
    {
        StationRegister? before = await StationRegisters.LastAsync(db, directory);
        RegisterChange change = RegisterChange.Between(before?.Placings ?? [], placings);
        if (change.IsNone)
        {
            throw new RefusedException(Refusal.NothingChanged);
        }

        db.StationRegisters.Add(new StationRegister
        {
            DirectoryNumber = directory,
            Version = (before?.Version ?? 0) + 1,
            Placings = placings,
            FileName = list.Name,
            FileHash = list.Hash,
            FiledAt = clock.GetUtcNow(),
            FiledBy = by,
        });
        return new Written<RegisterChange>(change, "stations.filed", $"directory/{directory}/stations", $"{list.Name} {list.Hash}: added {Named(change.Added)}; changed {Named(change.Changed)}; removed {Named(change.Removed)}");
    });

    static string Named(IReadOnlyList<string> stations) => stations.Count == 0 ? "none" : string.Create(CultureInfo.InvariantCulture, $"{stations.Count} ({string.Join(", ", stations.Take(MostNamed))}{(stations.Count > MostNamed ? ", …" : "")})");
}
