using Lantu.Documents.Calendars;
using Lantu.Domain.Calendars;

namespace Lantu.Documents.Tests.Calendars;

public sealed class ShippedNoticesTests
{
    static readonly HolidayNoticeReading[] Shipped = [.. Directory.GetFiles(Path.Combine(Repository.Root, "samples", "calendars", "china"), "*.txt").Order(StringComparer.Ordinal).Select(path => HolidayNoticeReader.Read(File.ReadAllText(path)))];

    [Fact]
    public void Are_whole_and_without_fault()
    {
        Assert.Equal(Enumerable.Range(2021, 6), Shipped.Select(read => read.Notice.Year));
        Assert.All(Shipped, read => Assert.Empty(read.Faults));
        Assert.All(Shipped, read => Assert.NotNull(read.Notice.DocumentNumber));
        Assert.All(Shipped, read => Assert.Equal(read.Notice.Year - 1, read.Notice.IssuedOn?.Year));
        Assert.Equal([38, 38, 34, 36, 33, 39], Shipped.Select(read => read.Notice.Days.Count));
    }

    // The third working days of all months whose notices were known in 2026, counted apart from this program.
    [Theory]
    [InlineData(2021, 6, 3, 3, 6, 8, 3, 5, 4, 3, 11, 3, 3)]
    [InlineData(2022, 6, 9, 3, 6, 7, 6, 5, 3, 5, 10, 3, 5)]
    [InlineData(2023, 5, 3, 3, 6, 6, 5, 5, 3, 5, 9, 3, 5)]
    [InlineData(2024, 4, 4, 5, 3, 8, 5, 3, 5, 4, 10, 5, 4)]
    [InlineData(2025, 6, 7, 5, 3, 8, 5, 3, 5, 3, 11, 5, 3)]
    [InlineData(2026, 6, 4, 4, 3, 8, 3, 3, 5, 3, 10, 4, 3)]
    public void Give_every_known_third_working_day(int year, params int[] days)
    {
        WorkingCalendar calendar = new(Shipped.Select(read => read.Notice));
        WorkingDay[] thirds = [.. Enumerable.Range(1, 12).Select(month => calendar.Nth(year, month, 3))];

        Assert.Equal(days, thirds.Select(third => third.Date.Day));
        Assert.All(thirds, third => Assert.False(third.IsProvisional));
        Assert.All(thirds, third => Assert.Contains(third.Notices, notice => notice.Year == year));
    }

    [Fact]
    public void Leave_what_comes_after_them_provisional() => Assert.True(new WorkingCalendar(Shipped.Select(read => read.Notice)).Nth(2027, 1, 3).IsProvisional);
}
