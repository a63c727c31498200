using Lantu.Documents.Drafts;
using Lantu.Documents.Interpreter.Measures;

namespace Lantu.Documents.Interpreter.Repairs;

/// <summary>
/// The table rows that measures were read from: what a draft no longer tells (a blank cell from a dash, the parts of a cell) is evidence
/// of what the print or the scan did to a row.
/// </summary>
sealed class PrintedRows
{
    readonly Dictionary<MeasureDraft, MeasureRows> _rows = new(ReferenceEqualityComparer.Instance);

    /// <summary>Remembers what the measure was read from.</summary>
    public void Add(MeasureDraft measure, MeasureRows rows) => _rows[measure] = rows;

    /// <summary>What it was read from; nothing for running text.</summary>
    public MeasureRows? Of(MeasureDraft measure) => _rows.GetValueOrDefault(measure);
}
