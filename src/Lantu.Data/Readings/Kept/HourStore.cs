using System.Globalization;
using System.Security.Cryptography;
using Lantu.Standards.AirQuality;
using Lantu.Standards.AirQuality.Hours;
using ParquetSharp;

namespace Lantu.Data.Readings.Kept;

/// <summary>
/// The hours of a place in the data folder, a Parquet file for each month. Files never change: a month that is corrected is another file, and which one counts the database says. A file is whole and
/// on disk before its name is given out.
/// </summary>
/// <param name="folder">The data folder.</param>
/// <param name="directory">Number of the place's unit directory.</param>
public sealed class HourStore(string folder, int directory)
{
    const string Unfinished = ".part";

    readonly string root = Path.Combine(Path.GetFullPath(folder), "readings", directory.ToString(CultureInfo.InvariantCulture), "air");

    /// <summary>Reads a year.</summary>
    /// <param name="year">Which.</param>
    /// <param name="files">The names of its months' files.</param>
    public KeptYear Open(int year, IEnumerable<string> files) => new(year, HourFile.Read([.. files.Select(PathOf)]));

    /// <summary>Reads one station of a month.</summary>
    /// <param name="file">The name of the month's file.</param>
    /// <param name="station">The station.</param>
    /// <param name="month">A day of the month.</param>
    /// <returns>For each of the six, its hours since the month began; nothing where there is no value.</returns>
    public IReadOnlyList<double?[]> StationOf(string file, string station, DateOnly month) => HourFile.ReadStation(PathOf(file), station, DateTime.DaysInMonth(month.Year, month.Month) * ClockHour.InDay);

    /// <summary>Writes a month of a year as it now is.</summary>
    /// <returns>The file's name, and how many stations and rows it has.</returns>
    public (string Name, int Stations, int Rows) SaveMonth(KeptYear year, int month)
    {
        ArgumentNullException.ThrowIfNull(year);

        (int stations, int rows) = (0, 0);
        string name = Save(string.Create(CultureInfo.InvariantCulture, $"year={year.Year}/month={month:00}/hours"), output => (stations, rows) = HourFile.Write(output, month, year.Stations.Select(one => (one.Key, one.Value))));
        return (name, stations, rows);
    }

    /// <summary>Writes values that were replaced.</summary>
    /// <returns>The file's name; nothing where there are none.</returns>
    public string? SaveRevisions(IReadOnlyList<HourRevision> revisions)
    {
        ArgumentNullException.ThrowIfNull(revisions);

        return revisions.Count == 0 ? null : Save("revisions/values", output =>
        {
            Column[] columns = [new Column<string>("station"), new Column<DateTime>("hour", LogicalType.Timestamp(isAdjustedToUtc: false, TimeUnit.Millis)), new Column<string>("pollutant"), new Column<double?>("before"), new Column<double?>("after")];
            using ParquetFileWriter writer = new(output, columns, LogicalTypeFactory.Default, leaveOpen: true);
            using (RowGroupWriter group = writer.AppendRowGroup())
            {
                Put(group, revisions, one => one.Station);
                Put(group, revisions, one => one.Hour.Day.ToDateTime(new TimeOnly(one.Hour.Hour - 1, 0)));
                Put(group, revisions, one => Pollutants.SymbolOf(one.Pollutant));
                Put(group, revisions, one => (double?)one.Before);
                Put(group, revisions, one => (double?)one.After);
            }

            writer.Close();
        });
    }

    /// <summary>Removes months' files that do not count and were not written lately: nobody reads them any more.</summary>
    /// <param name="names">The names that count.</param>
    /// <param name="before">Files written before that are old.</param>
    public void Sweep(IReadOnlyCollection<string> names, DateTime before)
    {
        HashSet<string> counting = [.. names.Select(PathOf)];
        foreach (string file in Directory.Exists(root) ? Directory.EnumerateFiles(root, "hours-*", SearchOption.AllDirectories) : [])
        {
            if (!counting.Contains(file) && File.GetLastWriteTimeUtc(file) < before)
            {
                File.Delete(file);
            }
        }
    }

    static void Put<T>(RowGroupWriter group, IReadOnlyList<HourRevision> revisions, Func<HourRevision, T> of)
    {
        using LogicalColumnWriter<T> target = group.NextColumn().LogicalWriter<T>();
        target.WriteBatch([.. revisions.Select(of)]);
    }

    string Save(string stem, Action<Stream> write)
    {
        string name = $"{stem}-{Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(8))}.parquet";
        string path = PathOf(name);
        PrivateFiles.MakeFolder(Path.GetDirectoryName(path)!);
        try
        {
            using (FileStream file = new(path + Unfinished, PrivateFiles.Options(FileMode.CreateNew, FileShare.None)))
            {
                write(file);
                file.Flush(flushToDisk: true);
            }

            File.Move(path + Unfinished, path);
            return name;
        }
        catch
        {
            File.Delete(path + Unfinished);
            throw;
        }
    }

    // Names come from the database; they lead nowhere else.
    string PathOf(string name)
    {
        string path = Path.GetFullPath(Path.Combine(root, name));
        return path.StartsWith(root + Path.DirectorySeparatorChar, StringComparison.Ordinal) ? path : throw new ArgumentException($"'{name}' is no name of kept hours.", nameof(name));
    }
}
