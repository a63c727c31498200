using Lantu.Domain.Units;

namespace Lantu.Documents.Printed;

/// <summary>The duties of one unit in the form of the plan's own tables, with what the unit is on each.</summary>
static class DutyTable
{
    static readonly PrintedColumn[] Columns =
    [
        new("序号", 0.45, IsCentred: true), new("重点任务", 1.15, IsCentred: true), new("工作措施", 4.2, IsCentred: false), new("完成时限", 0.9, IsCentred: true),
        new("本单位职责", 1, IsCentred: true), new("牵头部门", 1.4, IsCentred: true), new("主责单位", 1.4, IsCentred: true), new("协办单位", 1.4, IsCentred: true),
    ];

    public static PrintedPlan Of(DutyList list)
    {
        string title = $"{list.Unit}任务清单";
        List<PrintedPart> parts = [new PrintedPart("任务清单", [new PrintedLine(LineKind.AnnexTitle, title), new PrintedLine(LineKind.Text, $"依据：{list.Plan}")], new PrintedTable(Columns, [.. Rows(list.Duties)]))];
        if (list.Targets is { } targets)
        {
            parts.Add(new PrintedPart("指标", [new PrintedLine(LineKind.AnnexTitle, targets.Title ?? $"{list.Unit}指标")], DistrictTable.Print(targets)));
        }

        return new PrintedPlan(title, parts);
    }

    static IEnumerable<IReadOnlyList<PrintedCell>> Rows(IReadOnlyList<Duty> duties)
    {
        for (int i = 0; i < duties.Count; i++)
        {
            Duty duty = duties[i];
            if (duty.Programme.Length > 0 && (i == 0 || duties[i - 1].Programme != duty.Programme))
            {
                yield return [new PrintedCell(0, [duty.Programme]) { ColumnSpan = Columns.Length, IsHeading = true }];
            }

            bool begins = i == 0 || !ReferenceEquals(duties[i - 1].Task, duty.Task);
            int rows = duties.Skip(i).TakeWhile(other => ReferenceEquals(other.Task, duty.Task)).Count();
            yield return
            [
                .. begins ? new[] { new PrintedCell(0, [duty.Task.Number]) { RowSpan = rows }, new PrintedCell(1, [duty.Task.Title]) { RowSpan = rows } } : [],
                new PrintedCell(2, duty.Measure.Paragraphs),
                new PrintedCell(3, [.. duty.Measure.Deadlines.Select(deadline => deadline.Text)]),
                new PrintedCell(4, [string.Join('、', duty.Roles.Select(NameOf)), .. duty.IsThroughGroup ? ["（经单位组）"] : Array.Empty<string>()]),
                new PrintedCell(5, [UnitNames.List(duty.Measure.Lead)]),
                new PrintedCell(6, [UnitNames.List(duty.Measure.Responsible)]),
                new PrintedCell(7, [UnitNames.List(duty.Measure.Supporting)]),
            ];
        }
    }

    static string NameOf(ResponsibilityRole role) => role switch
    {
        ResponsibilityRole.Lead => "牵头",
        ResponsibilityRole.Responsible => "主责",
        ResponsibilityRole.Supporting => "协办",
    };
}
