using System.Globalization;
using System.Text;
using Lantu.Domain.NodePlans;
using Lantu.Domain.Reporting;

namespace Lantu.Domain.Delegations;

/// <summary>One unit's part of a measure in one month: what was handed down to it, and what it has reported.</summary>
/// <param name="Child">Its number in the directory.</param>
/// <param name="Name">Its name.</param>
/// <param name="Handed">What it was given, in force.</param>
/// <param name="Report">What it last filed; nothing while it is missing.</param>
public sealed record PartOfMeasure(int Child, string Name, DelegationContent Handed, PartReport? Report)
{
    /// <summary>The quantities that a unit with such a part reports figures of: those that it was given a share of, or all where nothing was divided.</summary>
    /// <param name="quantities">What of the measure can be divided.</param>
    /// <param name="handed">What it was given.</param>
    /// <param name="last">The last day of the month that is reported on.</param>
    public static IReadOnlyList<PlannedQuantity> Quantities(IEnumerable<DelegatedQuantity> quantities, DelegationContent handed, DateOnly last)
    {
        ArgumentNullException.ThrowIfNull(quantities);
        ArgumentNullException.ThrowIfNull(handed);

        return [.. quantities.Where(quantity => handed.Shares.Count == 0 || handed.ShareOf(quantity.Target) is not null)
            .Select(quantity => new PlannedQuantity(quantity.Target, quantity.Quantity, quantity.Unit, IsCumulative: true, quantity.Comparator, handed.ShareOf(quantity.Target), last))];
    }

    /// <summary>What the units below have reported of each quantity, together.</summary>
    public static IReadOnlyList<PartSum> Sums(IReadOnlyCollection<PartOfMeasure> parts, IEnumerable<PlannedQuantity> quantities)
    {
        ArgumentNullException.ThrowIfNull(parts);
        ArgumentNullException.ThrowIfNull(quantities);

        return [.. quantities.Where(quantity => quantity.IsCumulative).Select(quantity =>
        {
            decimal[] figures = [.. parts.Select(part => part.Report?.Content.ValueOf(quantity.Target)).OfType<decimal>()];
            return new PartSum(quantity.Target, quantity.Quantity, quantity.Unit, figures.Length == 0 ? null : figures.Sum(), figures.Length);
        })];
    }

    /// <summary>What stands in the fields of a report, with the figures that the units below have reported together, and their words where the text is empty.</summary>
    public static TypedReport Fill(TypedReport typed, IReadOnlyCollection<PartOfMeasure> parts, IEnumerable<PlannedQuantity> quantities)
    {
        ArgumentNullException.ThrowIfNull(typed);
        ArgumentNullException.ThrowIfNull(parts);

        PartSum[] sums = [.. Sums(parts, quantities).Where(sum => sum.Value is not null)];
        return typed with
        {
            IsByException = false,
            Figures = [.. typed.Figures.Where(figure => sums.All(sum => sum.Target != figure.Target)).Concat(sums.Select(sum => new TypedFigure(sum.Target, sum.Value!.Value.ToString("0.########", CultureInfo.InvariantCulture)))).OrderBy(figure => figure.Target)],
            Text = typed.Text.Length > 0 ? typed.Text : Words(parts),
        };
    }

    // Whole statements only, as many as a report holds: the others stand beside it.
    static string Words(IEnumerable<PartOfMeasure> parts)
    {
        StringBuilder text = new();
        foreach (string line in parts.Where(part => part.Report is { Content.Text.Length: > 0 }).Select(part => $"{part.Name}：{part.Report!.Content.Text}"))
        {
            if (text.Length + line.Length + 1 <= ReportContent.LongestText)
            {
                text.Append(text.Length > 0 ? "\n" : "").Append(line);
            }
        }

        return text.ToString();
    }
}
