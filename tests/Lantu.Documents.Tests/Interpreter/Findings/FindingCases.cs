using System.Text;
using Lantu.Documents.Tests.Readers.Making;
using Lantu.Domain.Plans;

namespace Lantu.Documents.Tests.Interpreter.Findings;

/// <summary>For every code a small document that gives the finding, with what the finding says of it.</summary>
static class FindingCases
{
    const string Notice = "# 云州市人民政府关于印发《2024年行动计划》的通知\n\n云政发〔2024〕3号\n\n各区人民政府：\n\n现印发给你们，请认真执行。\n\n云州市人民政府\n2024年3月1日\n";
    const string Head = "| 序号 | 重点任务 | 工作措施 | 完成时限 | 牵头部门 | 主责单位 | 协办单位 |\n|---|---|---|---|---|---|---|\n";
    const string Usual = "各县（区）政府";
    const string Beijing = "北京市";

    // Rows that print who usually stands where, for what is found by comparison.
    const string Compared = $"""
        | 1 | 甲事 | 修好水管。 | 年底前 | 市水务局 | {Usual} | 市财政局 |
        |  |  | 换新水表。 | 年底前 | 市水务局 | {Usual} | 市财政局 |
        |  |  | 查清漏点。 | 年底前 | 市水务局 | {Usual} | 市财政局 |
        |  |  | 建成水厂。 | 年底前 | 市水务局 | {Usual} | 市财政局 |
        | 2 | 乙事 | 定下规则。 | 年底前 | 市住房局 | 市住房局 | — |
        |  |  | 编出手册。 | 年底前 | 市住房局 | 市住房局 | — |
        |  |  | 办好讲座。 | 年底前 | 市教育局 | 市教育局 | — |
        |  |  | 评出先进。 | 年底前 | 市教育局 | 市教育局 | — |

        """;

    /// <summary>Those that no document gives by itself: they come of what was decided on an earlier import.</summary>
    public static readonly string[] OfEarlierImports = [FindingCodes.EarlierDecision, FindingCodes.EarlierDecisionLapsed];

    public static readonly FindingCase[] All =
    [
        new(FindingCodes.HeaderIncomplete, Notice.Replace("云政发〔2024〕3号\n\n", "", StringComparison.Ordinal) + Table("1 | 供水 | 修好水管。"), "documentNumber"),
        new(FindingCodes.YearUnknown, "# 重点任务清单\n\n" + Rows("1 | 供水 | 修好水管。")),
        new(FindingCodes.AttachmentMissing, Notice.Replace("云州市人民政府\n", "附件：1.供水计划\n2.供热计划\n\n云州市人民政府\n", StringComparison.Ordinal) + "\n附件1\n\n# 供水计划\n\n" + Rows("1 | 供水 | 修好水管。"), "供热计划"),
        new(FindingCodes.ProgrammeNotListed, Notice.Replace("云州市人民政府\n", "附件：1.供水计划\n\n云州市人民政府\n", StringComparison.Ordinal) + "\n附件1\n\n# 供水计划\n\n" + Rows("1 | 供水 | 修好水管。") + "\n附件2\n\n# 供热计划\n\n" + Rows("1 | 供热 | 修好锅炉。"), "供热计划"),
        new(FindingCodes.SecondDocument, Notice + Table("1 | 供水 | 修好水管。") + "\n" + Notice.Replace("2024年行动", "2025年行动", StringComparison.Ordinal).Replace("〔2024〕3号", "〔2025〕4号", StringComparison.Ordinal), "云州市人民政府关于印发《2025年行动计划》的通知"),
        new(FindingCodes.EncodingGuessed, CodePagesEncodingProvider.Instance.GetEncoding("gb18030")!.GetBytes(Table("1 | 供水 | 修好水管。")), "plan.md", "GB 18030"),
        new(FindingCodes.TextOutsidePlan, Table("1 | 供水 | 修好水管。") + "| 注：本表由市水务局解释。 |  |  |  |  |\n", "注：本表由市水务局解释。"),
        new(FindingCodes.GoalOfDocument, "# 2024年计划\n\n一、主要目标\n\n到2025年，细颗粒物浓度比2020年下降10%。\n\n二、重点任务\n\n（一）供水。修好水管。（市水务局负责）\n", "1", "到2025年，细颗粒物浓度比2020年下降10%。"),
        new(FindingCodes.NothingTracked, Notice),
        new(FindingCodes.HiddenText, WordFile.Of(WordFile.Table(WordFile.Row("1", WordFile.Cell($"<w:p>{WordFile.Run("完成")}{WordFile.Run("暗", "<w:vanish/>")}</w:p>")))), "plan.docx"),
        new(FindingCodes.HiddenSheet, ExcelFile.Of([("重点任务", ExcelFile.Data(ExcelFile.Row(1, "2024年计划")), ""), ("旧稿", ExcelFile.Data(ExcelFile.Row(1, "旧")), """state="hidden" """)]), "plan.xlsx", "旧稿"),
        new(FindingCodes.HiddenRows, ExcelFile.Of(ExcelFile.Data(ExcelFile.Row(1, "序号", "任务"), ExcelFile.Row(2, "1", "供水").Replace("<row ", """<row hidden="1" """, StringComparison.Ordinal))), "plan.xlsx", "1"),
        new(FindingCodes.FormulaError, ExcelFile.Of(ExcelFile.Data(ExcelFile.Row(1, "序号", "任务"), ExcelFile.Row(2, "1", """<c r="B2" t="e"><v>#REF!</v></c>"""))), "plan.xlsx", "#REF!"),
        new(FindingCodes.PartUnread, WordFile.Of($"{WordFile.Paragraph("前")}<w:altChunk r:id='p1'/>", new WordPart("c.rtf", "aFChunk", "application/rtf", "{\\rtf1}")), "plan.docx", "p1"),
        new(FindingCodes.ColumnsMissing, Notice + "\n| 名称 | 面积 | 备注 |\n|---|---|---|\n| 东湖 | 三亩 | 无 |\n", "duty", "名称、面积、备注"),
        new(FindingCodes.HeaderInferred, "# 2024年计划\n\n| 1 | 供水 | 修好城区全部老旧水管，换新水表。 | 年底前 | 市水务局 | 市财政局 |\n|---|---|---|---|---|---|\n| 2 | 供热 | 修好城区全部老旧锅炉，换新热网。 | 6月底前 | 市城管局 | 市财政局 |\n| 3 | 道路 | 修好城区全部老旧道路，换新路灯。 | 年底前 | 市交通局 | 市财政局 |\n"),
        new(FindingCodes.HeadingUnknown, "<table><tr><td rowspan=2>序号</td><td rowspan=2>重点任务</td><td rowspan=2>工作措施</td><td colspan=2>责任单位</td></tr><tr><td>市级</td><td>区级</td></tr><tr><td>1</td><td>道路</td><td>修好主路。</td><td>市交通局</td><td>甲区政府</td></tr></table>", "市级、区级", "责任单位"),
        new(FindingCodes.RowCut, Table("1 | 供水 | 修好城区全部老旧水管，换新") + "| 序号 | 重点任务 | 工作措施 | 完成时限 | 责任单位 |\n|  |  | 水表。 |  |  |\n", "水表。"),
        new(FindingCodes.ProgressAsText, "# 2024年计划\n\n| 序号 | 重点任务 | 工作措施 | 进度安排 | 责任单位 |\n|---|---|---|---|---|\n| 1 | 供水 | 修好水管。 | 完成2所 | 市水务局 |\n", "进度安排"),
        new(FindingCodes.DateCarried, "# 2024年计划\n\n| 序号 | 重点任务 | 工作措施 | 责任单位 |\n|---|---|---|---|\n| 1 | 绿化 | 到2025年，森林覆盖率达到45%。湿地保护率达到60%。 | 市园林局 |\n", "湿地保护率达到60%", "2025-12-31"),
        new(FindingCodes.CellExtra, Head + "| 1 | 供水 | 修好水管。 | 年底前 | 市水务局 | 市财政局 | — | 窜入的文字 |\n", "窜入的文字"),
        new(FindingCodes.CellsShort, Head + Compared + "| 3 | 供水 | 修好水管。 | 年底前 | 市水务局 |\n", "5", "7"),
        new(FindingCodes.MissingNumber, Table("1 | 供水 | 修好水管。", "3 | 供热 | 修好锅炉。"), "2", "2024年计划"),
        new(FindingCodes.NumberAbsent, Table("1 | 供水 | 修好水管。", " | 供热 | 修好锅炉。"), "供热"),
        new(FindingCodes.NumberRepeated, Table("1 | 供水 | 修好水管。", "2 | 供热 | 修好锅炉。", "2 | 修路 | 修好主路。", "3 | 绿化 | 种好树木。"), "2", "供热", "修路"),
        new(FindingCodes.NumberOutOfOrder, Table("1 | 供水 | 修好水管。", "2 | 供热 | 修好锅炉。", "4 | 修路 | 修好主路。", "3 | 绿化 | 种好树木。", "5 | 教育 | 修好校舍。"), "3", "4"),
        new(FindingCodes.TitleDiffers, Table("1 | 城乡供水改造 | 修好水管。", "1 | 城乡供水改建 | 换新水表。"), "1", "城乡供水改造", "城乡供水改建"),
        new(FindingCodes.TaskTitleMissing, Table("1 |  | 修好水管。"), "1"),
        new(FindingCodes.TextMissing, Table("1 | 供水 |  ")),
        new(FindingCodes.TextDuplicated, Table("1 | 供水 | 修好城区全部老旧水管，换新水表。", "2 | 供热 | 修好城区全部老旧水管，换新水表。"), "修好城区全部老旧水管,换新水表。"),
        new(FindingCodes.TextUnfinished, Table("1 | 供水 | 修好城区全部老旧水管，换新水表，查清漏点，建成水厂，逐月公布进展，并按照"), "厂，逐月公布进展，并按照"),
        new(FindingCodes.ParagraphsUnaligned, Head + "| 1 | 供水 | <p>修好水管。</p><p>换新水表。</p><p>查清漏点。</p> | <p>6月底前</p><p>年底前</p> | 市水务局 | 市财政局 | — |\n"),
        new(FindingCodes.ParagraphsAligned, Head + "| 1 | 供水 | <p>修好水管。</p><p>换新水表。</p> | <p>6月底前</p><p>年底前</p> | <p>市水务局</p><p>市城管局</p> | <p>市财政局</p><p>市交通局</p> | — |\n"),
        new(FindingCodes.UnitsShifted, Head + Compared + $"| 3 | 丙事 | 种树。 | 年底前 | {Usual} | 市财政局 |  |\n"),
        new(FindingCodes.UnitsShiftedTwice, Head + string.Concat(new[] { "修好水管。", "换新水表。", "查清漏点。", "建成水厂。" }.Select((text, i) => $"| {i + 1} | {text[..2]} | {text} | 年底前 | 市水务局 | {Usual} | 市财政局 |\n")) + "| 5 | 丙事 | 种树。 | 年底前 | 市财政局 |  |  |\n", "市财政局"),
        new(FindingCodes.UnitsSlipped, Head + "| 1 | 供水 | <p>修好水管。</p><p>由市林业局种树。</p> | 年底前 | 市水务局 | 市财政局 | — |\n| 2 | 供热 | 修好锅炉。 | 年底前 | 市城管局 | 市财政局 | — |\n|  |  |  | 年底前 | 市林业局 | 市农业局 | — |\n", "市林业局、市农业局", "1"),
        new(FindingCodes.UnitsMerged, Head + Compared + $"| 3 | 丙事 | 种树。 | 年底前 | 市水务局、{Usual} | — | — |\n"),
        new(FindingCodes.UnitsDoubled, Head + Compared + $"| 3 | 丙事 | 种树。 | 年底前 | 市水务局 | {Usual} | {Usual} |\n"),
        new(FindingCodes.UnitsOfAnotherRow, Head + Compared + "| 3 | 丙事 | 种树。 | 年底前 | 市林业局 | 市水务局、市财政局、东山县政府、西山县政府 | — |\n|  |  | 栽花。 | 年底前 | 市水务局、市财政局 | 东山县政府、西山县政府 | — |\n"),
        new(FindingCodes.RowsJoined, Head + Compared + $"| 3 | 丙事 | 6月底前，住房城乡建设部门出台办法。农业农村、园林绿化部门管好机械。 | <p>6月底前</p><p>长期实施</p> | <p>市住房城乡建设委 市城管局</p><p>市农业农村局 市园林绿化局</p> | {Usual} | — |\n"),
        new(FindingCodes.TextLost, Head + Compared + "| 3 | 丙事 | <p>水务部门修水管，财政部门拨款。</p><p>林业部门种树，农业部门栽花。</p> | 年底前 | <p>市水务局 市财政局</p><p>市林业局 市农业局</p><p>市税务局 市统计局</p> | <p>甲县政府</p><p>乙县政府</p><p>丙县政府</p> | — |\n", "市税务局、市统计局"),
        new(FindingCodes.NumberMisplaced, Head + """
            | 1 | 供水管网改造 | 更换老旧供水管网，改造供水泵站。 | 年底前 | 市水务局 | 市财政局 | — |
            |  |  | 检修供水管网阀门，改造二次供水设施。 | 年底前 | 市水务局 | 市财政局 | — |
            |  |  | 整治裸露土地扬尘，铺设道路扬尘抑尘网。 | 年底前 | 市城管局 | 市住房局 | — |
            | 2 | 道路扬尘整治 | 整治工地扬尘，冲洗道路扬尘。 | 年底前 | 市城管局 | 市住房局 | — |
            |  |  | 整治裸露土地扬尘，清扫道路扬尘。 | 年底前 | 市城管局 | 市住房局 | — |
            | 3 | 校舍修缮 | 修缮农村校舍，添置桌椅。 | 年底前 | 市教育局 | 市财政局 | — |
            | 4 | 植树造林 | 山区植树造林，抚育林地。 | 年底前 | 市林业局 | 市农业局 | — |
            | 5 | 食品检查 | 检查食品摊点，抽检食品。 | 年底前 | 市市场局 | 市公安局 | — |
            | 6 | 文物保护 | 保护古城文物，修复古桥。 | 年底前 | 市文旅局 | 市财政局 | — |

            """, "1", "2", "道路扬尘整治"),
        new(FindingCodes.SameAsAbove, Head + "| 1 | 供水 | 修好水管。 | 年底前 | 市水务局 | 市财政局 | — |\n| 2 | 供热 | 修好锅炉。 | 年底前 | 市城管局 | 同上 | — |\n", "Responsible", "同上", "市财政局"),
        new(FindingCodes.RoleMissing, Head + "| 1 | 供水 | 修好水管。 | 年底前 |  | 市水务局 | — |\n", "role-lead"),
        new(FindingCodes.DeadlineMissing, Head + "| 1 | 供水 | 修好水管。 |  | 市水务局 | 市财政局 | — |\n"),
        new(FindingCodes.DeadlineUnreadable, Head + "| 1 | 供水 | 修好水管。 | 采暖季前 | 市水务局 | 市财政局 | — |\n", "采暖季前"),
        new(FindingCodes.DeadlinePassed, Notice + Head + "| 1 | 供水 | 修好水管。 | 2024年1月底前 | 市水务局 | 市财政局 | — |\n", "2024年1月底前"),
        new(FindingCodes.DutyUnreadable, "# 2024年任务\n\n一、供水\n\n（一）供水。修好水管。（责任单位：市水务局；责任人：张三）\n\n（二）供热。修好锅炉。（责任单位：市城管局）\n", "责任人：张三"),
        new(FindingCodes.DutyBare, "# 2024年任务\n\n（一）供水。修好水管。（市水务局、市财政局）\n\n（二）供热。修好锅炉。（市城管局）\n", "2"),
        new(FindingCodes.DutyForAll, "# 2024年任务\n\n（一）供水。修好水管。（市水务局负责，各县人民政府负责落实。以下均需各县人民政府落实，不再列出）\n\n（二）供热。修好锅炉。（市城管局负责）\n", "各县人民政府"),
        new(FindingCodes.UnitCorrected, Head + "| 1 | 供水 | 修好水管。 | 年底前 | 市水务厅 | 市财政局 | — |\n", "市水务厅", "市水务局") { Directory = Beijing },
        new(FindingCodes.UnitUnknown, Head + "| 1 | 供水 | 修好水管。 | 年底前 | 市月球事务局 | 市财政局 | — |\n", "市月球事务局") { Directory = Beijing },
        new(FindingCodes.GroupOpen, Head + "| 1 | 供水 | 修好水管。 | 年底前 | 市水务局 | 相关区政府 | — |\n", "相关区政府") { Directory = Beijing },
        new(FindingCodes.NumberLost, Table("1 | 绿化 | 完成万亩造林。"), "完成万亩"),
        new(FindingCodes.NumberOversized, Table("1 | 供水 | 完成79228162514264337593543950335个。"), "79228162514264337593543950335个"),
        new(FindingCodes.SumDiffers, Table("1 | 供水 | 东城区、西城区、朝阳区分别改造管网10公里、20公里、30公里，合计80公里。"), "80", "60"),
        new(FindingCodes.DistrictTotalDiffers, Table("1 | 供水 | 修好水管。") + Districts("改造管网（公里）", ("甲区", "10"), ("乙区", "20"), ("合计", "50")), "改造管网", "30", "50"),
        new(FindingCodes.DistrictSumDiffers, Table("1 | 供水 | 改造管网50公里。") + Districts("改造管网（公里）", ("甲区", "10"), ("乙区", "20")), "改造管网", "30", "改造管网50公里"),
        new(FindingCodes.ComparatorDiffers, Table("1 | 空气 | 优良天数比率达到80%以上。") + Districts("优良天数比率（%）", ("甲区", "≤80"), ("乙区", "≤80")), "≤80", "优良天数比率达到80%以上"),
        new(FindingCodes.DistrictUnknown, Table("1 | 空气 | 改善空气。") + Districts("优良天数比率（%）", ("东城区", "≥80"), ("月球区", "≥80")), "月球区") { Directory = Beijing },
        new(FindingCodes.DistrictMissing, Table("1 | 空气 | 改善空气。") + Districts("优良天数比率（%）", [.. AllButOne.Select(name => (name, "≥80"))]), "延庆区政府") { Directory = Beijing },
        new(FindingCodes.DistrictCellUnreadable, Table("1 | 空气 | 改善空气。") + Districts("改造管网（公里）", ("甲区", "十余"), ("乙区", "20"), ("丙区", "30")), "甲区", "改造管网", "十余"),
    ];

    static string[] AllButOne => ["东城区", "西城区", "朝阳区", "海淀区", "丰台区", "石景山区", "门头沟区", "房山区", "通州区", "顺义区", "大兴区", "昌平区", "平谷区", "怀柔区", "密云区", "北京经济技术开发区"];

    static string Table(params string[] rows) => "# 2024年计划\n\n" + Rows(rows);

    static string Rows(params string[] rows) => "| 序号 | 重点任务 | 工作措施 | 完成时限 | 责任单位 |\n|---|---|---|---|---|\n" + string.Concat(rows.Select(row => $"| {row} | 年底前 | 市水务局 |\n"));

    static string Districts(string column, params (string Name, string Cell)[] rows) => $"\n\n| 单位 | {column} | 面积（亩） |\n|---|---|---|\n" + string.Concat(rows.Select(row => $"| {row.Name} | {row.Cell} | — |\n"));
}
