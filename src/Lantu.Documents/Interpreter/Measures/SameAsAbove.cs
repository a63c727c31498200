using System.Text.RegularExpressions;
using Lantu.Documents.Interpreter.Tables;
using Lantu.Documents.Interpreter.Text;
using Lantu.Domain.Plans;

namespace Lantu.Documents.Interpreter.Measures;

/// <summary>同上 in a cell stands for what the row above prints in that column, be it of the task before. Each is told in a finding.</summary>
sealed partial class SameAsAbove(FindingList findings)
{
    TaskRow? _above;

    /// <summary>The row with what such cells stand for; rows come in printed order.</summary>
    public TaskRow Resolve(TaskRow row) =>
        _above = _above is not { } above ? row : row with
        {
            Deadline = Of(row, row.Deadline, above.Deadline, nameof(TaskRow.Deadline)),
            Lead = Of(row, row.Lead, above.Lead, nameof(TaskRow.Lead)),
            Responsible = Of(row, row.Responsible, above.Responsible, nameof(TaskRow.Responsible)),
            Supporting = Of(row, row.Supporting, above.Supporting, nameof(TaskRow.Supporting)),
        };

    CellParts Of(TaskRow row, CellParts cell, CellParts above, string column)
    {
        if (above.IsNone || Wording.Tidy(cell.All) is not { Length: > 0 } words || !Same().IsMatch(words))
        {
            return cell;
        }

        findings.Add(new Finding
        {
            Code = FindingCodes.SameAsAbove,
            Severity = FindingSeverity.Info,
            Place = row.Place,
            Arguments = [column, words, string.Join('、', above.Parts.Select(Wording.Tidy))],
        });
        return above;
    }

    [GeneratedRegex("""^(?:同上(?:栏|行|项)?|〃)$""", RegexOptions.CultureInvariant, 10000)]
    private static partial Regex Same();
}
