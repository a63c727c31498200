using Lantu.Data;
using Lantu.Documents.Calendars;
using Lantu.Domain.Calendars;
using Lantu.Domain.Plans;

namespace Lantu.Jobs.Assignments;

/// <summary>Working days by the holiday notices that come with the program.</summary>
sealed class ShippedWorkingDays : IWorkingDays
{
    readonly Lazy<WorkingCalendar> _calendar = new(() => new WorkingCalendar(Read()));

    public ValueTask<WorkingCalendar> OfAsync(LantuDb db, PlanId plan, CancellationToken cancellation = default) => ValueTask.FromResult(_calendar.Value);

    // The latest notice of a year counts; one with a fault is none.
    static IEnumerable<HolidayNotice> Read()
    {
        string folder = Path.Combine(AppContext.BaseDirectory, "samples", "calendars", "china");
        string[] texts = Directory.Exists(folder) ? [.. Directory.EnumerateFiles(folder, "*.txt").Order(StringComparer.Ordinal).Select(File.ReadAllText)] : [];
        return texts.Select(HolidayNoticeReader.Read).Where(reading => reading.Faults.Count == 0).GroupBy(reading => reading.Notice.Year).Select(year => year.Last().Notice);
    }
}
