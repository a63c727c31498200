using Lantu.Data.Readings;
using Lantu.Data.Readings.Areas;
using Lantu.Jobs.Indicators;

namespace Lantu.Jobs.Readings;

/// <summary>Files readings: keeps their hours, computes the figures of areas from all that is kept of their years, and files those as computed.</summary>
sealed class FileReadings(KeepReadings keep, FileFigures file, BusinessClock clock)
{
    /// <param name="filing">The readings.</param>
    /// <param name="findings">Where faults of the files are told.</param>
    /// <param name="told">Told how many parts of the files are read.</param>
    /// <param name="by">Who files them.</param>
    /// <param name="cancellation">Stops before the next part; nothing is kept.</param>
    /// <exception cref="RefusedException">Others filed hours of the same months meanwhile.</exception>
    public async Task<FiledReadings> RunAsync(ReadingFiling filing, ReadingFindings findings, Action<int> told, string by, CancellationToken cancellation)
    {
        AreaEvaluations areas = new(filing.Areas, filing.Versions);
        KeptReadings kept = await keep.RunAsync(filing.Directory, filing.List, filing.Versions, findings, areas.Take, told, by, cancellation);
        ComputedFigures computed = new(filing.Units, filing.State, filing.HasSand);

        // Of a period that is not over no figure can stand.
        foreach (AreaPeriod period in areas.Periods().Where(period => period.Period.Last < clock.Today()))
        {
            computed.Take(period);
        }

        FiledFigures? filed = await file.ComputedAsync(filing.Directory, filing.List.Name, [.. kept.State, filing.AreasMark], computed.Figures, by);
        return new FiledReadings(kept, areas.Unplaced, computed, filed);
    }
}
