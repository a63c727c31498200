using System.Text.RegularExpressions;
using Lantu.Documents.Blocks;
using Lantu.Documents.Interpreter.Tables;
using Lantu.Documents.Interpreter.Text;
using Lantu.Domain.Plans;

namespace Lantu.Documents.Interpreter.Notice;

/// <summary>
/// The card of particulars that government sites print above a document (索引号, 发文机关, 发文字号, 成文日期): a table of labels and values,
/// which is no part of the plan. It is read as lines "label：value", as other sites print it.
/// </summary>
static partial class IndexCard
{
    const int LeastLabels = 2;

    /// <summary>The blocks with cards turned into lines; their whole text is kept in a finding.</summary>
    public static IReadOnlyList<Block> Unfold(IReadOnlyList<Block> blocks, FindingList findings)
    {
        List<Block> unfolded = [];
        foreach (Block block in blocks)
        {
            if (block is Grid grid && Lines(grid) is { Count: >= LeastLabels } lines)
            {
                string text = UnreadGrid.TextOf(grid);
                findings.Hold(FindingCodes.TextOutsidePlan, FindingSeverity.Info, grid.Place, text, text);
                unfolded.AddRange(lines.Select(line => new Paragraph(grid.Place, line)));
            }
            else
            {
                unfolded.Add(block);
            }
        }

        return unfolded;
    }

    static List<string> Lines(Grid grid)
    {
        List<string> lines = [];
        string label = "";
        foreach (string cell in grid.Rows.SelectMany(row => row.Cells).Select(cell => Wording.Tidy(string.Concat(cell.Paragraphs))))
        {
            if (Label().Match(cell) is { Success: true } match)
            {
                label = match.Groups["label"].Value;
                if (match.Length < cell.Length)
                {
                    lines.Add($"{label}：{cell[match.Length..]}");
                    label = "";
                }
            }
            else if (label.Length > 0)
            {
                lines.Add($"{label}：{cell}");
                label = "";
            }
        }

        return lines;
    }

    [GeneratedRegex("""^[\[【]?(?<label>索引号|主题分类|分类|发文机关|发文机构|制发机关|发布机构|发文单位|成文日期|发文字号|文号|标题|名称|发布日期|印发日期|实施日期|废止日期|有效性|时效|主题词|信息类别|公开方式)[\]】]?(?:[：:]|$)""", RegexOptions.CultureInvariant, 10000)]
    private static partial Regex Label();
}
