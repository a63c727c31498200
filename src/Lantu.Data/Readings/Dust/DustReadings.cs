using System.Globalization;
using Lantu.Data.Readings.Samples;
using Lantu.Standards.Dustfall;

namespace Lantu.Data.Readings.Dust;

/// <summary>Gathers the rows of files into months of points or roads.</summary>
sealed class DustReadings(DustDeclaration declared, ReadingFindings findings)
{
    readonly Dictionary<(string Point, int Year, int Month), PointMonth> months = [];

    readonly DustQuantity[] quantities = [.. declared.Layout.Columns.Select(column => DustQuantity.Named(column.Item))];

    /// <summary>The months, by time and name.</summary>
    public IReadOnlyList<PointMonth> Months => [.. months.Values.OrderBy(one => (one.Year, one.Month)).ThenBy(one => one.Area, StringComparer.Ordinal).ThenBy(one => one.Point, StringComparer.Ordinal)];

    public void Read(IReadOnlyList<string> files, Action<int>? told, CancellationToken cancellation) =>
        SampleFiles.Read(files, declared.Whole, findings, (column, number) => quantities[column].DoubtOf(number), Take, told, cancellation);

    void Take(SampleRow row)
    {
        declared.CheckMethod(new(row.At.Year, row.At.Month, 1));

        // Roads of one name run through many streets; points are told apart by their names alone.
        string area = declared.AreaOf(row);
        (string, int, int) key = (declared.IsRoads ? $"{area}/{row.Subject}" : row.Subject, row.At.Year, row.At.Month);
        bool isAgain = months.TryGetValue(key, out PointMonth? known) && declared.Layout.Rows is null;
        PointMonth month = known ?? (months[key] = new(row.Subject, area, row.At.Year, row.At.Month, declared));
        if (month.Area != area)
        {
            findings.Add(new(ReadingFault.Conflict, row.File, row.Line, declared.AreaColumn ?? "", area));
        }

        month.Evidence = month.Evidence.Length == 0 ? declared.EvidenceOf(row) : month.Evidence;
        foreach (SampleNumber number in row.Numbers)
        {
            bool isFallen = declared.Layout.Columns[number.Column].Unit.Name == DustQuantity.OfMonth;
            decimal value = isFallen ? DustLoad.PerMonth(number.Number, DateTime.DaysInMonth(row.At.Year, row.At.Month)).Value ?? number.Number : number.Number;
            isAgain |= !month.Add(quantities[number.Column], value);
        }

        if (isAgain)
        {
            month.IsDoubled = true;
            findings.Add(row.Finding(ReadingFault.DoubledRow, string.Create(CultureInfo.InvariantCulture, $"{row.Subject} {row.At:yyyy-MM}")));
        }
    }
}
