using System.Globalization;
using Lantu.Domain.Targets;
using Lantu.Domain.Units;
using Lantu.Standards.Rounding;

namespace Lantu.Domain.Indicators;

/// <summary>Understands rows of figures: each becomes a figure or has a fault. Nothing is guessed: a state, a basis, a source that is not said is a fault.</summary>
/// <param name="directory">The units of the place.</param>
/// <param name="catalogue">The indicators that are known.</param>
/// <param name="printed">Indicators that plans of the place print and the catalogue does not have, with their units.</param>
/// <param name="today">The day: of a period that has not ended before it there is no figure.</param>
public sealed class FigureSheet(UnitDirectory directory, IndicatorCatalogue catalogue, IReadOnlyCollection<PlanIndicator> printed, DateOnly today)
{
    /// <summary>The longest source, note or name that is kept.</summary>
    public const int LongestText = 500;

    static readonly Dictionary<string, FigureState> States = new(StringComparer.OrdinalIgnoreCase)
    {
        ["快报"] = FigureState.Preliminary,
        ["preliminary"] = FigureState.Preliminary,
        ["审核"] = FigureState.Reviewed,
        ["reviewed"] = FigureState.Reviewed,
        ["核定"] = FigureState.Approved,
        ["approved"] = FigureState.Approved,
    };

    static readonly Dictionary<string, IndicatorBasis> Bases = new(StringComparer.OrdinalIgnoreCase)
    {
        ["实况"] = IndicatorBasis.Raw,
        ["raw"] = IndicatorBasis.Raw,
        ["扣沙"] = IndicatorBasis.SandDeducted,
        ["sand-deducted"] = IndicatorBasis.SandDeducted,
    };

    readonly List<FigureFault> _faults = [];
    readonly List<TypedFigureRow> _figures = [];

    /// <summary>The figures that were understood, in the order of their rows.</summary>
    public IReadOnlyList<TypedFigureRow> Figures => _figures;

    /// <summary>What is wrong, in the order of the rows.</summary>
    public IReadOnlyList<FigureFault> Faults => _faults;

    /// <summary>Takes all rows of a file.</summary>
    public void Take(IEnumerable<FigureRow> rows)
    {
        ArgumentNullException.ThrowIfNull(rows);

        foreach (FigureRow row in rows)
        {
            if (Read(row) is { } figure)
            {
                _figures.Add(figure);
            }
        }

        // Of rows that say different things of the same none is taken: which is right is not for the program to say.
        foreach (IGrouping<FigureSubject, TypedFigureRow> same in _figures.GroupBy(figure => figure.Subject).Where(group => group.Select(one => (one.State, one.Value, one.Counted, one.Valid)).Distinct().Count() > 1).ToList())
        {
            TypedFigureRow first = same.First();
            _faults.AddRange(same.Skip(1).Select(other => new FigureFault(other.Line, FigureFaultKind.Disagrees, other.Value.ToString(CultureInfo.InvariantCulture), first.Line.ToString(CultureInfo.InvariantCulture))));
            _figures.RemoveAll(figure => figure.Subject == same.Key);
        }

        // The same twice is once.
        HashSet<FigureSubject> told = [];
        _figures.RemoveAll(figure => !told.Add(figure.Subject));
        _faults.Sort((one, other) => one.Line.CompareTo(other.Line));
    }

    TypedFigureRow? Read(FigureRow row)
    {
        if (IndicatorFigure.AreaOf(row.Area, directory) is not { } area)
        {
            return Fault(row, FigureFaultKind.UnknownArea, row.Area);
        }

        if (IndicatorName.Folded(row.Indicator).Length == 0)
        {
            return Fault(row, FigureFaultKind.UnknownIndicator, row.Indicator);
        }

        // A plan may print a name of the catalogue in another unit: then the unit tells which is meant.
        PlanIndicator[] named = [.. printed.Where(one => one.Known is null && IndicatorName.Folded(one.Name) == IndicatorName.Folded(row.Indicator))];
        PlanIndicator? local = named.FirstOrDefault(one => IndicatorName.Folded(one.Unit) == IndicatorName.Folded(row.Unit)) ?? named.FirstOrDefault();
        Indicator? known = catalogue.Find(row.Indicator) is { } found && (local is null || found.IsMeasuredIn(row.Unit)) ? found : null;
        if (known is null && local is null)
        {
            return Fault(row, FigureFaultKind.UnknownIndicator, row.Indicator);
        }

        if ((known?.Code ?? local!.Code).Length > IndicatorFigure.LongestIndicator)
        {
            return Fault(row, FigureFaultKind.TooLong, $"{local!.Code.Length}", $"{IndicatorFigure.LongestIndicator}");
        }

        if (!FigurePeriod.TryParse(row.Period, out FigurePeriod period))
        {
            return Fault(row, FigureFaultKind.NoPeriod, row.Period);
        }

        if (PeriodFault(known, period) is { } wrong)
        {
            return Fault(row, wrong, period.ToString());
        }

        string unit = known?.Unit ?? local!.Unit;
        if (!(known?.IsMeasuredIn(row.Unit) ?? IndicatorName.Folded(row.Unit) == IndicatorName.Folded(unit)))
        {
            return Fault(row, FigureFaultKind.OtherUnit, row.Unit, unit);
        }

        return NumberOf(row.Value) is not { } value ? Fault(row, FigureFaultKind.NoNumber, row.Value)
            : value < (known?.Least ?? decimal.MinValue) || value > (known?.Most ?? decimal.MaxValue) ? Fault(row, FigureFaultKind.OutOfRange, row.Value, $"{known!.Least}–{known.Most}")
            : Settled(row, area, known, known?.Code ?? local!.Name, period, value);
    }

    TypedFigureRow? Settled(FigureRow row, int area, Indicator? known, string code, FigurePeriod period, decimal value)
    {
        if (!States.TryGetValue(row.State.Trim(), out FigureState state))
        {
            return Fault(row, FigureFaultKind.UnknownState, row.State, "快报 / 审核 / 核定");
        }

        IndicatorBasis basis = IndicatorBasis.Raw;
        if (known?.HasBases == true ? !Bases.TryGetValue(row.Basis.Trim(), out basis) : row.Basis.Trim().Length > 0)
        {
            return Fault(row, known?.HasBases == true ? FigureFaultKind.UnknownBasis : FigureFaultKind.BasisNotWanted, row.Basis, "实况 / 扣沙");
        }

        if (known?.CountsDays == true && value > period.Days)
        {
            return Fault(row, FigureFaultKind.DaysDoNotFit, row.Value, period.Days.ToString(CultureInfo.InvariantCulture));
        }

        if (!DaysOf(row.Counted, out int? counted) || !DaysOf(row.Valid, out int? valid) || valid > period.Days || valid == 0 || counted > (valid ?? period.Days))
        {
            return Fault(row, FigureFaultKind.DaysDoNotFit, $"{row.Counted}/{row.Valid}", period.Days.ToString(CultureInfo.InvariantCulture));
        }

        if (known?.Nature == IndicatorNature.DayShare && counted is { } kind && valid is { } all && HalfEven.Round(NeededDays.Share(kind, all), known.Decimals) != HalfEven.Round(value, known.Decimals))
        {
            return Fault(row, FigureFaultKind.ShareDoesNotFit, row.Value, HalfEven.Round(NeededDays.Share(kind, all), known.Decimals).ToString(CultureInfo.InvariantCulture));
        }

        string source = row.Source.Trim(), note = row.Note.Trim();
        return source.Length == 0 ? Fault(row, FigureFaultKind.NoSource, "")
            : source.Length > LongestText || note.Length > LongestText ? Fault(row, FigureFaultKind.TooLong, $"{Math.Max(source.Length, note.Length)}", $"{LongestText}")
            : new TypedFigureRow(row.Line, new FigureSubject(area, code, basis, period), state, value, counted, valid, source, note.Length == 0 ? null : note);
    }

    FigureFaultKind? PeriodFault(Indicator? known, FigurePeriod period) =>
        period.LastDay >= today ? FigureFaultKind.PeriodNotOver
        : known?.IsYearly == true && !period.IsWholeYear ? FigureFaultKind.NotWholeYear
        : known?.Nature == IndicatorNature.Total && !period.IsFromNewYear ? FigureFaultKind.NotFromNewYear
        : null;

    static decimal? NumberOf(string text) => TypedQuantity.Read(text, "") is { Value: { } value } ? value : null;

    static bool DaysOf(string text, out int? days)
    {
        bool isNone = string.IsNullOrWhiteSpace(text);
        days = isNone ? null : int.TryParse(text.Trim().Normalize(System.Text.NormalizationForm.FormKC), NumberStyles.None, CultureInfo.InvariantCulture, out int read) ? read : null;
        return isNone || days is not null;
    }

    TypedFigureRow? Fault(FigureRow row, FigureFaultKind kind, string found, string wanted = "")
    {
        _faults.Add(new FigureFault(row.Line, kind, found.Trim(), wanted));
        return null;
    }
}
