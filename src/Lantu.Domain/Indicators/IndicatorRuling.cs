namespace Lantu.Domain.Indicators;

/// <summary>
/// The office's word on how an indicator of a place is judged in a year, where the plan leaves it open: on which basis, and how far 左右 reaches. What was ruled
/// stays; another word is another version. It holds for every issue of the year's plan.
/// </summary>
public sealed class IndicatorRuling
{
    /// <summary>The longest reason.</summary>
    public const int LongestReason = 500;

    /// <summary>Number of the place's unit directory.</summary>
    public required int DirectoryNumber { get; init; }

    /// <summary>The plan's year.</summary>
    public required int Year { get; init; }

    /// <summary>The catalogue's code, or the name that the plan prints.</summary>
    public required string Indicator { get; init; }

    /// <summary>Its place among the rulings on the same, from 1.</summary>
    public required int Version { get; init; }

    /// <summary>The basis that decides; nothing where that is left open, or there is only one.</summary>
    public IndicatorBasis? Basis { get; init; }

    /// <summary>How far 左右 reaches to either side, in the indicator's unit, from 0; nothing where that is left open.</summary>
    public decimal? Tolerance { get; init; }

    /// <summary>What it rests on.</summary>
    public required string Reason { get; init; }

    public required DateTimeOffset At { get; init; }

    public required string By { get; init; }
}
