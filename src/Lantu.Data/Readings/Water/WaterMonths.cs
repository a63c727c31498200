using System.Globalization;
using Lantu.Data.Readings.Samples;
using Lantu.Domain.Water;
using Lantu.Standards.SurfaceWater;

namespace Lantu.Data.Readings.Water;

/// <summary>Gathers the rows of files into months of sections, as they are kept: the one sample of a month, or the means of several.</summary>
public sealed class WaterMonths(WaterMonthLayout layout, ReadingFindings findings)
{
    readonly Dictionary<(string Section, DateOnly Month), List<SectionSample>> months = [];

    readonly WaterQuantity[] quantities = [.. layout.Table.Columns.Select(column => WaterQuantity.Named(column.Item)!)];

    /// <summary>Reads files and gives their months, by section and month. What is told twice is told, and its month is not among them.</summary>
    public IReadOnlyList<ReadMonth> Read(IReadOnlyList<string> files, Action<int>? told, CancellationToken cancellation)
    {
        SampleLayout table = layout.Table with { Others = layout.ClassColumn is { } column ? [column] : [] };
        SampleFiles.Read(files, table, findings, (at, number) => quantities[at].DoubtOf(number, table.Columns[at].Unit), Take, told, cancellation);
        return [.. months.OrderBy(month => month.Key.Section, StringComparer.Ordinal).ThenBy(month => month.Key.Month).Select(month => MonthOf(month.Key.Section, month.Key.Month, month.Value)).OfType<ReadMonth>()];
    }

    void Take(SampleRow row)
    {
        (string, DateOnly) key = (row.Subject, new DateOnly(row.At.Year, row.At.Month, 1));
        if (!months.TryGetValue(key, out List<SectionSample>? samples))
        {
            months.Add(key, samples = []);
        }

        SectionSample? known = samples.Find(one => one.At == row.At);
        SectionSample sample = known ?? new(row);
        bool isAgain = known is not null && layout.Table.Rows is null;
        foreach (SampleNumber number in row.Numbers)
        {
            isAgain |= !sample.Add(quantities[number.Column], number);
        }

        if (known is null)
        {
            samples.Add(sample);
        }

        if (isAgain)
        {
            sample.IsDoubled = true;
            findings.Add(row.Finding(ReadingFault.DoubledRow, string.Create(CultureInfo.InvariantCulture, $"{row.Subject} {row.At:yyyy-MM-dd HH:mm}")));
        }

        if (ClassOf(row) is { } found)
        {
            sample.IsDoubled |= sample.Found is { } other && other != found;
            sample.Found = found;
        }
    }

    WaterClass? ClassOf(SampleRow row)
    {
        if (layout.ClassColumn is not { } column || row.Others[0] is not { Length: > 0 } word || layout.Table.MissingMarks.Contains(word, StringComparer.Ordinal))
        {
            return null;
        }

        WaterClass? found = WaterWords.FoundOf(word);
        if (found is null)
        {
            findings.Add(new(ReadingFault.NoClass, row.File, row.Line, column, word));
        }

        return found;
    }

    ReadMonth? MonthOf(string section, DateOnly month, List<SectionSample> samples)
    {
        if (samples.Exists(sample => sample.IsDoubled))
        {
            return null;
        }

        SampleRow first = samples[0].First;
        WaterClass? found = samples.Count == 1 ? samples[0].Found : null;
        if (samples.Count > 1 && samples.Exists(sample => sample.Found is not null))
        {
            // A month's class follows from its means, and of classes there is none.
            findings.Add(first.Finding(ReadingFault.ManyClasses, string.Create(CultureInfo.InvariantCulture, $"{section} {month:yyyy-MM}")));
            if (quantities.Length == 0)
            {
                return null;
            }
        }

        WaterSample sample = samples.Count == 1 ? samples[0].ToSample().Sample : WaterSample.Mean([.. samples.Select(one => one.ToSample().Sample)], layout.Programme.Detection);
        SectionValue[] values = [.. sample.Values.OrderBy(one => one.Key).Select(one => new SectionValue(one.Key, one.Value.Number, one.Value.BelowDetection))];
        return new ReadMonth(section, month, new SectionReading(values, sample.Saturation, found, layout.Programme, samples.Count), first.File, first.Line)
        {
            Declared = [.. quantities.Select(one => one.Item).OfType<WaterItem>()],
            DeclaresClass = layout.ClassColumn is not null,
            DeclaresSaturation = quantities.Contains(WaterQuantity.Saturation),
        };
    }
}
