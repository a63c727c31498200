namespace Lantu.Domain.Burden;

/// <summary>What reporting really took: of a unit in a round, or of several together.</summary>
/// <param name="Reports">Reports and rows of ad-hoc rounds that were due.</param>
/// <param name="Asked">Fields that they asked for.</param>
/// <param name="Filled">Fields that a person filled.</param>
/// <param name="Planned">Fields taken over as planned.</param>
/// <param name="Changed">Fields said otherwise later.</param>
/// <param name="Timed">Of how many reports it is known how long they took.</param>
/// <param name="MedianMinutes">Minutes from the first draft to the first filing, in the middle of them.</param>
public sealed record ReportingEffort(int Reports, int Asked, int Filled, int Planned, int Changed, int Timed, double? MedianMinutes)
{
    /// <summary>Adds up.</summary>
    public static ReportingEffort Of(IEnumerable<ReportWork> reports)
    {
        ArgumentNullException.ThrowIfNull(reports);

        return OfFields(reports.Select(report => report.Fields));
    }

    /// <summary>Adds up reports and rows of ad-hoc rounds alike.</summary>
    public static ReportingEffort OfFields(IEnumerable<FieldWork> work)
    {
        ArgumentNullException.ThrowIfNull(work);

        FieldWork[] all = [.. work];
        double[] minutes = [.. all.Where(one => one.Took is not null).Select(one => one.Took!.Value.TotalMinutes).Order()];
        double? median = minutes.Length == 0 ? null : (minutes[(minutes.Length - 1) / 2] + minutes[minutes.Length / 2]) / 2;
        return new ReportingEffort(all.Length, all.Sum(one => one.Asked), all.Sum(one => one.Filled), all.Sum(one => one.Planned), all.Sum(one => one.Changed), minutes.Length, median);
    }
}
