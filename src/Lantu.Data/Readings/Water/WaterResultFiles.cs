using Lantu.Data.Readings.Results;

namespace Lantu.Data.Readings.Water;

/// <summary>Where results of surface water go; none where nobody asked for one.</summary>
public sealed record WaterResultFiles
{
    /// <summary>Each sample by itself.</summary>
    public IResultWriter? Samples { get; init; }

    /// <summary>Sections by month.</summary>
    public IResultWriter? Months { get; init; }

    /// <summary>Sections by quarter.</summary>
    public IResultWriter? Quarters { get; init; }

    /// <summary>Sections by year.</summary>
    public IResultWriter? Years { get; init; }

    /// <summary>Lakes as a whole by month, quarter and year.</summary>
    public IResultWriter? Lakes { get; init; }

    /// <summary>Areas by month, quarter and year.</summary>
    public IResultWriter? Areas { get; init; }

    /// <summary>Sections and areas from one period to another.</summary>
    public IResultWriter? Changes { get; init; }
}
