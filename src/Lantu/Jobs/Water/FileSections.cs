using Lantu.Data;
using Lantu.Data.Writing;
using Lantu.Domain.Registers;
using Lantu.Domain.Water;
using Lantu.Jobs.Registers;

namespace Lantu.Jobs.Water;

/// <summary>Files a register of water sections.</summary>
sealed class FileSections(WriteQueue writes, BusinessClock clock) : FileRegister<SectionRegister, SectionPlacing>(writes, "sections.filed", "sections")
{
    /// <param name="directory">Number of the place's unit directory.</param>
    /// <param name="list">The file.</param>
    /// <param name="placings">What it says.</param>
    /// <param name="by">Who files it.</param>
    /// <exception cref="RefusedException">It says what stands already.</exception>
    public Task<RegisterChange> RunAsync(int directory, SectionList list, IReadOnlyList<SectionPlacing> placings, string by) => RunAsync(directory, list.Name, list.Hash, placings, by);

    protected override Task<SectionRegister?> LastAsync(LantuDb db, int directory) => SectionRegisters.LastAsync(db, directory);

    protected override IReadOnlyList<SectionPlacing> PlacingsOf(SectionRegister register) => register.Placings;

    protected override SectionRegister Make(int directory, int version, IReadOnlyList<SectionPlacing> placings, string name, string hash, string by) => new()
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
