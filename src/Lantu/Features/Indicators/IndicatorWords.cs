using System.Globalization;
using Lantu.Domain.Indicators;
using Lantu.Domain.Targets;
using Lantu.Standards.Rounding;
using Lantu.Ui;

namespace Lantu.Features.Indicators;

/// <summary>How pages write figures, periods and verdicts.</summary>
static class IndicatorWords
{
    const int OneMore = 1;

    const int Worth = 2;

    /// <summary>A figure as it was told; one that was worked out with one more decimal than is compared, where these are known.</summary>
    public static string Figure(decimal value, int? decimals) => (decimals is { } kept ? HalfEven.Round(value, kept + OneMore) : value).ToString("0.##########", CultureInfo.InvariantCulture);

    /// <summary>A figure that was worked out.</summary>
    public static string Worked(decimal value, int? decimals) => Figure(value, decimals ?? Worth);

    /// <summary>A figure with its sign.</summary>
    public static string Signed(decimal value, int? decimals) => (value > 0 ? "+" : "") + Worked(value, decimals).Replace("-", "−", StringComparison.Ordinal);

    public static string Verdict(AttainmentVerdict verdict) => Words.Of($"verdict-{verdict}");

    /// <summary>The tone of a verdict: its words always stand beside it.</summary>
    public static string Tone(AttainmentVerdict verdict) => verdict switch
    {
        AttainmentVerdict.Met or AttainmentVerdict.Reached or AttainmentVerdict.OnTrack => "is-good",
        AttainmentVerdict.Behind => "is-warning",
        AttainmentVerdict.Missed or AttainmentVerdict.OutOfReach => "is-error",
        _ => "is-plain",
    };

    public static string Basis(IndicatorBasis basis) => Words.Of($"basis-{basis}");

    public static string State(FigureState state) => Words.Of($"figure-{state}");

    public static string Origin(FigureOrigin origin) => Words.Of($"origin-{origin}");

    /// <summary>全年, 1—5月, 5月, without the year.</summary>
    public static string Months(FigurePeriod period) => period.IsWholeYear ? Words.Of("PeriodYear") : period.IsMonth ? Words.Of("PeriodMonth", period.First) : Words.Of("PeriodMonths", period.First, period.Last);

    /// <summary>5月, May.</summary>
    public static string Month(int month) => Words.IsEnglish ? CultureInfo.InvariantCulture.DateTimeFormat.GetAbbreviatedMonthName(month) : Words.Of("PeriodMonth", month);

    /// <summary>2023年1—5月.</summary>
    public static string Period(FigurePeriod period) => Words.Of("PeriodOf", period.Year, Months(period));

    /// <summary>The name of an indicator as the plan prints it; in English the catalogue's.</summary>
    public static string Name(PlanIndicator indicator) => Words.IsEnglish && indicator.Known is { } known ? known.EnglishName : indicator.Name;

    /// <summary>What a target asks: ≤ 31, ≥ 75, as it is held against.</summary>
    public static string Target(IndicatorTarget target) =>
        target.IsNotApplicable ? Words.Of("NotApplicable")
        : target.Value is not { } value ? target.Text
        : target.Comparator switch
        {
            Comparator.AtMost => "≤ ",
            Comparator.AtLeast => "≥ ",
            Comparator.MoreThan => "> ",
            Comparator.LessThan => "< ",
            Comparator.About => "≈ ",
            _ => "",
        }
        + Figure(value, null);

    /// <summary>What the rest of the year must bring, in a few words; nothing where nothing is to be said.</summary>
    public static string? Needed(Attainment attainment)
    {
        int? decimals = attainment.Target.Indicator.Decimals;
        int shown = (decimals ?? 0) + OneMore;
        return attainment switch
        {
            { Mean: { } mean } when mean.MostRounded(shown) is { } most => Words.Of(most < 0 ? "NeededNothingLeft" : "NeededMost", Figure(most, shown)),
            { Mean: { } mean } when mean.LeastRounded(shown) is { } least => Words.Of("NeededLeast", Figure(least, shown)),
            { Days: { Left: > 0, Least: { } least } days } => Words.Of(least > days.Left ? "NeededDaysTooMany" : "NeededDays", least, days.Left),
            { Days: { Left: > 0, Most: { } most } days } => most < 0 ? Words.Of("DaysAllUsed", -most) : Words.Of("DaysAllowed", most, days.Left),
            { Total: { } total } => Words.Of("NeededTotal", Worked(total.Missing, decimals)),
            _ => null,
        };
    }

    /// <summary>The arithmetic behind it, sentence by sentence.</summary>
    public static IEnumerable<string> Working(Attainment attainment)
    {
        if (attainment is not { SoFar: { } soFar, Target.Value: { } target })
        {
            yield break;
        }

        int? decimals = attainment.Target.Indicator.Decimals;
        if (soFar.IsPutTogether)
        {
            yield return Words.Of(attainment.Target.Indicator.Known?.Nature == IndicatorNature.Mean ? "WorkingMonthsMean" : "WorkingMonthsSum", Months(soFar.Period), Worked(soFar.Value, decimals));
        }

        if (soFar.IsCountInferred)
        {
            yield return Words.Of("WorkingCountInferred", soFar.Counted, Figure(soFar.Value, decimals), soFar.Valid);
        }

        if (attainment.Mean is { } mean)
        {
            yield return Words.Of("WorkingMean", mean.DaysDone, Worked(mean.Mean, decimals), mean.DaysDone + mean.DaysLeft, Figure(target, null), mean.DaysLeft, Worked(mean.Exact, (decimals ?? 0) + OneMore));
            if (decimals is { } kept && (mean.MostRounded(kept + OneMore) ?? mean.LeastRounded(kept + OneMore)) is { } end)
            {
                yield return Words.Of(mean.Most is null ? "WorkingMeanLeast" : "WorkingMeanMost", kept, Figure(end, kept + OneMore));
            }
        }

        if (attainment.Days is { } days)
        {
            yield return Words.Of("WorkingDays", days.Counted, days.Valid, days.Left, days.InAll);
            if (days.Left > 0)
            {
                yield return days.Least is { } least ? Words.Of("WorkingDaysLeast", Figure(target, null), days.LeastInAll, least) : Words.Of("WorkingDaysMost", Figure(target, null), days.MostInAll, Math.Max(0, days.Most!.Value));
            }
        }

        if (attainment.Total is { } total)
        {
            yield return total.EachMonth is { } each ? Words.Of("WorkingTotal", Figure(target, null), Figure(soFar.Value, null), Worked(total.Missing, decimals), total.MonthsLeft, Worked(each, decimals)) : Words.Of("NeededTotal", Worked(total.Missing, decimals));
        }
    }
}
