using System.CommandLine;
using Lantu.Domain.Stations;
using Lantu.Jobs;
using Lantu.Jobs.Stations;
using Lantu.Ui;

namespace Lantu.Commands;

/// <summary>Files the register of a place's air stations.</summary>
static class IngestStationsCommand
{
    public static Command Create() => new RegisterIntake<StationRow>("Stations", StationList.Read, (folder, list) =>
    {
        StationSheet sheet = new(folder.Units);
        sheet.Take(list.Rows);
        return (
            [.. sheet.Faults.Select(fault => (fault.Line, StationFaultWords.Of(fault)))],
            sheet.Placings.Count,
            () => new FileStations(folder.Data.Writes, folder.Data.Clock).RunAsync(folder.Directory, (StationList)list, sheet.Placings, Actor.Local));
    }).Create("stations");
}
