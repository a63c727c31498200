using System.Text.RegularExpressions;
using Lantu.Documents.Blocks;
using Lantu.Documents.Interpreter.Text;

namespace Lantu.Documents.Interpreter.Tables;

/// <summary>
/// What the columns of a table without a header hold, from what stands in them: numbers first, one column of long text, one of
/// short phrases of time, and columns of names of bodies behind it. The names given are those of the usual annex.
/// </summary>
static partial class ShapeReader
{
    const int LeastRows = 2;

    public static TaskColumns? TryRead(Grid grid)
    {
        int columns = grid.ColumnCount;
        if (columns < 4 || grid.Rows.Count < LeastRows)
        {
            return null;
        }

        List<string>[] texts = [.. Enumerable.Range(0, columns).Select(_ => new List<string>())];
        foreach (GridCell cell in grid.Rows.SelectMany(row => row.Cells).Where(cell => cell.ColumnSpan == 1 && cell.Column < columns))
        {
            string content = Wording.Tidy(string.Concat(cell.Paragraphs));
            if (!Wording.IsNone(content))
            {
                texts[cell.Column].Add(content);
            }
        }

        int deadline = Best(texts, list => Share(list, t => t.Length <= 30 && Time().IsMatch(t)), 0.6);
        int[] bodies = [.. Enumerable.Range(0, columns).Where(i => i != deadline && texts[i].Count > 0 && Share(texts[i], IsListOfBodies) >= 0.7)];
        int text = Best(texts, list => bodies.Contains(Array.IndexOf(texts, list)) ? 0 : list.Average(t => Math.Min(t.Length, 400)) / 400.0, 0.02);
        if (text < 0 || bodies.Length == 0)
        {
            return null;
        }

        ColumnRole?[] roles = new ColumnRole?[columns];
        roles[text] = ColumnRole.Text;
        if (deadline >= 0)
        {
            roles[deadline] = ColumnRole.Deadline;
        }

        ColumnRole[] order = bodies.Length switch
        {
            1 => [ColumnRole.Responsible],
            2 => [ColumnRole.Lead, ColumnRole.Supporting],
            _ => [ColumnRole.Lead, ColumnRole.Responsible, ColumnRole.Supporting],
        };
        for (int i = 0; i < Math.Min(bodies.Length, order.Length); i++)
        {
            roles[bodies[i]] = order[i];
        }

        int number = Enumerable.Range(0, text).FirstOrDefault(i => texts[i].Count > 0 && Share(texts[i], t => ChineseNumber.TryRead(t.Trim('.', '、')) is not null) >= 0.7, -1);
        if (number >= 0)
        {
            roles[number] = ColumnRole.Number;
        }

        int title = Enumerable.Range(0, text).FirstOrDefault(i => i != number && roles[i] is null && texts[i].Count > 0, -1);
        if (title >= 0)
        {
            roles[title] = ColumnRole.Title;
        }

        return new TaskColumns(roles, [.. roles.Select(NameOf)]);
    }

    /// <summary>Whether a cell lists bodies: their names are short and end like names; a sentence that mentions one is none.</summary>
    public static bool IsListOfBodies(string text) => Body().IsMatch(text) && text.Split('、', '，', ' ', '\n').All(name => name.Length <= 24) && !text.EndsWith('。');

    static string NameOf(ColumnRole? role) => role switch
    {
        ColumnRole.Number => "序号",
        ColumnRole.Title => "重点任务",
        ColumnRole.Text => "工作措施",
        ColumnRole.Deadline => "完成时限",
        ColumnRole.Lead => "牵头部门",
        ColumnRole.Responsible => "主责单位",
        ColumnRole.Supporting => "协办单位",
        _ => "",
    };

    static int Best(List<string>[] texts, Func<List<string>, double> measure, double least)
    {
        int best = -1;
        double highest = least;
        for (int i = 0; i < texts.Length; i++)
        {
            double value = texts[i].Count == 0 ? 0 : measure(texts[i]);
            if (value >= highest && (best < 0 || value > highest))
            {
                (best, highest) = (i, value);
            }
        }

        return best;
    }

    static double Share(List<string> texts, Func<string, bool> test) => (double)texts.Count(test) / texts.Count;

    [GeneratedRegex("""年底|月底|[0-9０-９]月|长期|持续|节点|季度|全年|每月|年内|[0-9０-９]{4}年|汛期|按期|常态""", RegexOptions.CultureInvariant, 10000)]
    private static partial Regex Time();

    [GeneratedRegex("""(?:局|委|办|厅|部|政府|公司|集团|中心|院|会|街道|镇|乡|区|县|单位|部门)(?:[)）]|等)?(?:[\s、，,；;]|$)""", RegexOptions.CultureInvariant, 10000)]
    private static partial Regex Body();
}
