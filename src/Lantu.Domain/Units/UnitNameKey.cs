using System.Text;

namespace Lantu.Domain.Units;

/// <summary>
/// Folds the ways a body's name is written into one key: width and blanks, the place's name before 市, 和 and 与, 委员会 for 委, 人民政府 for
/// 政府, 管理委员会 for 管委会, 办公室 for 办. What stands in brackets is left out.
/// </summary>
public static class UnitNameKey
{
    public static string Of(string name, string root)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(root);

        StringBuilder folded = new(name.Length);
        int depth = 0;
        foreach (char c in CompatibleForm.Of(name))
        {
            depth += c == '(' ? 1 : 0;
            if (depth == 0 && char.IsLetterOrDigit(c) && c is not ('和' or '与' or '及'))
            {
                folded.Append(c);
            }

            depth -= c == ')' && depth > 0 ? 1 : 0;
        }

        folded.Replace("管理委员会", "管委").Replace("管委会", "管委").Replace("委员会", "委").Replace("人民政府", "政府").Replace("办公室", "办").Replace("办公厅", "办");
        string key = folded.ToString();

        // 北京市生态环境局 is 市生态环境局; 北京市东城区政府 is 东城区政府; the place's own government stays whole.
        if (root.Length > 1 && key.Length > root.Length + 1 && key.StartsWith(root, StringComparison.Ordinal))
        {
            string rest = key[root.Length..];
            key = rest.Length > 2 && rest[1..].Contains('区') && rest.EndsWith("政府", StringComparison.Ordinal) ? rest : root[^1] + rest;
        }

        return key;
    }
}
