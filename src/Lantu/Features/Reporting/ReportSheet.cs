using System.Globalization;
using Lantu.Documents.Lists;
using Lantu.Domain.NodePlans;
using Lantu.Domain.Reporting;
using Lantu.Jobs.Reporting;

namespace Lantu.Features.Reporting;

/// <summary>A unit's form of a round as a sheet, a row for each figure of a measure: written with what stands, read back measure by measure.</summary>
sealed class ReportSheet
{
    const string AsPlanned = "按计划推进";

    static readonly Dictionary<string, ProgressClaim> Claims = new(StringComparer.Ordinal)
    {
        ["未启动"] = ProgressClaim.NotStarted,
        ["超序时"] = ProgressClaim.Ahead,
        ["达序时"] = ProgressClaim.OnSchedule,
        ["欠序时"] = ProgressClaim.Behind,
        ["已完成"] = ProgressClaim.Completed,
    };

    readonly List<ReportSheetFault> _faults = [];
    readonly List<FiledRow> _rows = [];
    readonly Dictionary<(int Measure, int? Target), Documents.Lists.ReadRow> _places = [];

    ReportSheet()
    {
    }

    /// <summary>What can't be understood.</summary>
    public IReadOnlyList<ReportSheetFault> Faults => _faults;

    /// <summary>What the measures that are understood say; those that say nothing, or what stands, are left out.</summary>
    public IReadOnlyList<FiledRow> Rows => _rows;

    /// <summary>The form, filled in.</summary>
    public static ListTable Write(string title, RoundReportsView view) => new(
        title,
        [
            new(ReportColumns.Key, 0.8), new(ReportColumns.Round, 0.9), new(ReportColumns.Seen, 0.5), new(ReportColumns.Task, 1.4), new(ReportColumns.Measure, 3), new(ReportColumns.Before, 2.2), new(ReportColumns.Quantity, 1.1), new(ReportColumns.Unit, 0.7), new(ReportColumns.Last, 0.8),
            new(ReportColumns.Claim, 1), new(ReportColumns.Figure, 0.9), new(ReportColumns.Text, 3), new(ReportColumns.Problem, 1.6), new(ReportColumns.Next, 1.6),
        ],
        [.. view.Rows.Where(row => row.IsFileable).SelectMany(row => Cells(row, RoundOf(view)))]);

    /// <summary>Reads a form that came back.</summary>
    public static ReportSheet Read(IReadOnlyList<Documents.Lists.ReadRow> rows, RoundReportsView view)
    {
        ReportSheet sheet = new();
        Dictionary<string, ReportRow> known = view.Rows.ToDictionary(row => row.Key, StringComparer.Ordinal);
        foreach (IGrouping<string, Documents.Lists.ReadRow> measure in rows.GroupBy(row => row.Text(ReportColumns.Key) ?? "", StringComparer.Ordinal))
        {
            if (measure.FirstOrDefault(row => row.Text(ReportColumns.Round) != RoundOf(view)) is { } other)
            {
                sheet.Tell(other, ReportColumns.Round, measure.Key, "ReportSheetRound");
            }
            else if (!known.TryGetValue(measure.Key, out ReportRow? row) || !row.IsFileable)
            {
                sheet.Tell(measure.First(), ReportColumns.Key, measure.Key, row is null ? "ReportSheetNotDue" : "ReportSheetGone");
            }
            else
            {
                sheet.Read(row, [.. measure]);
            }
        }

        return sheet;
    }

    /// <summary>Where a fault stands in the sheet.</summary>
    public string PlaceOf(int measure, ReportFault fault) =>
        (_places.GetValueOrDefault((measure, fault.Target)) ?? _places[(measure, null)]).Address(fault.Kind switch
        {
            ReportFaultKind.NoNumber or ReportFaultKind.UnitDiffers or ReportFaultKind.QuantityMissing or ReportFaultKind.QuantityUnknown or ReportFaultKind.Negative => ReportColumns.Figure,
            ReportFaultKind.ProblemMissing => ReportColumns.Problem,
            ReportFaultKind.NextStepMissing => ReportColumns.Next,
            ReportFaultKind.TextMissing or ReportFaultKind.TextTooLong or ReportFaultKind.Classified => ReportColumns.Text,
            _ => ReportColumns.Claim,
        });

    static string RoundOf(RoundReportsView view) => string.Create(CultureInfo.InvariantCulture, $"{view.Round.Month}/{view.Plan.Number}");

    static IEnumerable<ListCell[]> Cells(ReportRow row, string round)
    {
        TypedReport typed = row.Typed;
        string claim = typed.IsByException ? AsPlanned : typed.Claim is { } chosen ? Claims.First(one => one.Value == chosen).Key : "";
        bool isFirst = true;
        foreach (PlannedQuantity? quantity in row.Quantities.Count > 0 ? row.Quantities : (IEnumerable<PlannedQuantity?>)[null])
        {
            ListCell First(string text) => ListCell.Of(isFirst ? text : "");
            yield return
            [
                ListCell.Of(row.Key), ListCell.Of(round), First(row.Seen.ToString(CultureInfo.InvariantCulture)), First(row.Task), First(string.Join('\n', row.Paragraphs)), First(row.Before?.Content.Text ?? ""), ListCell.Of(quantity?.Quantity), ListCell.Of(quantity?.Unit),
                ListCell.Of(quantity is null ? null : row.Before?.Content.ValueOf(quantity.Target)?.ToString("0.####", CultureInfo.InvariantCulture)), First(claim), ListCell.Of(quantity is null ? null : typed.FigureOf(quantity.Target)), First(typed.Text), First(typed.Problem), First(typed.NextStep),
            ];
            isFirst = false;
        }
    }

    void Read(ReportRow row, IReadOnlyList<Documents.Lists.ReadRow> rows)
    {
        int before = _faults.Count;
        _places[(row.Measure, null)] = rows[0];
        List<TypedFigure> figures = [];
        foreach (Documents.Lists.ReadRow read in rows)
        {
            string? named = read.Text(ReportColumns.Quantity);
            PlannedQuantity? quantity = row.Quantities.FirstOrDefault(one => one.Quantity == named && !_places.ContainsKey((row.Measure, one.Target)));
            if (quantity is not null)
            {
                _places[(row.Measure, quantity.Target)] = read;
                figures.AddRange(read.Text(ReportColumns.Figure) is { } typed ? [new TypedFigure(quantity.Target, typed)] : []);
            }
            else if (read.Text(ReportColumns.Figure) is not null)
            {
                Tell(read, ReportColumns.Figure, row.Key, "ReportSheetNoQuantity");
            }
        }

        string? claim = First(rows, ReportColumns.Claim);
        bool isException = claim == AsPlanned;
        ProgressClaim? chosen = claim is not null && Claims.TryGetValue(claim, out ProgressClaim found) ? found : null;
        if (claim is not null && !isException && chosen is null)
        {
            Tell(rows[0], ReportColumns.Claim, row.Key, "ReportSheetClaim");
        }

        if (!int.TryParse(First(rows, ReportColumns.Seen), NumberStyles.None, CultureInfo.InvariantCulture, out int seen) || seen != row.Seen)
        {
            Tell(rows[0], ReportColumns.Seen, row.Key, "ReportSheetOld");
        }

        TypedReport report = new()
        {
            Claim = chosen,
            IsByException = isException,
            Text = First(rows, ReportColumns.Text) ?? "",
            Problem = First(rows, ReportColumns.Problem) ?? "",
            NextStep = First(rows, ReportColumns.Next) ?? "",
            Figures = [.. figures.OrderBy(figure => figure.Target)],
        };
        bool saysSomething = !report.IsEmpty && !report.Equals(TypedReport.GoingOn(row.Before?.Content)) && !(row.Report is { IsOpen: false } stands && (report.Equals(TypedReport.Of(stands.Content)) || (report.IsByException && stands.Content.IsByException)));
        if (!saysSomething)
        {
            // An old version that says nothing new does no harm.
            _faults.RemoveRange(before, _faults.Count - before);
        }
        else if (_faults.Count == before)
        {
            _rows.Add(new FiledRow(row.Measure, seen, report));
        }
    }

    static string? First(IReadOnlyList<Documents.Lists.ReadRow> rows, string column) => rows.Select(row => row.Text(column)).FirstOrDefault(text => text is not null);

    void Tell(Documents.Lists.ReadRow row, string column, string key, string sentence) => _faults.Add(new ReportSheetFault(row.Address(column), key, sentence, row.Text(column) ?? ""));
}
