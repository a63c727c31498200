using Lantu.Documents.Interpreter.Tables;
using Lantu.Domain.Plans;

namespace Lantu.Documents.Interpreter.Measures;

/// <summary>
/// A row with units but no text can have slipped under the next task: it is given back to the text before it where that text has a
/// paragraph without a row which names the row's unit, while no paragraph it stands under does. Said in a finding.
/// </summary>
static class SlippedRows
{
    public static void GiveBack(IReadOnlyList<TaskRows> tasks, FindingList findings)
    {
        for (int t = 0; t < tasks.Count; t++)
        {
            TaskRows task = tasks[t];
            for (int i = 0; i < task.Rows.Count; i++)
            {
                int text = LastText(task, i);
                if (text < 0 || text == i || PreviousText(tasks, t, text) is not { } previous)
                {
                    continue;
                }

                TaskRow row = task.Rows[i];
                TaskRow earlier = previous.Task.Rows[previous.Index];
                int served = previous.Task.Rows.Skip(previous.Index + 1).TakeWhile(r => !r.HasText).Count() + 1;
                if (earlier.Paragraphs.Count > served && DutyAffinity.IsNamed(row, earlier.Paragraphs[served])
                    && !task.Rows[text].Paragraphs.Any(paragraph => DutyAffinity.IsNamed(row, paragraph)))
                {
                    task.Rows.RemoveAt(i--);
                    previous.Task.Rows.Insert(previous.Index + served, row);
                    findings.Add(new Finding
                    {
                        Code = FindingCodes.UnitsSlipped,
                        Severity = FindingSeverity.Warning,
                        Place = row.Place,
                        Arguments = [string.Join('、', new[] { row.Lead.All, row.Responsible.All }.Where(unit => unit.Length > 0)), previous.Task.Number],
                        Proposal = earlier.Paragraphs[served],
                    });
                }
            }
        }
    }

    static int LastText(TaskRows task, int row)
    {
        while (row >= 0 && !task.Rows[row].HasText)
        {
            row--;
        }

        return row;
    }

    static (TaskRows Task, int Index)? PreviousText(IReadOnlyList<TaskRows> tasks, int task, int text)
    {
        int inSame = LastText(tasks[task], text - 1);
        if (inSame >= 0)
        {
            return (tasks[task], inSame);
        }

        int last = task == 0 ? -1 : LastText(tasks[task - 1], tasks[task - 1].Rows.Count - 1);
        return last < 0 ? null : (tasks[task - 1], last);
    }
}
