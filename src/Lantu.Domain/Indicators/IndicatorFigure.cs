using Lantu.Domain.Units;

namespace Lantu.Domain.Indicators;

/// <summary>
/// A figure 实际值 of an indicator for an area and a period. What is filed never changes: a correction is another version, and the earlier ones are kept. It belongs
/// to the place, not to a plan: every plan of the place, and those of later years, read the same figures.
/// </summary>
public sealed class IndicatorFigure
{
    /// <summary>The area that is the place as a whole.</summary>
    public const int WholePlace = 0;

    /// <summary>The longest code or printed name that figures are filed under.</summary>
    public const int LongestIndicator = 200;

    static readonly string[] Whole = ["全市", "全省", "全县", "全区", "全域"];

    /// <summary>Number of the place's unit directory.</summary>
    public required int DirectoryNumber { get; init; }

    /// <summary>Number of the unit in it whose area this is about; <see cref="WholePlace"/> for the place as a whole.</summary>
    public required int Area { get; init; }

    /// <summary>The catalogue's code, or the name a plan prints for an indicator that the catalogue does not have.</summary>
    public required string Indicator { get; init; }

    /// <summary>What it rests on; <see cref="IndicatorBasis.Raw"/> for indicators that are read in one way only.</summary>
    public required IndicatorBasis Basis { get; init; }

    public required int Year { get; init; }

    /// <summary>The first of its months, from 1.</summary>
    public required int FirstMonth { get; init; }

    /// <summary>The last of its months.</summary>
    public required int LastMonth { get; init; }

    public required FigureOrigin Origin { get; init; }

    /// <summary>Its place among the versions for the same area, indicator, basis, period and origin, from 1.</summary>
    public required int Version { get; init; }

    public required FigureState State { get; init; }

    /// <summary>The figure in the indicator's unit, as it was told; computed ones are unrounded.</summary>
    public required decimal Value { get; init; }

    /// <summary>For a share: days, or sections, of the kind, where they are told.</summary>
    public int? Counted { get; init; }

    /// <summary>Valid days, or sections, that it rests on, where they are told.</summary>
    public int? Valid { get; init; }

    /// <summary>The document, publication or standard that says it.</summary>
    public required string Source { get; init; }

    public string? Note { get; init; }

    /// <summary>Name of the file it was taken from or computed from, and how many more there were.</summary>
    public string? FileName { get; init; }

    /// <summary>SHA-256 of that file, in hexadecimal; of a computed one that of the hashes of all files it rests on.</summary>
    public string? FileHash { get; init; }

    /// <summary>Its line there, of a workbook the row; nothing where it was computed.</summary>
    public int? FileLine { get; init; }

    public required DateTimeOffset FiledAt { get; init; }

    public required string FiledBy { get; init; }

    /// <summary>The months it is about.</summary>
    public FigurePeriod Period => new(Year, FirstMonth, LastMonth);

    /// <summary>What it is of.</summary>
    public FigureSubject Subject => new(Area, Indicator, Basis, Period);

    /// <summary>Whether a name means the place as a whole.</summary>
    /// <param name="name">The name.</param>
    /// <param name="place">The place.</param>
    public static bool IsWhole(string name, string place) => name == place || Whole.Contains(name, StringComparer.Ordinal);

    /// <summary>The area that a name means: a unit's number, or <see cref="WholePlace"/>; nothing where the directory does not know it.</summary>
    /// <param name="name">The name, of a district also without its last character.</param>
    /// <param name="directory">The units of the place.</param>
    public static int? AreaOf(string name, UnitDirectory directory)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(directory);

        string area = name.Trim();
        return area.Length == 0 ? null
            : IsWhole(area, directory.Root) ? WholePlace
            : (directory.FindByAnyName(area) ?? directory.FindByAnyName($"{area}区")) is { Number: > 0 } unit ? unit.Number
            : null;
    }

    /// <summary>Whether a row of a file says what it says.</summary>
    public bool Says(TypedFigureRow row)
    {
        ArgumentNullException.ThrowIfNull(row);

        return (Subject, Value, State, Counted, Valid, Source, Note) == (row.Subject, row.Value, row.State, row.Counted, row.Valid, row.Source, row.Note);
    }

    /// <summary>
    /// The figure that counts among those for one period: what the authority issued before what is computed or reported, the furthest settled before others,
    /// the last version before earlier ones.
    /// </summary>
    public static IndicatorFigure? Counting(IEnumerable<IndicatorFigure> figures) => figures
        .OrderByDescending(figure => figure.Origin == FigureOrigin.Issued).ThenByDescending(figure => figure.State).ThenBy(figure => figure.Origin).ThenByDescending(figure => figure.Version)
        .FirstOrDefault();
}
