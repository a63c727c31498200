using Lantu.Data.Readings.Results;
using Lantu.Data.Readings.Samples;
using Lantu.Standards.Dustfall;
using Lantu.Standards.Ranking;
using Lantu.Standards.Rounding;

namespace Lantu.Data.Readings.Dust;

/// <summary>What somebody declared of files of dust: of points and their dustfall, or of roads and their load.</summary>
public sealed record DustDeclaration
{
    /// <summary>The quantities and the columns they stand in.</summary>
    public required SampleLayout Layout { get; init; }

    /// <summary>The column of the area that points or roads count for; none where all count for one.</summary>
    public string? AreaColumn { get; init; }

    /// <summary>The column of the evidence that a deducted value rests on.</summary>
    public string? EvidenceColumn { get; init; }

    /// <summary>Which area comes first; none where nothing is ranked.</summary>
    public RankOrder? Order { get; init; }

    /// <summary>How many areas the list is of; none where all are on it.</summary>
    public int? First { get; init; }

    /// <summary>The decimals that were said, and what says so; none where nobody did: then the defaults of the rules hold.</summary>
    public PublishedDecimals? Decimals { get; init; }

    /// <summary>Points that an area needs in a month.</summary>
    public int LeastPoints { get; init; } = 1;

    /// <summary>Months that a year needs.</summary>
    public int LeastMonths { get; init; } = 12;

    /// <summary>Whether roads count by their length.</summary>
    public bool ByLength => Has(DustQuantity.Length);

    /// <summary>Whether it is roads that are evaluated.</summary>
    public bool IsRoads => Has(DustQuantity.Load);

    /// <summary>The decimals that ranks go by.</summary>
    public PublishedDecimals RankedBy => Decimals ?? (IsRoads ? DustRules.DecimalsOfRoads : DustRules.DecimalsOfDeposition);

    /// <summary>How long a jar may have stood open; none where nobody says.</summary>
    public DustCollection? Collection { get; init; }

    /// <summary>The method that dust was weighed by, by name; none where it is the one in force.</summary>
    public string? Method { get; init; }

    /// <summary>The day whose method is meant, for all months.</summary>
    public DateOnly? Day { get; init; }

    /// <summary>The known methods of weighing.</summary>
    public static IReadOnlyList<string> AllMethods { get; } = [DustRules.Deposition.Standard];

    /// <summary>Whether dustfall comes from weighings.</summary>
    public bool IsWeighed => Has(DustQuantity.Gross);

    /// <summary>Whether values with sand deducted were declared.</summary>
    public bool HasDeducted => Has(DustQuantity.Deducted);

    /// <summary>The table with the columns of words that are declared here.</summary>
    public SampleLayout Whole => Layout with { Others = [.. new[] { AreaColumn, EvidenceColumn }.OfType<string>()] };

    /// <summary>The area of a row; empty where no column says it.</summary>
    public string AreaOf(SampleRow row) => AreaColumn is null ? "" : row.Others[0];

    /// <summary>The evidence of a row; empty where no column says it.</summary>
    public string EvidenceOf(SampleRow row) => EvidenceColumn is null ? "" : row.Others[^1];

    /// <summary>Makes sure that a month has a method to weigh by.</summary>
    /// <exception cref="UnsettledVersionException">The month begins before the method was in force, and none was named.</exception>
    public void CheckMethod(DateOnly month)
    {
        if (IsWeighed && Method is null && (Day ?? month) < DustRules.Deposition.EffectiveFrom)
        {
            throw new UnsettledVersionException(DustRules.Deposition.Standard, (Day ?? month).Year);
        }
    }

    bool Has(DustQuantity quantity) => Layout.Columns.Any(column => column.Item == quantity.Symbol);
}
