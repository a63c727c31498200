using System.Text.RegularExpressions;
using Lantu.Documents.Interpreter.Tables;
using Lantu.Documents.Interpreter.Text;

namespace Lantu.Documents.Interpreter.Measures;

/// <summary>How much a paragraph speaks of the units and the kind of deadline of a row: by the telling words of the units' names.</summary>
static partial class DutyAffinity
{
    public static double Of(TaskRow duty, string paragraph)
    {
        double affinity = 0;
        foreach (string unit in Names(duty))
        {
            affinity += Naming(unit, paragraph);
        }

        if (duty.Deadline.All.Contains("节点", StringComparison.Ordinal) && Date().IsMatch(paragraph))
        {
            affinity += 0.5;
        }

        return affinity;
    }

    // In full counts twice; by most of its telling words, once; by a word or two that others share, not at all.
    static double Naming(string unit, string paragraph)
    {
        string core = Generic().Replace(unit, "");
        if (core.Length < 2)
        {
            return 0;
        }

        if (paragraph.Contains(unit, StringComparison.Ordinal))
        {
            return 2;
        }

        int pairs = 0;
        for (int i = 1; i < core.Length; i++)
        {
            pairs += paragraph.AsSpan().Contains(core.AsSpan(i - 1, 2), StringComparison.Ordinal) ? 1 : 0;
        }

        double share = (double)pairs / (core.Length - 1);
        return share >= 0.5 || (pairs > 0 && core.Length > 6) ? Math.Max(share, 0.5) : 0;
    }

    /// <summary>Whether the paragraph names one of the row's units in full.</summary>
    public static bool IsNamed(TaskRow duty, string paragraph) =>
        Names(duty).Any(unit => Generic().Replace(unit, "") is { Length: >= 2 } core && paragraph.Contains(core, StringComparison.Ordinal));

    static IEnumerable<string> Names(TaskRow duty) =>
        Separator().Split(Wording.Fold($"{duty.Lead.All}、{duty.Responsible.All}、{duty.Supporting.All}".Replace(' ', '、').Replace('\n', '、')))
            .Where(name => name.Length > 1);

    [GeneratedRegex("""[、,;]+""", RegexOptions.CultureInvariant, 10000)]
    private static partial Regex Separator();

    [GeneratedRegex("""^[市省县州]|\(.*$|(?:人民)?政府$|管委会$|(?:管理)?局$|委(?:员会)?$|办(?:公室)?$|厅$|各区|相关|有关|部门""", RegexOptions.CultureInvariant, 10000)]
    private static partial Regex Generic();

    [GeneratedRegex("""[0-9０-９]月|年底前""", RegexOptions.CultureInvariant, 10000)]
    private static partial Regex Date();
}
