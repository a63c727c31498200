using Lantu.Domain.AdHocRounds;
using Lantu.Domain.Calendars;
using Lantu.Domain.Plans;

namespace Lantu.Domain.Tests.AdHocRounds;

/// <summary>Short forms that tests change, over the holidays of spring 2024: 4 to 6 April off, Sunday 7 April worked.</summary>
static class Forms
{
    public static readonly PlanId Plan = PlanId.New(At("2024-01-01T00:00:00Z"));

    public static readonly WorkingCalendar Calendar = new([new HolidayNotice
    {
        Year = 2024,
        DocumentNumber = "国办发明电〔2023〕7号",
        Title = "关于2024年部分节假日安排的通知",
        IssuedOn = new DateOnly(2023, 10, 25),
        Days = [.. Enumerable.Range(4, 3).Select(day => new DayArrangement(new DateOnly(2024, 4, day), "清明节", false)), new DayArrangement(new DateOnly(2024, 4, 7), "清明节", true)],
    }]);

    public static AdHocContent Content { get; } = new()
    {
        Title = "汛期排查",
        Reason = "入汛",
        Basis = "市防指会议",
        Ask = AdHocAsk.Units,
        Named = "各区政府",
        Columns = [Column("排查点位", AdHocColumnKind.Number, isNeeded: true) with { Unit = "处" }, Column("说明")],
        Opens = new DateOnly(2024, 4, 1),
        DueDays = 3,
    };

    public static AdHocColumn Column(string name, AdHocColumnKind kind = AdHocColumnKind.Text, bool isNeeded = false) => new() { Name = name, Kind = kind, IsNeeded = isNeeded };

    public static DateTimeOffset At(string instant) => DateTimeOffset.Parse(instant, System.Globalization.CultureInfo.InvariantCulture);

    public static AdHocAnswer Answer(int row, int revision, bool isLate, params string[] values) =>
        new() { PlanId = Plan, RoundNumber = 1, TurnNumber = 1, RowNumber = row, Revision = revision, Values = values, At = At("2024-04-02T00:00:00Z"), By = "甲", Account = 1, IsLate = isLate };
}
