using System.Text.RegularExpressions;
using Lantu.Documents.Blocks;
using Lantu.Documents.Interpreter.Text;
using Lantu.Domain.Plans;

namespace Lantu.Documents.Interpreter.Notice;

/// <summary>Lines that a site prints around a document: its licence, its host 主办单位, links to share and print. They are no part of it.</summary>
static partial class PageFurniture
{
    /// <summary>The blocks without such lines; each is kept in a finding.</summary>
    public static IReadOnlyList<Block> SetAside(IReadOnlyList<Block> blocks, FindingList findings)
    {
        List<Block> kept = [];
        foreach (Block block in blocks)
        {
            if (block is Paragraph { Text.Length: < 400 } paragraph && Furniture().IsMatch(paragraph.Text))
            {
                string text = Wording.Tidy(paragraph.Text);
                findings.Hold(FindingCodes.TextOutsidePlan, FindingSeverity.Info, paragraph.Place, text, text);
            }
            else
            {
                kept.Add(block);
            }
        }

        return kept;
    }

    [GeneratedRegex("""网站标识码|ICP\s*备|公网安备|版权所有|扫一扫在手机|分享到[：:]|【?打印(?:本页|正文)|关闭窗口|网站地图""", RegexOptions.CultureInvariant, 10000)]
    private static partial Regex Furniture();
}
