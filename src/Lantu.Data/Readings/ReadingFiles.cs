using System.Collections.Concurrent;
using Lantu.Standards.AirQuality.Columns;

namespace Lantu.Data.Readings;

/// <summary>Readings from files of any kind that is read: csv, csv.gz, txt, tsv, xlsx, parquet.</summary>
public static class ReadingFiles
{
    const long BytesOfPart = 24 << 20;

    const long RowsOfPart = 300_000;

    /// <summary>
    /// The parts that files are read in, in their order. Where it was declared that a station's rows follow one another, they are many and small, and each hands on its stations as it comes to
    /// the next; else there is one part, which keeps all stations until its end. Columns handed on are used again: take from them what is to stay.
    /// </summary>
    /// <param name="files">The files.</param>
    /// <param name="layout">What their columns mean.</param>
    public static IReadOnlyList<ReadingPart> PartsOf(IReadOnlyList<string> files, ReadingLayout layout) => PartsOf(files, layout, BytesOfPart, RowsOfPart);

    internal static IReadOnlyList<ReadingPart> PartsOf(IReadOnlyList<string> files, ReadingLayout layout, long bytesOfPart, long rowsOfPart)
    {
        ArgumentNullException.ThrowIfNull(files);
        ArgumentNullException.ThrowIfNull(layout);

        StationsSeen seen = new(layout.ByStation);
        if (!layout.ByStation)
        {
            return [new(files[0], files.Sum(SizeOf), (findings, take) => Read(files, layout, seen, findings, take))];
        }

        List<ReadingPart> parts = [];
        foreach (string file in files)
        {
            parts.AddRange(ReadingKinds.Of(file) switch
            {
                ReadingKind.Parquet => ParquetParts(file),
                ReadingKind.Text when ByteReadings.Of(file, layout) is { } bytes => bytes.PartsOf(bytesOfPart).Select(part => Part(file, (gathering, findings) => bytes.Read(part, gathering, findings))),
                _ => [new(file, SizeOf(file), (findings, take) => Read([file], layout, seen, findings, take))],
            });
        }

        return parts;

        IEnumerable<ReadingPart> ParquetParts(string file)
        {
            ConcurrentBag<ParquetTable> tables = [];
            return ParquetReadings.PartsOf(file, layout, rowsOfPart).Select(part => Part(file, (gathering, findings) => ParquetReadings.ReadPart(file, layout, part, tables, gathering, findings)));
        }

        ReadingPart Part(string file, Action<StationGathering, ReadingFindings> read) => new(file, bytesOfPart, (findings, take) =>
        {
            StationGathering gathering = new(seen, take) { File = file };
            read(gathering, findings);
            gathering.End();
        });
    }

    /// <summary>Reads files one after the other and hands on each station's years.</summary>
    /// <param name="files">The files.</param>
    /// <param name="layout">What their columns mean.</param>
    /// <param name="findings">Where faults are told.</param>
    /// <param name="take">Takes a station's name and a year of its hours.</param>
    public static void Read(IReadOnlyList<string> files, ReadingLayout layout, ReadingFindings findings, Action<string, StationHours> take)
    {
        ArgumentNullException.ThrowIfNull(files);
        ArgumentNullException.ThrowIfNull(layout);
        ArgumentNullException.ThrowIfNull(findings);
        ArgumentNullException.ThrowIfNull(take);

        Read(files, layout, new(layout.ByStation), findings, take);
    }

    static void Read(IReadOnlyList<string> files, ReadingLayout layout, StationsSeen seen, ReadingFindings findings, Action<string, StationHours> take)
    {
        StationGathering gathering = new(seen, take);
        foreach (string file in files)
        {
            gathering.File = file;
            switch (ReadingKinds.Of(file))
            {
                case ReadingKind.Parquet:
                    ParquetReadings.Read(file, layout, gathering, findings);
                    break;
                case ReadingKind.Workbook:
                    WorkbookReadings.Read(file, Begin);
                    break;
                case ReadingKind.Text when ByteReadings.Of(file, layout) is { } bytes:
                    bytes.ReadAll(gathering, findings);
                    break;
                default:
                    CsvReadings.Read(file, Begin);
                    break;
            }

            ReadingRows Begin(string[] heading) => new(layout, new(layout, file, heading), file, gathering, findings);
        }

        gathering.End();
    }

    static long SizeOf(string file) => new FileInfo(file).Length;
}
