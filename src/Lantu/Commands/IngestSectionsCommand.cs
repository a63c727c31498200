using System.CommandLine;
using Lantu.Domain.Water;
using Lantu.Jobs;
using Lantu.Jobs.Water;
using Lantu.Ui;

namespace Lantu.Commands;

/// <summary>Files the register of a place's water sections.</summary>
static class IngestSectionsCommand
{
    public static Command Create() => new RegisterIntake<SectionRow>("Sections", SectionList.Read, (folder, list) =>
    {
        SectionSheet sheet = new(folder.Units);
        sheet.Take(list.Rows);
        return (
            [.. sheet.Faults.Select(fault => (fault.Line, SectionFaultWords.Of(fault)))],
            sheet.Placings.Count,
            () => new FileSections(folder.Data.Writes, folder.Data.Clock).RunAsync(folder.Directory, (SectionList)list, sheet.Placings, Actor.Local));
    }).Create("sections");
}
