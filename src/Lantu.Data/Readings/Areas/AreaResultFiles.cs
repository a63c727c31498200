using Lantu.Data.Readings.Results;

namespace Lantu.Data.Readings.Areas;

/// <summary>Where results of areas go; none where nobody asked for one.</summary>
/// <param name="Days">Areas by day.</param>
/// <param name="Months">Areas by month.</param>
/// <param name="Years">Areas by year.</param>
public sealed record AreaResultFiles(IResultWriter? Days, IResultWriter? Months, IResultWriter? Years);
