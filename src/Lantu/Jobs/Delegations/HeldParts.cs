using Lantu.Data;
using Lantu.Domain.Calendars;
using Lantu.Domain.Delegations;
using Lantu.Domain.NodePlans;
using Lantu.Domain.Rounds;
using Lantu.Jobs.Calendars;
using Lantu.Jobs.Rounds;
using Microsoft.EntityFrameworkCore;

namespace Lantu.Jobs.Delegations;

/// <summary>What is reported from below in one month: by a unit to those above it, and to a unit by those below.</summary>
static class HeldParts
{
    /// <summary>The months that can be reported on or looked at, the last one first: rounds of the plan that were opened.</summary>
    public static async Task<IReadOnlyList<ReportingRound>> RoundsAsync(LantuDb db, DelegationBoard board, CancellationToken cancellation = default) =>
        [.. (await db.Rounds.Where(r => r.PlanId == board.Plan.Id && r.OpenedAt != null && r.ClosedAt == null).ToListAsync(cancellation)).OrderByDescending(round => round.Month.Index)];

    /// <summary>Everything that was handed down to a unit, in printed order; empty where nothing was.</summary>
    /// <param name="db">The database.</param>
    /// <param name="board">Who has what.</param>
    /// <param name="unit">Number of the unit.</param>
    /// <param name="round">The round.</param>
    /// <param name="now">The instant.</param>
    /// <param name="cancellation">Gives up waiting.</param>
    public static async Task<IReadOnlyList<HeldPart>> OfAsync(LantuDb db, DelegationBoard board, int unit, ReportingRound round, DateTimeOffset now, CancellationToken cancellation = default)
    {
        HeldMeasure[] held = [.. (await board.HeldAsync(unit, cancellation)).Where(one => one.From.Count > 0)];
        if (held.Length == 0)
        {
            return [];
        }

        RoundSetting? setting = await RoundShift.CurrentSettingAsync(db, board.Plan.Id, cancellation);
        WorkingCalendar calendar = await StoredCalendar.DaysAsync(db, setting?.CalendarNumber ?? StoredCalendar.Usual, cancellation);
        List<RoundExtension> granted = await db.RoundExtensions.Where(e => e.PlanId == board.Plan.Id && e.Month == round.Month).OrderBy(e => e.Number).ToListAsync(cancellation);
        int[] own = board.NumbersOf(unit);
        List<PartReport> reports = await db.PartReports.Where(r => r.PlanId == board.Plan.Id && own.Contains(r.Child)).ToListAsync(cancellation);
        ILookup<(int Parent, int Measure), PartReport> filed = reports.OrderByDescending(report => report.Month.Index).ThenByDescending(report => report.Version).ToLookup(report => (board.Standing(report.Parent), report.MeasureOrdinal));
        int[] above = [.. board.Above(unit)];
        HashSet<int> due = [.. await db.ReportDuties.Where(d => d.PlanId == board.Plan.Id && d.Month == round.Month && above.Contains(d.UnitOrdinal)).Select(d => d.MeasureOrdinal).ToListAsync(cancellation)];
        ILookup<int, PartOfMeasure> below = await BelowAsync(db, board, unit, round.Month, cancellation);
        return [.. held.SelectMany(one => one.From.Select(handed =>
        {
            int giver = board.Standing(handed.Parent);
            RoundStanding standing = RoundStanding.Of(round, granted, board.InPlan(giver)?.Name, now);
            PartReport[] there = [.. filed[(giver, one.Measure.Ordinal)]];
            return new HeldPart(
                one, handed, giver, board.NameOf(giver), PartOfMeasure.Quantities(one.Quantities, handed.Content, PlannedQuantity.MonthEnd(round.Month.FirstDay)), standing,
                handed.Content.CutOffDays is { } days ? InternalCutOff.On(standing.Due, days, calendar) : null,
                there.FirstOrDefault(report => report.Month == round.Month), there.FirstOrDefault(report => report.Month.Index < round.Month.Index), [.. below[one.Measure.Ordinal]])
            {
                IsDue = due.Contains(one.Measure.Ordinal),
            };
        }))];
    }

    /// <summary>What those below have of each measure of a unit, and what they have reported in a month; by measure, and in the order of the directory.</summary>
    public static async Task<ILookup<int, PartOfMeasure>> BelowAsync(LantuDb db, DelegationBoard board, int unit, RoundMonth month, CancellationToken cancellation = default)
    {
        Delegation[] handed = [.. board.HandedBy(unit)];
        int[] own = board.NumbersOf(unit);
        List<PartReport> reports = handed.Length == 0 ? [] : await db.PartReports.Where(r => r.PlanId == board.Plan.Id && r.Month == month && own.Contains(r.Parent)).ToListAsync(cancellation);
        Dictionary<(int Child, int Measure), PartReport> last = reports.GroupBy(report => (board.Standing(report.Child), report.MeasureOrdinal)).ToDictionary(same => same.Key, same => same.MaxBy(report => report.Version)!);
        return handed.OrderBy(one => one.Child).ToLookup(one => one.MeasureOrdinal, one => new PartOfMeasure(board.Standing(one.Child), board.NameOf(board.Standing(one.Child)), one.Content, last.GetValueOrDefault((board.Standing(one.Child), one.MeasureOrdinal))));
    }
}
