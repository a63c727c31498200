using Lantu.Data.Readings;
using Lantu.Data.Readings.Water;
using Lantu.Domain.Indicators;
using Lantu.Domain.Units;
using Lantu.Domain.Water;
using Lantu.Jobs.Indicators;

namespace Lantu.Jobs.Water;

/// <summary>Files months of water sections: keeps them, computes the figures of areas from all that is kept of their years, and files those as computed.</summary>
sealed class FileWater(KeepWater keep, FileFigures file, BusinessClock clock)
{
    /// <param name="register">The place's sections.</param>
    /// <param name="units">The units of the place.</param>
    /// <param name="list">The files.</param>
    /// <param name="versions">Which versions evaluate which month.</param>
    /// <param name="state">How far the readings are settled.</param>
    /// <param name="findings">Where faults of the files are told.</param>
    /// <param name="told">Told how many files are read.</param>
    /// <param name="by">Who files them.</param>
    /// <param name="cancellation">Stops before the next row; nothing is kept.</param>
    /// <exception cref="RefusedException">Others filed months meanwhile.</exception>
    public async Task<FiledWater> RunAsync(SectionRegister register, UnitDirectory units, WaterList list, WaterVersions versions, FigureState state, ReadingFindings findings, Action<int> told, string by, CancellationToken cancellation)
    {
        KeptWater kept = await keep.RunAsync(register, list, versions, findings, told, by, cancellation);
        WaterFigures computed = WaterFigures.Of(kept, units, state, clock.Today());
        return new FiledWater(kept, computed, await file.ComputedAsync(register.DirectoryNumber, list.Name, [.. kept.State, $"sections {kept.Register.Version}"], computed.Figures, by));
    }
}
