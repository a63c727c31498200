using System.Globalization;
using Lantu.Domain.NodePlans;
using Lantu.Domain.Reporting;

namespace Lantu.Ui;

/// <summary>The fields of a report on one measure: named by the measure, so that a page of a hundred rows and one changed row are sent alike.</summary>
static class ReportInputs
{
    /// <summary>The value of the choice "as planned".</summary>
    public const string Exception = "exception";

    public static string Name(int measure, string field) => string.Create(CultureInfo.InvariantCulture, $"m{measure}-{field}");

    public static string Figure(int measure, int target) => Name(measure, string.Create(CultureInfo.InvariantCulture, $"t{target}"));

    public static int? Number(IFormCollection form, string name) => int.TryParse(form[name], NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? number : null;

    /// <summary>What stands in them.</summary>
    public static TypedReport Read(IFormCollection form, int measure, IEnumerable<PlannedQuantity> quantities)
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
}
