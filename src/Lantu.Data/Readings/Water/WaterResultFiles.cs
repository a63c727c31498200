using Lantu.Data.Readings.Results;

namespace Lantu.Data.Readings.Water;

/// <summary>Where results of surface water go; none where nobody asked for one.</summary>
/// <param name="Samples">Each sample by itself.</param>
/// <param name="Months">Sections by month.</param>
/// <param name="Years">Sections by year.</param>
/// <param name="Areas">Areas by month and year.</param>
/// <param name="Changes">Sections and areas from one period to another.</param>
public sealed record WaterResultFiles(IResultWriter? Samples, IResultWriter? Months, IResultWriter? Years, IResultWriter? Areas, IResultWriter? Changes);
