using Lantu.Data.Readings.Samples;
using Lantu.Standards.SurfaceWater;

namespace Lantu.Data.Readings.Water;

/// <summary>What somebody declared of files of surface water.</summary>
public sealed record WaterDeclaration
{
    /// <summary>The quantities and the columns they stand in, with whatever else the table has.</summary>
    public required SampleLayout Layout { get; init; }

    /// <summary>What all sections are; none where a column says it.</summary>
    public WaterBody? Body { get; init; }

    /// <summary>The column that says river or lake.</summary>
    public string? BodyColumn { get; init; }

    /// <summary>The column of a section's own target class.</summary>
    public string? TargetColumn { get; init; }

    /// <summary>The column of the area that sections are counted in.</summary>
    public string? AreaColumn { get; init; }

    /// <summary>The column that says which lake a point is of; none where lakes are evaluated point by point only.</summary>
    public string? LakeColumn { get; init; }

    /// <summary>Items and parameters.</summary>
    public required SectionRule Rule { get; init; }

    /// <summary>Versions of the standards.</summary>
    public WaterVersions Versions { get; init; } = new();

    /// <summary>The declared quantities, in the order of the layout's columns.</summary>
    public IReadOnlyList<WaterQuantity> Quantities => [.. Layout.Columns.Select(column => WaterQuantity.Named(column.Item)!)];

    /// <summary>The table with the columns of words that are declared here.</summary>
    public SampleLayout Whole => Layout with { Others = Words };

    string[] Words => [.. new[] { BodyColumn, TargetColumn, AreaColumn, LakeColumn }.OfType<string>()];

    /// <summary>The word of a row in one of those columns; none where the column was not declared.</summary>
    public string? WordOf(SampleRow row, string? column)
    {
        ArgumentNullException.ThrowIfNull(row);

        int place = column is null ? -1 : Words.TakeWhile(one => one != column).Count();
        return place < 0 ? null : row.Others[place];
    }
}
