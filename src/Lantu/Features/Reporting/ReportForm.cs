using System.Globalization;
using Lantu.Jobs;
using Lantu.Jobs.Reporting;
using Lantu.Ui;

namespace Lantu.Features.Reporting;

/// <summary>The form of a unit's page of a round: one row of it is sent like all of them.</summary>
static class ReportForm
{
    /// <summary>Fields that one row may have, with room for its targets.</summary>
    const int FieldsOfRow = 24;

    /// <summary>Rows that a page may have.</summary>
    const int MostRows = 500;

    /// <summary>Fields that the form may have.</summary>
    public const int MostFields = FieldsOfRow * MostRows;

    /// <summary>Bytes of it.</summary>
    public const long MostBytes = 8_000_000;

    /// <summary>What was typed of the rows that were sent.</summary>
    public static IReadOnlyList<FiledRow> Read(IFormCollection form, FilingFrame frame) =>
        [.. form.Keys.Select(Measure).OfType<int>().Where(frame.Measures.ContainsKey).Distinct().Select(measure => new FiledRow(measure, ReportInputs.Number(form, ReportInputs.Name(measure, "seen")) ?? 0, ReportInputs.Read(form, measure, frame.Measures[measure].Quantities)))];

    /// <summary>The key that the page was made with; a new one where it is none, so that a form without one is taken once.</summary>
    public static Guid Key(IFormCollection form, BusinessClock clock) => Id(form, "form", clock);

    /// <summary>The window that it comes from.</summary>
    public static Guid Window(IFormCollection form, BusinessClock clock) => Id(form, "window", clock);

    /// <summary>Which row's own button was pressed.</summary>
    public static int? Row(string act) => Measure(act, "file:");

    /// <summary>Which row is to take over what those below have reported.</summary>
    public static int? Taken(string act) => Measure(act, "take:");

    // A row is sent where its first field is.
    static int? Measure(string name) =>
        name.Length > 0 && name[0] == 'm' && name.EndsWith("-claim", StringComparison.Ordinal) && int.TryParse(name.AsSpan(1, name.Length - "-claim".Length - 1), NumberStyles.None, CultureInfo.InvariantCulture, out int measure) ? measure : null;

    static int? Measure(string act, string verb) => act.StartsWith(verb, StringComparison.Ordinal) && int.TryParse(act.AsSpan(verb.Length), NumberStyles.None, CultureInfo.InvariantCulture, out int measure) ? measure : null;

    static Guid Id(IFormCollection form, string name, BusinessClock clock) => Guid.TryParse(form[name], out Guid id) ? id : Guid.CreateVersion7(clock.GetUtcNow());
}
