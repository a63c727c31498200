using Lantu.Domain.Stations;
using Lantu.Jobs.Registers;

namespace Lantu.Jobs.Stations;

/// <summary>A register of stations as it was handed in.</summary>
sealed record StationList : RegisterFile<StationRow>
{
    StationList(RegisterFile<StationRow> file)
        : base(file)
    {
    }

    /// <summary>Reads a workbook or separated values, with Chinese headings or those of `lantu evaluate air --network`.</summary>
    /// <param name="content">The file.</param>
    /// <param name="name">Its name.</param>
    public static StationList Read(byte[] content, string name) => new(Read(content, name, StationColumns.Needed, StationColumns.English, (line, text) =>
        new StationRow(line, text(StationColumns.Station), text(StationColumns.Area), text(StationColumns.From), text(StationColumns.Until), text(StationColumns.Purpose))));
}
