using Lantu.Domain.Reporting;
using Lantu.Jobs.Reporting;

namespace Lantu.Features.Reporting;

/// <summary>The form of a unit's page as it came, held against what is stored of the rows that it names, so that one row costs one row.</summary>
/// <param name="Frame">What is due.</param>
/// <param name="Act">Which button was pressed.</param>
/// <param name="Rows">What stands in its fields.</param>
/// <param name="Reports">What is filed of them; a row that its own button files needs none.</param>
/// <param name="Before">What was filed of them in rounds before.</param>
sealed record SentReports(FilingFrame Frame, string Act, IReadOnlyList<FiledRow> Rows, IReadOnlyDictionary<int, ProgressReport> Reports, IReadOnlyDictionary<int, ProgressReport> Before)
{
    /// <summary>Which rows the button is about: its own, all that say something new, or all the rest as planned.</summary>
    public IReadOnlyList<FiledRow> Chosen => Act switch
    {
        "planned" => [.. Rows.Where(IsNew), .. Rows.Where(row => IsOwed(row) && !IsNew(row)).Select(row => row with { Typed = new TypedReport { IsByException = true } })],
        _ when ReportForm.Row(Act) is { } measure => [.. Rows.Where(row => row.Measure == measure)],
        _ => [.. Rows.Where(IsNew)],
    };

    /// <summary>The rows that say something else than the page's own fields did when it was made from what is filed, or from the round before.</summary>
    public IReadOnlyList<FiledRow> Changed => [.. Rows.Where(IsChanged)];

    bool IsNew(FiledRow row) => IsChanged(row) && !row.Typed.IsEmpty;

    bool IsOwed(FiledRow row) => Reports.GetValueOrDefault(row.Measure) is null or { IsOpen: true };

    bool IsChanged(FiledRow row) => !row.Typed.Equals(Reports.GetValueOrDefault(row.Measure) is { IsOpen: false } report ? TypedReport.Of(report.Content) : TypedReport.GoingOn(Before.GetValueOrDefault(row.Measure)?.Content));
}
