using System.Globalization;
using Lantu.Standards.SurfaceWater;

namespace Lantu.Data.Readings.Water;

/// <summary>Reads files of surface water, evaluates sections and areas, and writes the results.</summary>
public sealed class WaterEvaluations(WaterDeclaration declared, ReadingFindings findings)
{
    IReadOnlyList<WaterSection> sections = [];

    /// <summary>Sections that were read.</summary>
    public int Count => sections.Count;

    /// <summary>Points of lakes of which no lake is said, though a column was declared for it.</summary>
    public IReadOnlyList<string> Unplaced => declared.LakeColumn is null ? [] : [.. sections.Where(section => section.Body == WaterBody.Lake && section.Lake.Length == 0).Select(section => section.Name)];

    /// <summary>Runs.</summary>
    /// <param name="files">The files.</param>
    /// <param name="results">Where results go.</param>
    /// <param name="compared">The earlier and the later period to compare; none where nothing is compared.</param>
    /// <param name="told">Told how many files are done.</param>
    /// <param name="cancellation">Stops before the next row.</param>
    public void Run(IReadOnlyList<string> files, WaterResultFiles results, (WaterPeriod Before, WaterPeriod After)? compared = null, Action<int>? told = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(results);

        WaterReadings readings = new(declared, findings);
        readings.Read(files, told, cancellation);
        sections = readings.Sections;
        (int Year, int Month)[] times = [.. sections.SelectMany(section => section.Samples).Select(sample => (sample.At.Year, sample.At.Month)).Distinct().Order()];
        WaterPeriod[] months = [.. times.Select(time => new WaterPeriod(time.Year, time.Month))];
        WaterPeriod[] quarters = [.. times.Select(time => WaterPeriod.QuarterOf(time.Year, time.Month)).Distinct()];
        WaterPeriod[] years = [.. times.Select(time => new WaterPeriod(time.Year)).Distinct()];
        foreach (WaterPeriod period in months)
        {
            declared.Versions.Check(period);
        }

        WriteSamples(results);
        results.Months?.Write(Over(months).Columns);
        results.Quarters?.Write(Over(quarters).Columns);
        results.Years?.Write(Over(years).Columns);
        WaterPeriod[] all = [.. months, .. quarters, .. years];
        results.Lakes?.Write(LakesOver(all).Columns);
        if (results.Areas is not null)
        {
            AreaResults areas = new(declared.TargetColumn is not null);
            foreach (WaterPeriod period in all)
            {
                areas.Add(AreasOver(period));
            }

            results.Areas.Write(areas.Columns);
        }

        if (results.Changes is not null && compared is { } two)
        {
            WriteChanges(results.Changes, two.Before, two.After);
        }
    }

    void WriteSamples(WaterResultFiles results)
    {
        if (results.Samples is null)
        {
            return;
        }

        SectionResults rows = new(declared);
        foreach (WaterSection section in sections)
        {
            foreach (SectionSample sample in section.Samples)
            {
                SectionEvaluation evaluation = section.Of(sample);
                rows.Add(section, sample.At.ToString(sample.At.TimeOfDay == default ? "yyyy-MM-dd" : "yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture), evaluation, sample.Target, section.TrophicIndexOf(sample, evaluation));
            }
        }

        results.Samples.Write(rows.Columns);
    }

    SectionResults Over(IReadOnlyList<WaterPeriod> periods)
    {
        SectionResults rows = new(declared);
        foreach (WaterSection section in sections)
        {
            foreach (WaterPeriod period in periods)
            {
                SectionEvaluation evaluation = section.Over(period);
                rows.Add(section, period.ToString(), evaluation, section.TargetOver(period), section.TrophicIndexOver(period, evaluation));
            }
        }

        return rows;
    }

    LakeResults LakesOver(IReadOnlyList<WaterPeriod> periods)
    {
        LakeResults rows = new(declared);
        foreach (IGrouping<string, WaterSection> lake in sections.Where(section => section.Body == WaterBody.Lake && section.Lake.Length > 0).GroupBy(section => section.Lake, StringComparer.Ordinal).OrderBy(lake => lake.Key, StringComparer.Ordinal))
        {
            WaterSection[] points = [.. lake];
            foreach (WaterPeriod period in periods)
            {
                rows.Add(lake.Key, points, period);
            }
        }

        return rows;
    }

    AreaOverPeriod[] AreasOver(WaterPeriod period) =>
        [.. sections.GroupBy(section => section.Area, StringComparer.Ordinal).OrderBy(area => area.Key, StringComparer.Ordinal).Select(area => AreaOverPeriod.Of(area.Key, period, [.. area], declared.Rule))];

    void WriteChanges(Results.IResultWriter writer, WaterPeriod before, WaterPeriod after)
    {
        ChangeResults rows = new(before, after, declared.Rule);
        foreach (WaterSection section in sections)
        {
            rows.Add(section);
        }

        foreach ((AreaOverPeriod earlier, AreaOverPeriod later) in AreasOver(before).Zip(AreasOver(after)))
        {
            rows.Add(earlier, later);
        }

        writer.Write(rows.Columns);
    }
}
