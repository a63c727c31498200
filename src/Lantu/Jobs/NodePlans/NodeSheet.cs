using System.Globalization;
using Lantu.Documents.Lists;
using Lantu.Domain.NodePlans;

namespace Lantu.Jobs.NodePlans;

/// <summary>A unit's node plans as a sheet: written with what it has planned, or what is suggested; read back row by row.</summary>
sealed class NodeSheet
{
    readonly List<NodeSheetFault> _faults = [];
    readonly List<NodePlanProposal> _proposals = [];
    readonly HashSet<int> _seen = [];

    NodeSheet()
    {
    }

    public IReadOnlyList<NodeSheetFault> Faults => _faults;

    /// <summary>What the rows without a fault propose; rows that say what stands already propose nothing.</summary>
    public IReadOnlyList<NodePlanProposal> Proposals => _proposals;

    /// <summary>How many rows say what stands already, or nothing.</summary>
    public int Unchanged { get; private set; }

    /// <summary>The sheet, filled in.</summary>
    /// <param name="title">What it is of.</param>
    /// <param name="measures">The unit's measures.</param>
    /// <param name="stateOf">How a state is called.</param>
    /// <param name="sourceOf">How it is said what a suggested node was taken from.</param>
    public static ListTable Write(string title, IReadOnlyList<PlannedMeasure> measures, Func<NodePlan?, string> stateOf, Func<SuggestedNode, string> sourceOf)
    {
        List<ListColumn> columns = [new(NodeColumns.Key, 1), new(NodeColumns.Text, 4), new(NodeColumns.Deadline, 1.2), new(NodeColumns.State, 1), new(NodeColumns.Version, 0.6)];
        for (int slot = 0; slot < NodePlanCheck.MostNodes; slot++)
        {
            columns.AddRange([new(NodeColumns.Day(slot), 1.2), new(NodeColumns.Words(slot), 2)]);
        }

        columns.Add(new ListColumn(NodeColumns.Quantity, 1.6));
        columns.AddRange(Enumerable.Range(1, 12).Select(month => new ListColumn(NodeColumns.Month(month), 0.8)));
        columns.AddRange([new(NodeColumns.Source, 2.4), new(NodeColumns.Reason, 1.6)]);
        return new ListTable(title, columns, [.. measures.Select(measure => Row(measure, stateOf, sourceOf))]);
    }

    /// <summary>Reads a sheet that came back.</summary>
    public static NodeSheet Read(IReadOnlyList<ReadRow> rows, IReadOnlyList<PlannedMeasure> measures)
    {
        NodeSheet sheet = new();
        Dictionary<string, PlannedMeasure> known = measures.ToDictionary(measure => measure.Measure.Key, StringComparer.Ordinal);
        foreach (ReadRow row in rows)
        {
            sheet.Read(row, known);
        }

        return sheet;
    }

    static ListCell[] Row(PlannedMeasure measure, Func<NodePlan?, string> stateOf, Func<SuggestedNode, string> sourceOf)
    {
        bool isSuggested = measure.Shown is null;
        NodePlanContent content = measure.Shown?.Content ?? measure.Suggestion.Preferred;
        List<ListCell> cells =
        [
            ListCell.Of(measure.Measure.Key), ListCell.Of(measure.Measure.Text), ListCell.Of(string.Join('\n', measure.Measure.Deadlines.Select(deadline => deadline.Text))), ListCell.Of(stateOf(measure.Shown)),
            ListCell.Of(measure.Seen.ToString(CultureInfo.InvariantCulture)),
        ];
        for (int slot = 0; slot < NodePlanCheck.MostNodes; slot++)
        {
            PlanNode? node = slot < content.Nodes.Count ? content.Nodes[slot] : null;
            cells.AddRange([ListCell.Of(node?.Due), ListCell.Of(node?.Text)]);
        }

        cells.Add(ListCell.Of(content.Curve is { } curve ? QuantityOf(curve.Quantity, curve.Unit) : string.Join('\n', measure.Frame.Quantities.Select(quantity => QuantityOf(quantity.Quantity, quantity.Unit)))));
        cells.AddRange(Enumerable.Range(1, 12).Select(month => ListCell.Of(content.Curve?.Points.FirstOrDefault(point => point.Day.Month == month)?.Value.ToString("0.####", CultureInfo.InvariantCulture))));
        cells.AddRange([ListCell.Of(isSuggested && content.Curve is null ? string.Join('\n', measure.Suggestion.Nodes.Select(sourceOf)) : isSuggested ? measure.Suggestion.CurveWords : ""), ListCell.Of("")]);
        return [.. cells];
    }

    static string QuantityOf(string quantity, string unit) => $"{quantity}（{unit}）";

    void Read(ReadRow row, Dictionary<string, PlannedMeasure> known)
    {
        string key = row.Text(NodeColumns.Key) ?? "";
        if (!known.TryGetValue(key, out PlannedMeasure? measure))
        {
            Tell(row, NodeColumns.Key, key, new NodePlanFault(NodePlanFaultKind.NoMeasure, null, key));
            return;
        }

        if (!_seen.Add(measure.Measure.Ordinal))
        {
            Tell(row, NodeColumns.Key, key, new NodePlanFault(NodePlanFaultKind.Doubled, null, key));
            return;
        }

        TypedNodePlan typed = Typed(row, measure);
        if (typed.IsEmpty)
        {
            Unchanged++;
            return;
        }

        int before = _faults.Count;
        (NodePlanContent? content, IReadOnlyList<NodePlanFault> faults) = typed.Read(measure.Frame);
        foreach (NodePlanFault fault in faults)
        {
            Tell(row, ColumnOf(fault, typed), key, fault);
        }

        if (content is not null && (measure.Pending ?? measure.Frozen)?.Content.Equals(content) == true)
        {
            Unchanged++;
            return;
        }

        string? reason = row.Text(NodeColumns.Reason);
        if (row.Text(NodeColumns.Version) is not { } seen || seen != measure.Seen.ToString(CultureInfo.InvariantCulture))
        {
            Tell(row, NodeColumns.Version, key, null);
        }
        else if (measure.Frozen is not null && reason is null)
        {
            Tell(row, NodeColumns.Reason, key, new NodePlanFault(NodePlanFaultKind.ReasonMissing));
        }
        else if (reason?.Length > NodePlan.LongestReason)
        {
            Tell(row, NodeColumns.Reason, key, new NodePlanFault(NodePlanFaultKind.ReasonTooLong, null, NodePlan.LongestReason));
        }

        if (content is not null && _faults.Count == before)
        {
            _proposals.Add(new NodePlanProposal(measure.Measure.Ordinal, measure.Seen, content, reason));
        }
    }

    static TypedNodePlan Typed(ReadRow row, PlannedMeasure measure)
    {
        string? named = row.Text(NodeColumns.Quantity);
        return new TypedNodePlan(
            [.. Enumerable.Range(0, NodePlanCheck.MostNodes).Select(slot => (row.Text(NodeColumns.Day(slot)), row.Text(NodeColumns.Words(slot))))],
            [.. Enumerable.Range(1, 12).Select(month => row.Text(NodeColumns.Month(month)))],
            measure.Frame.Quantities.FirstOrDefault(quantity => QuantityOf(quantity.Quantity, quantity.Unit) == named)?.Target ?? (measure.Frame.Quantities.Count == 1 ? measure.Frame.Quantities[0].Target : -1));
    }

    static string ColumnOf(NodePlanFault fault, TypedNodePlan typed) =>
        fault.Kind == NodePlanFaultKind.NoTarget ? NodeColumns.Quantity
        : fault.At is not { } at ? NodeColumns.Key
        : typed.Months.Any(month => month is not null) ? NodeColumns.Month(at)
        : fault.Kind is NodePlanFaultKind.TextMissing or NodePlanFaultKind.TextTooLong ? NodeColumns.Words(at)
        : NodeColumns.Day(at);

    void Tell(ReadRow row, string column, string key, NodePlanFault? fault) => _faults.Add(new NodeSheetFault(row.Address(column), fault, key));
}
