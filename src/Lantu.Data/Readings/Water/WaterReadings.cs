using Lantu.Data.Readings.Samples;
using Lantu.Domain.Water;
using Lantu.Standards.SurfaceWater;

namespace Lantu.Data.Readings.Water;

/// <summary>Gathers the rows of files into sections.</summary>
sealed class WaterReadings(WaterDeclaration declared, ReadingFindings findings)
{
    readonly Dictionary<string, WaterSection> sections = new(StringComparer.Ordinal);

    readonly HashSet<string> withoutTarget = new(StringComparer.Ordinal);

    readonly IReadOnlyList<WaterQuantity> quantities = declared.Quantities;

    /// <summary>The sections, by name.</summary>
    public IReadOnlyList<WaterSection> Sections => [.. sections.Values.OrderBy(section => section.Name, StringComparer.Ordinal)];

    public void Read(IReadOnlyList<string> files, Action<int>? told, CancellationToken cancellation) =>
        SampleFiles.Read(files, declared.Whole, findings, (column, number) => quantities[column].DoubtOf(number, declared.Layout.Columns[column].Unit), Take, told, cancellation);

    void Take(SampleRow row)
    {
        WaterBody? body = declared.Body ?? (declared.WordOf(row, declared.BodyColumn) is { } word ? WaterWords.BodyOf(word) : null);
        if (body is null)
        {
            findings.Add(new(ReadingFault.NoBody, row.File, row.Line, declared.BodyColumn ?? "", declared.WordOf(row, declared.BodyColumn) ?? ""));
            return;
        }

        string area = declared.WordOf(row, declared.AreaColumn) ?? "";
        string lake = declared.WordOf(row, declared.LakeColumn) ?? "";
        if (!sections.TryGetValue(row.Subject, out WaterSection? section))
        {
            sections.Add(row.Subject, section = new(row.Subject, area, lake, body.Value, declared.Rule));
        }

        if (section.Area != area)
        {
            findings.Add(new(ReadingFault.Conflict, row.File, row.Line, declared.AreaColumn ?? "", area));
        }

        if (section.Lake != lake)
        {
            findings.Add(new(ReadingFault.Conflict, row.File, row.Line, declared.LakeColumn ?? "", lake));
        }

        if (section.Body != body)
        {
            findings.Add(new(ReadingFault.Conflict, row.File, row.Line, declared.BodyColumn ?? "", ResultWords.NameOf(body.Value)));
        }

        Take(row, section);
    }

    void Take(SampleRow row, WaterSection section)
    {
        SectionSample? known = section.At(row.At);
        SectionSample sample = known ?? new(row);
        if (known is null)
        {
            section.Add(sample);
            sample.Target = TargetOf(row);
        }

        // A row of a long table adds to its sample; one of a wide table is the sample.
        bool isAgain = known is not null && declared.Layout.Rows is null;
        foreach (SampleNumber number in row.Numbers)
        {
            isAgain |= !sample.Add(quantities[number.Column], number);
        }

        if (isAgain)
        {
            sample.IsDoubled = true;
            findings.Add(row.Finding(ReadingFault.DoubledRow, string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{row.Subject} {row.At:yyyy-MM-dd HH:mm}")));
        }
    }

    WaterClass? TargetOf(SampleRow row)
    {
        WaterClass? target = declared.WordOf(row, declared.TargetColumn) is { } word ? WaterWords.ClassOf(word) : null;
        if (target is null && declared.TargetColumn is not null && withoutTarget.Add(row.Subject))
        {
            findings.Add(new(ReadingFault.NoTarget, row.File, row.Line, declared.TargetColumn, row.Subject));
        }

        return target;
    }
}
