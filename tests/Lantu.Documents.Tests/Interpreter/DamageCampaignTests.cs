using Lantu.Documents.Drafts;
using Lantu.Domain.Plans;

namespace Lantu.Documents.Tests.Interpreter;

/// <summary>
/// A seeded set of 200 damages to the sample: each is one that happens to real documents, and each names the finding that must tell a
/// person of it.
/// </summary>
public sealed class DamageCampaignTests
{
    const int Cases = 200;
    const double Required = 0.9;

    static readonly string[] Lines = File.ReadAllLines(Corpus.Sample);
    static readonly int[] Rows = [.. Enumerable.Range(0, Lines.Length).Where(i => Lines[i].StartsWith("| ", StringComparison.Ordinal) && Lines[i].Count(c => c == '|') == 8 && !Lines[i].Contains("序号") && !Lines[i].Contains("---") && !Lines[i].Contains("**"))];
    static readonly int[] Numbered = [.. Rows.Where(i => char.IsAsciiDigit(Lines[i][2]))];

    [Fact]
    public void Ninety_of_a_hundred_damages_are_told_and_none_makes_it_fail()
    {
        Random random = new(20230223);
        PlanDraft whole = Corpus.InterpretText(string.Join('\n', Lines), Corpus.Beijing);
        List<string> missed = [];
        long heldMost = 0;
        for (int i = 0; i < Cases; i++)
        {
            (string name, string[] lines, string[] codes) = Make(i % 9, random);
            PlanDraft draft = Corpus.InterpretText(string.Join('\n', lines), Corpus.Beijing);
            bool told = codes.Any(code => Count(draft, code) > Count(whole, code));
            if (!told)
            {
                missed.Add($"{name}: {string.Join(',', codes)}");
            }

            heldMost = Math.Max(heldMost, draft.Findings.Sum(finding => finding.HeldText.Length));
        }

        Assert.True(missed.Count <= Cases * (1 - Required), $"{missed.Count} of {Cases} not told: {string.Join("; ", missed.GroupBy(m => m).Select(g => $"{g.Key} ×{g.Count()}"))}");
        Assert.InRange(heldMost, 0, Lines.Sum(line => line.Length) / 50);
    }

    static int Count(PlanDraft draft, string code) => draft.Findings.Count(finding => finding.Code == code);

    static (string Name, string[] Lines, string[] Codes) Make(int kind, Random random)
    {
        string[] lines = [.. Lines];
        int row = Rows[random.Next(Rows.Length)];
        switch (kind)
        {
            case 0:
                // A task cut out between others of its programme, rows and all.
                int from = Numbered.Where(i => Number(i) > 1 && Numbered.Contains(Next(i)) && Number(Next(i)) == Number(i) + 1).ElementAt(random.Next(60));
                return ("task cut", [.. lines.Where((_, i) => i < from || i >= Next(from))], [FindingCodes.MissingNumber]);
            case 1:
                int headed = Enumerable.Range(0, Lines.Length).Where(i => Lines[i].Contains("| 序号")).ElementAt(random.Next(5));
                return ("header lost", [.. lines.Where((_, i) => i != headed && i != headed + 1)], [FindingCodes.HeaderInferred, FindingCodes.ColumnsMissing, FindingCodes.ProgrammeNotListed]);
            case 2:
                lines[row] = Change(lines[row], 5, _ => "");
                return ("lead emptied", lines, [FindingCodes.RoleMissing]);
            case 3:
                lines[row] = Change(lines[row], 4, _ => "");
                return ("deadline emptied", lines, [FindingCodes.DeadlineMissing]);
            case 4:
                int named = Rows.Where(i => Cell(i, 5).Contains("市生态环境局")).ElementAt(random.Next(40));
                lines[named] = Change(lines[named], 5, cell => cell.Replace("市生态环境局", random.Next(3) switch { 0 => "市生态环境委", 1 => "市生态坏境局", _ => "市生态环境" }));
                return ("unit misread", lines, [FindingCodes.UnitCorrected, FindingCodes.UnitUnknown]);
            case 5:
                lines[row] = lines[row].TrimEnd() + " 窜入的文字 |";
                return ("cell too many", lines, [FindingCodes.CellExtra]);
            case 6:
                int titled = Numbered[random.Next(Numbered.Length)];
                lines[titled] = Change(lines[titled], 3, _ => "");
                return ("text lost", lines, [FindingCodes.TextMissing, FindingCodes.ParagraphsUnaligned]);
            case 7:
                lines[row] = Change(lines[row], 4, _ => "见附表");
                return ("deadline unreadable", lines, [FindingCodes.DeadlineUnreadable]);
            default:
                int swapped = Numbered.Where(i => Number(i) > 2).ElementAt(random.Next(60));
                lines[swapped] = Change(lines[swapped], 1, _ => "1");
                return ("number misread", lines, [FindingCodes.NumberRepeated, FindingCodes.MissingNumber, FindingCodes.NumberOutOfOrder]);
        }
    }

    static int Number(int line) => int.TryParse(Cell(line, 1), out int number) ? number : 0;

    // The next numbered row, or the line after the table.
    static int Next(int line)
    {
        int next = line + 1;
        while (next < Lines.Length && Lines[next].StartsWith('|') && !Numbered.Contains(next))
        {
            next++;
        }

        return next;
    }

    static string Cell(int line, int column) => Lines[line].Split('|')[column].Trim();

    static string Change(string line, int column, Func<string, string> change) =>
        string.Join('|', line.Split('|').Select((cell, i) => i == column ? $" {change(cell.Trim())} " : cell));
}
