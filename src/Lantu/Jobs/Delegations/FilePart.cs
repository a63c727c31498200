using System.Globalization;
using Lantu.Data.Writing;
using Lantu.Domain.Calendars;
using Lantu.Domain.Delegations;
using Lantu.Domain.Plans;
using Lantu.Domain.Reporting;
using Lantu.Domain.Rounds;
using Lantu.Jobs.Publication;
using Microsoft.EntityFrameworkCore;

namespace Lantu.Jobs.Delegations;

/// <summary>A unit reports to the one above on what was handed down to it. The unit above files its own report from that, or otherwise: nothing goes up by itself.</summary>
sealed class FilePart(WriteQueue writes, BusinessClock clock)
{
    // That something is completed is proved by the unit that files the report of the plan.
    const int ProvedAbove = 1;

    /// <param name="number">Number of the plan.</param>
    /// <param name="unit">Number of the unit in the place's directory.</param>
    /// <param name="month">The round that the unit above reports in.</param>
    /// <param name="measure">The measure.</param>
    /// <param name="giver">Number of the unit that it is reported to.</param>
    /// <param name="seen">The version that was seen.</param>
    /// <param name="typed">What stands in the fields.</param>
    /// <param name="by">Who files it.</param>
    /// <returns>What keeps it from being filed; nothing where it is filed.</returns>
    /// <exception cref="RefusedException">The unit has no such part, the round takes nothing now, or somebody filed meanwhile.</exception>
    public async Task<IReadOnlyList<ReportFault>> RunAsync(int number, int unit, RoundMonth month, int measure, int giver, int seen, TypedReport typed, string by)
    {
        try
        {
            return await writes.RunAsync<IReadOnlyList<ReportFault>>(by, async db =>
            {
                Plan plan = await PlanInForce.OpenAsync(db, number);
                DateTimeOffset now = clock.GetUtcNow();
                ReportingRound round = await db.Rounds.SingleOrDefaultAsync(r => r.PlanId == plan.Id && r.Month == month) ?? throw new RefusedException(Refusal.NotThere);
                DelegationBoard board = await DelegationBoard.LoadAsync(db, plan, BeijingTime.DayOf(now), unit) ?? throw new RefusedException(Refusal.NotThere);
                int own = board.Standing(unit);
                HeldPart part = (await HeldParts.OfAsync(db, board, own, round, now)).FirstOrDefault(one => one.Held.Measure.Ordinal == measure && one.Giver == giver) ?? throw new RefusedException(Refusal.NotThere);
                if (!part.Standing.TakesReports)
                {
                    throw new RefusedException(Refusal.NoReportsTaken, part.Standing);
                }

                if (!part.IsDue)
                {
                    throw new RefusedException(Refusal.NothingToFile);
                }

                if (part.Seen != seen)
                {
                    throw part.Report is { } moved ? new RefusedException(Refusal.ReportMoved, part.Held.Measure.Key, moved.FiledBy, moved.FiledAt) : new RefusedException(Refusal.NotThere);
                }

                (ReportContent? content, IReadOnlyList<ReportFault> faults) = typed.Read(part.Quantities, part.Before?.Content, ProvedAbove, isSampled: false);
                if (content is null)
                {
                    throw new FaultyException(faults);
                }

                if (content.Equals(part.Report?.Content))
                {
                    throw new RefusedException(Refusal.NothingChanged);
                }

                PartReport filed = new()
                {
                    PlanId = plan.Id,
                    MeasureOrdinal = measure,
                    DirectoryNumber = board.DirectoryNumber,
                    Parent = giver,
                    Child = own,
                    Month = month,
                    Version = seen + 1,
                    Content = content,
                    DueOn = part.CutOff?.Date,
                    FiledAt = now,
                    FiledBy = by,
                };
                db.PartReports.Add(filed);
                string figures = string.Concat(part.Quantities.Select(quantity => content.ValueOf(quantity.Target) is { } value ? string.Create(CultureInfo.InvariantCulture, $" {quantity.Quantity} {value:0.####}{quantity.Unit}") : ""));
                string subject = board.InPlan(own) is { } named ? $"plan/{number}/unit/{named.Ordinal}" : $"plan/{number}/delegations/{own}";
                return new Written<IReadOnlyList<ReportFault>>([], "part.filed", subject, $"{board.NameOf(own)} → {part.GiverName}: {part.Held.Measure.Key} {month} v{filed.Version} {content.Claim}{figures}{(filed.IsLate ? " late" : "")}");
            });
        }
        catch (FaultyException faulty)
        {
            return faulty.Faults;
        }
    }

    // Undoes the unit of work: what can't be filed leaves no audit entry.
    sealed class FaultyException(IReadOnlyList<ReportFault> faults) : Exception
    {
        public IReadOnlyList<ReportFault> Faults { get; } = faults;
    }
}
