using System.Collections.Frozen;
using System.Globalization;
using Lantu.Domain.Deadlines;

namespace Lantu.Domain.Frequencies;

/// <summary>
/// How often measures are proposed to be reported on. The first line whose ground a measure has counts. Quarters are staggered by programme, so that they
/// do not all fall in one month; a programme that holds more than its share by itself is staggered by task.
/// </summary>
/// <param name="Edition">Which version of the rule it is: each proposal that is taken says it.</param>
/// <param name="Lines">In the order in which they are tried.</param>
/// <param name="LargestShare">Which share of all rows a programme may hold, from 0 to 1, before it is staggered by task.</param>
/// <param name="YearMonths">The months, from 1 to 12, that yearly reports are staggered over.</param>
public sealed record FrequencyRule(string Edition, IReadOnlyList<FrequencyRuleLine> Lines, double LargestShare, IReadOnlyList<int> YearMonths)
{
    const int Turns = 3;

    /// <summary>Proposes for all measures of a plan at once: whose turn it is depends on the others.</summary>
    public IReadOnlyList<FrequencyProposal> Propose(IReadOnlyCollection<ReportedMeasure> measures, PlanMonths months)
    {
        ArgumentNullException.ThrowIfNull(measures);
        ArgumentNullException.ThrowIfNull(months);

        int all = measures.Sum(measure => measure.Rows);
        List<FrequencyProposal> proposals = [];
        int programmes = 0;
        foreach (var programme in measures.GroupBy(measure => measure.Programme).OrderBy(group => group.Key))
        {
            bool isLarge = programme.Sum(measure => measure.Rows) > LargestShare * all;
            int tasks = 0;
            foreach (var task in programme.GroupBy(measure => measure.Task).OrderBy(group => group.Key))
            {
                int turn = (programmes + (isLarge ? tasks : 0)) % Turns;
                proposals.AddRange(task.Select(measure => Propose(measure, months, turn)));
                tasks++;
            }

            programmes++;
        }

        return proposals;
    }

    /// <summary>Which month of its period a measure is reported on in, if it is chosen to be reported on that often.</summary>
    public int OffsetOf(ReportingFrequency frequency, int turn) => frequency switch
    {
        ReportingFrequency.Quarter => turn,
        ReportingFrequency.Year => YearMonths[turn % YearMonths.Count] - 1,
        _ => 0,
    };

    /// <summary>Everything in a measure that a frequency may be proposed from.</summary>
    public static IReadOnlySet<FrequencyGround> GroundsOf(ReportedMeasure measure, PlanMonths months)
    {
        ArgumentNullException.ThrowIfNull(measure);
        ArgumentNullException.ThrowIfNull(months);

        HashSet<FrequencyGround> grounds = [FrequencyGround.Otherwise];
        foreach (Deadline duty in measure.Duties.Concat(measure.Deadlines).Where(deadline => deadline.Rule is not null))
        {
            grounds.Add(TimesAYear(duty.Rule!) switch
            {
                >= 6 => FrequencyGround.MonthlyDuty,
                >= 2 => FrequencyGround.QuarterlyDuty,
                _ => FrequencyGround.YearlyDuty,
            });
        }

        IReadOnlyList<int> dates = months.DatesOf(measure.Deadlines, measure.Milestones);
        if (dates.Count > 0)
        {
            grounds.Add(dates[0] < PlanMonths.Last ? FrequencyGround.DatesInYear : FrequencyGround.YearEnd);
        }

        if (measure.Deadlines.Any(deadline => deadline.Kind == DeadlineKind.Window))
        {
            grounds.Add(FrequencyGround.Season);
        }

        if (measure.Deadlines.Any(deadline => deadline.Kind == DeadlineKind.Continuous))
        {
            grounds.Add(FrequencyGround.Standing);
        }

        return grounds.ToFrozenSet();
    }

    FrequencyProposal Propose(ReportedMeasure measure, PlanMonths months, int turn)
    {
        IReadOnlySet<FrequencyGround> grounds = GroundsOf(measure, months);
        FrequencyRuleLine line = Lines.FirstOrDefault(line => grounds.Contains(line.Ground)) ?? new FrequencyRuleLine(FrequencyGround.Otherwise, ReportingFrequency.Month);
        return new FrequencyProposal(measure.Ordinal, line.Frequency, OffsetOf(line.Frequency, turn), line.Ground, turn);
    }

    // Of an RRULE as deadlines have it: FREQ, INTERVAL, BYMONTH.
    static int TimesAYear(string rule)
    {
        const int MonthsOfYear = 12;
        Dictionary<string, string> parts = rule.Split(';').Select(part => part.Split('=')).Where(part => part.Length == 2).ToDictionary(part => part[0], part => part[1], StringComparer.Ordinal);
        return parts.GetValueOrDefault("FREQ") switch
        {
            "DAILY" or "WEEKLY" => MonthsOfYear,
            "MONTHLY" when parts.TryGetValue("BYMONTH", out string? named) => named.Split(',').Length,
            "MONTHLY" when parts.TryGetValue("INTERVAL", out string? interval) => MonthsOfYear / Math.Max(1, int.Parse(interval, CultureInfo.InvariantCulture)),
            "MONTHLY" => MonthsOfYear,
            _ => 1,
        };
    }
}
