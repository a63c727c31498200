using Lantu.Data;
using Lantu.Data.Writing;
using Lantu.Domain.Registers;
using Lantu.Domain.Stations;
using Lantu.Jobs.Registers;

namespace Lantu.Jobs.Stations;

/// <summary>Files a register of stations.</summary>
sealed class FileStations(WriteQueue writes, BusinessClock clock) : FileRegister<StationRegister, StationPlacing>(writes, "stations.filed", "stations")
{
    /// <param name="directory">Number of the place's unit directory.</param>
    /// <param name="list">The file.</param>
    /// <param name="placings">What it says.</param>
    /// <param name="by">Who files it.</param>
    /// <exception cref="RefusedException">It says what stands already.</exception>
    public Task<RegisterChange> RunAsync(int directory, StationList list, IReadOnlyList<StationPlacing> placings, string by) => RunAsync(directory, list.Name, list.Hash, placings, by);

    protected override Task<StationRegister?> LastAsync(LantuDb db, int directory) => StationRegisters.LastAsync(db, directory);

    protected override IReadOnlyList<StationPlacing> PlacingsOf(StationRegister register) => register.Placings;

    protected override StationRegister Make(int directory, int version, IReadOnlyList<StationPlacing> placings, string name, string hash, string by) => new()
    {
        DirectoryNumber = directory,
        Version = version,
        Placings = placings,
        FileName = name,
        FileHash = hash,
        FiledAt = clock.GetUtcNow(),
        FiledBy = by,
    };
}
