using System.Globalization;
using Lantu.Domain.NodePlans;
using Lantu.Domain.Reporting;
using Lantu.Jobs;
using Lantu.Jobs.Reporting;

namespace Lantu.Features.Reporting;

/// <summary>The form of a unit's page of a round: its fields are named by the measure, so that a page of a hundred rows and one changed row are sent alike.</summary>
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

    /// <summary>The value of the choice "as planned".</summary>
    public const string Exception = "exception";

    public static string Name(int measure, string field) => string.Create(CultureInfo.InvariantCulture, $"m{measure}-{field}");

    public static string Figure(int measure, int target) => Name(measure, string.Create(CultureInfo.InvariantCulture, $"t{target}"));

    /// <summary>What was typed of the rows that were sent.</summary>
    public static IReadOnlyList<FiledRow> Read(IFormCollection form, FilingFrame frame) =>
        [.. form.Keys.Select(Measure).OfType<int>().Where(frame.Measures.ContainsKey).Distinct().Select(measure => new FiledRow(measure, Number(form, Name(measure, "seen")) ?? 0, Typed(form, measure, frame.Measures[measure].Quantities)))];

    /// <summary>The key that the page was made with; a new one where it is none, so that a form without one is taken once.</summary>
    public static Guid Key(IFormCollection form, BusinessClock clock) => Id(form, "form", clock);

    /// <summary>The window that it comes from.</summary>
    public static Guid Window(IFormCollection form, BusinessClock clock) => Id(form, "window", clock);

    /// <summary>Which row's own button was pressed.</summary>
    public static int? Row(string act) => act.StartsWith("file:", StringComparison.Ordinal) && int.TryParse(act.AsSpan(5), NumberStyles.None, CultureInfo.InvariantCulture, out int measure) ? measure : null;

    public static int? Number(IFormCollection form, string name) => int.TryParse(form[name], NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? number : null;

    // A row is sent where its first field is.
    static int? Measure(string name) =>
        name.Length > 0 && name[0] == 'm' && name.EndsWith("-claim", StringComparison.Ordinal) && int.TryParse(name.AsSpan(1, name.Length - "-claim".Length - 1), NumberStyles.None, CultureInfo.InvariantCulture, out int measure) ? measure : null;

    static TypedReport Typed(IFormCollection form, int measure, IReadOnlyList<PlannedQuantity> quantities)
    {
        string claim = Text(form, measure, "claim");
        bool isException = claim == Exception;
        return new TypedReport
        {
            Claim = !isException && Enum.TryParse(claim, out ProgressClaim chosen) && Enum.IsDefined(chosen) ? chosen : null,
            IsByException = isException,
            Text = Text(form, measure, "text"),
            Problem = Text(form, measure, "problem"),
            NextStep = Text(form, measure, "next"),
            Figures = [.. quantities.Select(quantity => new TypedFigure(quantity.Target, form[Figure(measure, quantity.Target)].ToString().Trim())).Where(figure => figure.Typed.Length > 0)],
        };
    }

    // Browsers send line ends as two characters; the text has one.
    static string Text(IFormCollection form, int measure, string field) => form[Name(measure, field)].ToString().Replace("\r\n", "\n", StringComparison.Ordinal).Trim();

    static Guid Id(IFormCollection form, string name, BusinessClock clock) => Guid.TryParse(form[name], out Guid id) ? id : Guid.CreateVersion7(clock.GetUtcNow());
}
