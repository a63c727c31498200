using System.Globalization;
using Lantu.Domain.NodePlans;
using Lantu.Domain.Reporting;
using Lantu.Domain.Rounds;
using Lantu.Domain.Targets;
using Lantu.Jobs.Reporting;

namespace Lantu.Jobs.Demonstrations;

/// <summary>Makes what a unit types of a measure in a month: honest, thoughtless, or at odds with its own figures.</summary>
/// <param name="draw">What it is drawn from.</param>
/// <param name="unit">The unit.</param>
/// <param name="month">The month.</param>
sealed class YearReport(YearDraw draw, int unit, RoundMonth month)
{
    const decimal Months = 12;

    /// <summary>What is typed first.</summary>
    /// <param name="due">What is due.</param>
    /// <param name="measure">What it is about.</param>
    /// <param name="before">What was filed of it last.</param>
    /// <param name="habit">How the unit goes about the month.</param>
    public TypedReport First(FilingMeasure due, YearMeasure measure, ReportContent? before, FilingHabit habit)
    {
        int ordinal = due.Duty.MeasureOrdinal;
        if (habit == FilingHabit.Empty)
        {
            return new TypedReport { IsByException = true };
        }

        if (IsContradictory(due))
        {
            return AtOdds(due, measure, before);
        }

        if (IsDone(due, measure))
        {
            return Worded(ProgressClaim.Completed, due, measure, target => due.Planned?.Curve is { } curve && curve.Target == target.Target ? curve.Points[^1].Value : target.Share ?? Honest(due, target, before));
        }

        if (before is not null && before.Claim != ProgressClaim.Completed && draw.Is("byException", unit, month.Index, ordinal))
        {
            return new TypedReport { IsByException = true };
        }

        ProgressClaim claim = before is null && draw.Is("notStarted", unit, month.Index, ordinal) ? ProgressClaim.NotStarted
            : draw.Is("behind", unit, month.Index, ordinal) ? ProgressClaim.Behind
            : draw.Is("ahead", unit, month.Index, ordinal) ? ProgressClaim.Ahead
            : ProgressClaim.OnSchedule;
        return Worded(claim, due, measure, target => claim == ProgressClaim.NotStarted ? 0 : Honest(due, target, before));
    }

    /// <summary>What is typed once it was returned.</summary>
    public TypedReport Corrected(FilingMeasure due, YearMeasure measure, ReportContent? before) =>
        Worded(ProgressClaim.OnSchedule, due, measure, target => Honest(due, target, before)) with { Text = draw.Text("corrected", measure.Title, unit, month.Index, due.Duty.MeasureOrdinal) };

    bool IsContradictory(FilingMeasure due) => draw.Is(due.Quantities.Any(quantity => quantity.IsCumulative) ? "oddFigures" : "contradictory", unit, month.Index, due.Duty.MeasureOrdinal);

    // Drawn of the unit and the measure alone: who is done says so in the first round that asks.
    bool IsDone(FilingMeasure due, YearMeasure measure) =>
        measure.CanEnd && measure.Last is { } last && last <= PlannedQuantity.MonthEnd(month.FirstDay) && due.Quantities.All(quantity => quantity.IsCumulative) && draw.Is("completed", unit, due.Duty.MeasureOrdinal);

    // A figure that falls or leaps, more said than the figures show, done without being done.
    TypedReport AtOdds(FilingMeasure due, YearMeasure measure, ReportContent? before)
    {
        bool hasBefore = before is not null && due.Quantities.Any(quantity => quantity.IsCumulative && before.ValueOf(quantity.Target) > 0);
        int odds = draw.Below(hasBefore ? 5 : 2, "odds", unit, month.Index, due.Duty.MeasureOrdinal);
        return odds switch
        {
            0 => Worded(ProgressClaim.Completed, due, measure, target => Honest(due, target, before)),
            1 => Worded(ProgressClaim.Ahead, due, measure, target => target.IsCumulative ? before?.ValueOf(target.Target) ?? Rounded(Honest(due, target, null) * 0.3m, target) : Honest(due, target, before)),
            2 => Worded(ProgressClaim.OnSchedule, due, measure, target => target.IsCumulative && before!.ValueOf(target.Target) is { } was ? was * 10 : Honest(due, target, before)),
            _ => Worded(ProgressClaim.OnSchedule, due, measure, target => target.IsCumulative && before!.ValueOf(target.Target) is { } was ? Rounded(was * 0.6m, target) : Honest(due, target, before)),
        };
    }

    TypedReport Worded(ProgressClaim claim, FilingMeasure due, YearMeasure measure, Func<PlannedQuantity, decimal> value)
    {
        ReadOnlySpan<int> about = [unit, month.Index, due.Duty.MeasureOrdinal];
        string words = claim switch
        {
            ProgressClaim.NotStarted => "notStarted",
            ProgressClaim.Ahead => "ahead",
            ProgressClaim.Behind => "behind",
            ProgressClaim.Completed => "completed",
            _ => "onSchedule",
        };
        return new TypedReport
        {
            Claim = claim,
            Text = draw.Text(words, measure.Title, about),
            Figures = [.. due.Quantities.Select(quantity => new TypedFigure(quantity.Target, value(quantity).ToString("0.####", CultureInfo.InvariantCulture)))],
            Problem = claim == ProgressClaim.Behind ? draw.Text("problem", measure.Title, about) : "",
            NextStep = claim == ProgressClaim.Behind ? draw.Text("next", measure.Title, about) : "",
        };
    }

    // As the node plan has it, or evenly over the year, at the unit's own pace; work that was done stays done.
    decimal Honest(FilingMeasure due, PlannedQuantity quantity, ReportContent? before)
    {
        DateOnly end = PlannedQuantity.MonthEnd(month.FirstDay);
        decimal gone = Math.Min(1, end.Month / Math.Min(Months, quantity.Last.Month));
        if (!quantity.IsCumulative)
        {
            return StateOf(quantity, gone);
        }

        decimal planned = due.Planned?.Curve is { } curve && curve.Target == quantity.Target ? PlannedProgress.ValueAt(curve, end) : WholeOf(quantity, due) * gone;
        decimal pace = 0.86m + (0.18m * (decimal)draw.Of("pace", unit, due.Duty.MeasureOrdinal, quantity.Target));
        return Math.Max(before?.ValueOf(quantity.Target) ?? 0, Rounded(planned * pace, quantity));
    }

    decimal StateOf(PlannedQuantity quantity, decimal gone)
    {
        decimal aim = quantity.Share ?? WholeOf(quantity, null);
        decimal short_ = aim * 0.08m * (1 - gone);
        decimal value = quantity.Comparator is Comparator.AtMost or Comparator.LessThan ? aim + short_ : aim - short_;
        return Rounded(quantity.Unit == "%" ? Math.Min(100, value) : value, quantity);
    }

    // Where nobody says how much it is, an amount is made up.
    decimal WholeOf(PlannedQuantity quantity, FilingMeasure? due) => quantity.Share ?? (due?.Planned?.Curve is { } curve && curve.Target == quantity.Target ? curve.Points[^1].Value : 20 + draw.Below(80, "whole", unit, quantity.Target));

    static decimal Rounded(decimal value, PlannedQuantity quantity) => Math.Round(value, Math.Max(quantity.Share?.Scale ?? 0, value < 100 ? 1 : 0), MidpointRounding.ToZero);
}
