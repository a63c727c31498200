namespace Lantu.Domain.Indicators;

/// <summary>How the figure of a part of the year stands to that of the whole year: what may be added up, what may be averaged, and what neither.</summary>
public enum IndicatorNature
{
    /// <summary>A mean over the days of the period. Means do not add up; a longer period's is that of its parts, weighted by their days.</summary>
    Mean,

    /// <summary>Days of a kind as a share of the valid days, in percent.</summary>
    DayShare,

    /// <summary>A quantity that is reported as it stands, from the beginning of its count on: the year's figure is the last.</summary>
    Total,

    /// <summary>What happened in the period, counted: parts add up.</summary>
    Count,

    /// <summary>A level or rate as it was last found: the year's is found for the year, and no month says it.</summary>
    Level,
}
