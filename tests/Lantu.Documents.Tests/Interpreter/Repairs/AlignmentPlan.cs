using System.Text;
using Lantu.Documents.Drafts;

namespace Lantu.Documents.Tests.Interpreter.Repairs;

/// <summary>The rows of a plan as a text table, one measure a row, so that its unit cells can be shifted and slid.</summary>
sealed class AlignmentPlan
{
    const string Blank = " ";

    readonly bool _dashes;

    /// <param name="draft">The plan.</param>
    /// <param name="dashes">Whether it prints a dash for nobody.</param>
    /// <param name="without">Measures that are left out, counted over the whole plan from 1.</param>
    public AlignmentPlan(PlanDraft draft, bool dashes, IReadOnlySet<int>? without = null)
    {
        _dashes = dashes;
        int ordinal = 0;
        Rows =
        [
            .. draft.Programmes.SelectMany(programme => programme.Tasks.SelectMany(task => task.Measures.ToList().FindAll(_ => without?.Contains(++ordinal) != true).Select((measure, i) => new Row(
                programme.Annex, i == 0 ? $"{task.Number} | {task.Title}" : " | ", string.Concat(measure.Paragraphs.Select(paragraph => $"<p>{paragraph}</p>")),
                measure.Deadlines.Count > 0 ? measure.Deadlines[0].Text : "年底前", [.. RepairParts.All.Select(measure.Content().Printed)],
                [.. measure.Content().Roles.SelectMany(role => role.Units).Where(unit => !unit.IsGroup).Select(unit => unit.Unit ?? unit.Text)])))),
        ];
    }

    public IReadOnlyList<Row> Rows { get; }

    /// <summary>The plan with the unit cells of some rows exchanged.</summary>
    public string Text(params IReadOnlyList<(int Row, string[] Units)> changes)
    {
        StringBuilder text = new();
        int annex = 0;
        for (int i = 0; i < Rows.Count; i++)
        {
            Row row = Rows[i];
            if (row.Annex != annex)
            {
                annex = row.Annex;
                text.Append($"\n## 附件{annex}行动计划\n\n| 序号 | 重点任务 | 工作措施 | 完成时限 | 牵头部门 | 主责单位 | 协办单位 |\n| --- | --- | --- | --- | --- | --- | --- |\n");
            }

            string[] units = changes.FirstOrDefault(change => change.Row == i).Units ?? row.Units;
            text.Append($"| {row.Task} | {row.Text} | {row.Deadline} | {string.Join(" | ", units.Select(cell => cell.Length == 0 && _dashes ? "—" : cell))} |\n");
        }

        return text.ToString();
    }

    /// <summary>The cells of a row shifted one to the left: the lead is gone, the last cell blank.</summary>
    public static string[] ShiftedLeft(Row row) => [row.Units[1], row.Units[2], Blank];

    /// <summary>Whether both rows have units the other has not.</summary>
    public bool Differ(int one, int other) => Rows[one].Named.Except(Rows[other].Named).Any() && Rows[other].Named.Except(Rows[one].Named).Any();

    public sealed record Row(int Annex, string Task, string Text, string Deadline, string[] Units, IReadOnlyList<string> Named);
}
