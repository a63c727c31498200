using Lantu.Documents.Drafts;
using Lantu.Documents.Interpreter.Tables;
using Lantu.Domain.Plans;

namespace Lantu.Documents.Printed;

/// <summary>What stood in columns that have no place in the plan, such as 备注: findings hold it, with the column and the place of its row.</summary>
sealed class HeldCells
{
    readonly Dictionary<(string Column, SourcePlace Row), string> _texts = [];

    public HeldCells(IReadOnlyList<Finding> findings, TaskColumns columns)
    {
        foreach (Finding finding in findings)
        {
            if (finding is { Code: FindingCodes.TextOutsidePlan, Arguments: [var column, var text] } && columns.Names.Contains(column, StringComparer.Ordinal))
            {
                _texts.TryAdd((column, finding.Place.OfRow()), text);
            }
        }
    }

    public string? Of(string column, MeasureDraft measure) =>
        measure.Places.Select(place => _texts.GetValueOrDefault((column, place.OfRow()))).FirstOrDefault(text => text is not null);
}
