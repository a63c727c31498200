using Lantu.Domain.Plans;
using static Lantu.Documents.Tests.Interpreter.Damages.TablePlan;

namespace Lantu.Documents.Tests.Interpreter.Damages;

/// <summary>What happens to printed tables on their way through copiers, scanners and retyping.</summary>
static class TableDamages
{
    public static IReadOnlyList<Func<TablePlan, Random, DamageCase>> All { get; } =
    [
        TaskCut, NumberMisread, NumberLost, HeaderLost, AnnexLost, CellsShifted, CellDropped, CellIntruded, RowsMerged, TextLost, TextCutOff, RowTwice,
        LeadLost, DeadlineLost, DeadlineMisread, UnitMisread, UnitCutOff, DistrictCut, DistrictMisread, DistrictFigureMisread, DateLost,
    ];

    static DamageCase TaskCut(TablePlan plan, Random random)
    {
        int from = Pick(random, plan.Numbered.Where(i => Follows(plan, i) && plan.EndOfTask(i) is var next && next < plan.Lines.Length && NumberOf(plan, next) == NumberOf(plan, i) + 1));
        return new("task cut", plan.Without(from, plan.EndOfTask(from)), FindingCodes.MissingNumber);
    }

    static DamageCase NumberMisread(TablePlan plan, Random random)
    {
        int line = Pick(random, plan.Numbered.Where(i => Follows(plan, i)));
        int misread = NumberOf(plan, line) is var number && random.Next(2) == 0 ? number + random.Next(2, 9) : Math.Max(1, number - random.Next(1, 4));
        return new("number misread", plan.With((line, plan.Change(line, Number, $"{misread}"))), FindingCodes.MissingNumber, FindingCodes.NumberRepeated, FindingCodes.NumberOutOfOrder, FindingCodes.TitleDiffers);
    }

    static DamageCase NumberLost(TablePlan plan, Random random)
    {
        int line = Pick(random, plan.Numbered.Where(i => Follows(plan, i)));
        return new("number lost", plan.With((line, plan.Change(line, Number, ""))), FindingCodes.NumberAbsent, FindingCodes.MissingNumber);
    }

    static DamageCase HeaderLost(TablePlan plan, Random random)
    {
        int line = Pick(random, plan.Headers);
        bool ruled = plan.Lines[line + 1].Contains("---", StringComparison.Ordinal);
        return new("header lost", plan.Without(line, line + (ruled ? 2 : 1)), FindingCodes.HeaderInferred, FindingCodes.ColumnsMissing);
    }

    static DamageCase AnnexLost(TablePlan plan, Random random)
    {
        int annex = random.Next(plan.Annexes.Length);
        int to = annex + 1 < plan.Annexes.Length ? plan.Annexes[annex + 1] : plan.Lines.Length;
        return new("annex lost", plan.Without(plan.Annexes[annex], to), FindingCodes.AttachmentMissing);
    }

    static DamageCase CellsShifted(TablePlan plan, Random random)
    {
        int line = Pick(random, plan.Rows.Where(i => IsNamed(plan.Cell(i, Lead)) && IsNamed(plan.Cell(i, Responsible)) && IsNamed(plan.Cell(i, Supporting)) && plan.Cell(i, Lead) != plan.Cell(i, Responsible)));
        string shifted = plan.Change(line, cells => [.. cells[..Lead], cells[Responsible], cells[Supporting], ""]);
        return new("unit columns shifted left", plan.With((line, shifted)), FindingCodes.UnitsShifted);
    }

    static DamageCase CellDropped(TablePlan plan, Random random)
    {
        int line = Pick(random, plan.Rows.Where(i => plan.Cell(i, Title).Length > 0));
        int column = random.Next(Deadline, Supporting + 1);
        return new("cell dropped", plan.With((line, plan.Change(line, cells => cells.Where((_, i) => i != column)))), FindingCodes.CellsShort, FindingCodes.DeadlineUnreadable, FindingCodes.RoleMissing);
    }

    static DamageCase CellIntruded(TablePlan plan, Random random)
    {
        int line = Pick(random, plan.Rows);
        return new("cell too many", plan.With((line, plan.Change(line, cells => [.. cells, "窜入的文字"]))), FindingCodes.CellExtra);
    }

    // Two measures of one task run together; one deadline for both is left.
    static DamageCase RowsMerged(TablePlan plan, Random random)
    {
        int line = Pick(random, plan.Rows.Where(i => plan.Rows.Contains(i + 1) && plan.Cell(i + 1, Number).Length == 0 && plan.Cell(i, Text).EndsWith('。')));
        string merged = plan.Change(line, cells => cells.Select((cell, i) => i == Deadline || plan.Cell(line + 1, i).Length == 0 ? cell : $"{cell}  {plan.Cell(line + 1, i)}"));
        return new("paragraphs merged", plan.With((line, merged), (line + 1, null)), FindingCodes.ParagraphsUnaligned, FindingCodes.ParagraphsAligned);
    }

    static DamageCase TextLost(TablePlan plan, Random random)
    {
        int line = Pick(random, plan.Numbered);
        return new("text lost", plan.With((line, plan.Change(line, Text, ""))), FindingCodes.TextMissing, FindingCodes.ParagraphsUnaligned);
    }

    static DamageCase TextCutOff(TablePlan plan, Random random)
    {
        int line = Pick(random, plan.Rows.Where(i => plan.Cell(i, Text).Length > 50 && !plan.Cell(i, Text).Contains('<', StringComparison.Ordinal)));
        string text = plan.Cell(line, Text);
        int comma = text.IndexOfAny(['，', ','], 35);
        return new("text cut off", plan.With((line, plan.Change(line, Text, comma > 0 ? text[..comma] : text[..40]))), FindingCodes.TextUnfinished);
    }

    static DamageCase RowTwice(TablePlan plan, Random random)
    {
        int line = Pick(random, plan.Rows.Where(i => plan.Cell(i, Text).Length > 20));
        return new("row printed twice", plan.With((line, $"{plan.Lines[line]}\n{plan.Lines[line]}")), FindingCodes.TextDuplicated);
    }

    static DamageCase LeadLost(TablePlan plan, Random random)
    {
        int line = Pick(random, plan.Rows.Where(i => IsNamed(plan.Cell(i, Lead))));
        return new("lead lost", plan.With((line, plan.Change(line, Lead, ""))), FindingCodes.RoleMissing);
    }

    static DamageCase DeadlineLost(TablePlan plan, Random random)
    {
        int line = Pick(random, plan.Rows.Where(i => plan.Cell(i, Deadline).Length > 0));
        return new("deadline lost", plan.With((line, plan.Change(line, Deadline, ""))), FindingCodes.DeadlineMissing);
    }

    static DamageCase DeadlineMisread(TablePlan plan, Random random)
    {
        int line = Pick(random, plan.Rows.Where(i => plan.Cell(i, Deadline).Length > 2));
        return new("deadline misread", plan.With((line, plan.Change(line, Deadline, Misread(plan.Cell(line, Deadline), random)))), FindingCodes.DeadlineUnreadable);
    }

    static DamageCase UnitMisread(TablePlan plan, Random random)
    {
        int line = Pick(random, plan.Rows.Where(i => plan.Cell(i, Lead) is { Length: > 3 } lead && !lead.Contains('（', StringComparison.Ordinal) && !lead.Contains('(', StringComparison.Ordinal)));
        return new("unit misread", plan.With((line, plan.Change(line, Lead, Misread(plan.Cell(line, Lead), random)))), FindingCodes.UnitCorrected, FindingCodes.UnitUnknown);
    }

    static DamageCase UnitCutOff(TablePlan plan, Random random)
    {
        int line = Pick(random, plan.Rows.Where(i => plan.Cell(i, Lead) is { Length: > 4 } lead && lead.EndsWith('局')));
        return new("unit cut off", plan.With((line, plan.Change(line, Lead, plan.Cell(line, Lead)[..^1]))), FindingCodes.UnitCorrected, FindingCodes.UnitUnknown);
    }

    static DamageCase DistrictCut(TablePlan plan, Random random) => new("district cut", plan.With((Pick(random, plan.Districts), null)), FindingCodes.DistrictMissing);

    static DamageCase DistrictMisread(TablePlan plan, Random random)
    {
        int line = Pick(random, plan.Districts);
        return new("district misread", plan.With((line, plan.Change(line, 0, Misread(plan.Cell(line, 0), random)))), FindingCodes.DistrictUnknown);
    }

    // A column of plain numbers whose sum the text states.
    static DamageCase DistrictFigureMisread(TablePlan plan, Random random)
    {
        int line = Pick(random, plan.Districts.Where(i => decimal.TryParse(plan.Cell(i, 13), out _)));
        return new("district figure misread", plan.With((line, plan.Change(line, 13, $"1{plan.Cell(line, 13)}"))), FindingCodes.DistrictSumDiffers);
    }

    static DamageCase DateLost(TablePlan plan, Random random)
    {
        int[] dates = [.. Enumerable.Range(0, plan.Annexes[0]).Where(i => plan.Lines[i].Trim() is ['2', '0', .., '日'])];
        return new("date of issue lost", plan.With((Pick(random, dates), null)), FindingCodes.HeaderIncomplete);
    }

    // One character, not the last, read as one that stands in no name or phrase.
    static string Misread(string text, Random random)
    {
        int at = Pick(random, Enumerable.Range(0, text.Length - 1).Where(i => text[i] >= '\u4e00'));
        return text.Remove(at, 1).Insert(at, "口曰囗亍丬"[random.Next(5)].ToString());
    }

    static bool IsNamed(string cell) => cell.Length > 1 && !cell.Contains('—', StringComparison.Ordinal);

    // Whether the task before it bears the number before its own: else the damage is not new.
    static bool Follows(TablePlan plan, int line) =>
        NumberOf(plan, line) > 1 && Array.FindLast(plan.Numbered, before => before < line) is var before && NumberOf(plan, before) == NumberOf(plan, line) - 1;

    static int NumberOf(TablePlan plan, int line) => int.Parse(plan.Cell(line, Number), System.Globalization.CultureInfo.InvariantCulture);

    static T Pick<T>(Random random, IEnumerable<T> items)
    {
        T[] all = [.. items];
        return all[random.Next(all.Length)];
    }
}
