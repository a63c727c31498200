using Lantu.Domain.Water;
using Lantu.Jobs.Registers;

namespace Lantu.Jobs.Water;

/// <summary>A register of water sections as it was handed in.</summary>
sealed record SectionList : RegisterFile<SectionRow>
{
    SectionList(RegisterFile<SectionRow> file)
        : base(file)
    {
    }

    /// <summary>Reads a workbook or separated values, with Chinese headings or English ones.</summary>
    /// <param name="content">The file.</param>
    /// <param name="name">Its name.</param>
    public static SectionList Read(byte[] content, string name) => new(Read(content, name, SectionColumns.Needed, SectionColumns.English, (line, text) => new SectionRow(
        line, text(SectionColumns.Section), text(SectionColumns.Water), text(SectionColumns.Body), text(SectionColumns.Areas), text(SectionColumns.Target), text(SectionColumns.From), text(SectionColumns.Until), text(SectionColumns.Level))));
}
