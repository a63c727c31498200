using System.Globalization;
using Lantu.Data.Writing;
using Lantu.Domain.Indicators;
using Lantu.Domain.Targets;

namespace Lantu.Jobs.Indicators;

/// <summary>The office rules on how an indicator is judged.</summary>
sealed class RuleIndicator(WriteQueue writes, BusinessClock clock)
{
    /// <param name="number">Number of the plan.</param>
    /// <param name="indicator">Number of the indicator in it.</param>
    /// <param name="seen">The version that was seen; 0 where there was none.</param>
    /// <param name="basis">The basis that decides; nothing leaves it open.</param>
    /// <param name="tolerance">How far 左右 reaches, as typed; empty leaves it open.</param>
    /// <param name="reason">What it rests on.</param>
    /// <param name="by">Who rules.</param>
    /// <exception cref="RefusedException">There is no such indicator, the tolerance is no number, the reason is missing, somebody ruled meanwhile, or nothing is changed.</exception>
    public Task<IndicatorRuling> RunAsync(int number, int indicator, int seen, IndicatorBasis? basis, string? tolerance, string? reason, string by) => writes.RunAsync(by, async db =>
    {
        PlanFigures figures = await PlanFigures.LoadAsync(db, number, clock.Today()) ?? throw new RefusedException(Refusal.NotThere);
        if (figures.Directory is not { } directory || indicator < 1 || indicator > figures.Indicators.All.Count)
        {
            throw new RefusedException(Refusal.NotThere);
        }

        PlanIndicator ruled = figures.Indicators.All[indicator - 1];
        IndicatorRuling? before = figures.RulingOn(ruled);
        if ((before?.Version ?? 0) != seen)
        {
            throw before is null ? new RefusedException(Refusal.NotThere) : new RefusedException(Refusal.DecidedAlready, before.By, before.At);
        }

        decimal? around = AroundOf(tolerance, ruled.Unit);
        string ground = (reason ?? "").Trim();
        if (ground.Length is 0 or > IndicatorRuling.LongestReason)
        {
            throw ground.Length == 0 ? new RefusedException(Refusal.ReasonMissing) : new RefusedException(Refusal.ReasonTooLong, IndicatorRuling.LongestReason);
        }

        IndicatorBasis? decides = ruled.Known?.HasBases == true ? basis : null;
        if ((before?.Basis, before?.Tolerance) == (decides, around))
        {
            throw new RefusedException(Refusal.NothingChanged);
        }

        IndicatorRuling ruling = new()
        {
            DirectoryNumber = directory,
            Year = figures.Year,
            Indicator = ruled.Code,
            Version = seen + 1,
            Basis = decides,
            Tolerance = around,
            Reason = ground,
            At = clock.GetUtcNow(),
            By = by,
        };
        db.IndicatorRulings.Add(ruling);
        return new Written<IndicatorRuling>(ruling, "indicator.ruled", $"plan/{number}/indicator/{indicator}", string.Create(CultureInfo.InvariantCulture, $"{ruled.Code}: basis {decides?.ToString() ?? "open"}, tolerance {around?.ToString(CultureInfo.InvariantCulture) ?? "open"}: {ground}"));
    });

    static decimal? AroundOf(string? typed, string unit)
    {
        TypedQuantity read = TypedQuantity.Read(typed, unit);
        return read is { Fault: null, Value: null or >= 0 } ? read.Value : throw new RefusedException(Refusal.NoQuantity, read.Found);
    }
}
