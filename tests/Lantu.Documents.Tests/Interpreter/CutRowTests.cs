using Lantu.Documents.Blocks;
using Lantu.Documents.Drafts;
using Lantu.Documents.Interpreter;
using Lantu.Domain.Plans;
using Lantu.Domain.Units;

namespace Lantu.Documents.Tests.Interpreter;

/// <summary>Rows that the end of a page cut in two, with their titles or without, and tasks that only look like it.</summary>
public sealed class CutRowTests
{
    const string Whole = "1|供水|修好水管。|市水务局|年底前";

    static readonly string[] Head = ["序号|任务|措施|责任单位|完成时限"];

    [Theory]
    [InlineData("2|推进老旧|改造老旧小区，加装|市住建局|年底前", "|小区改造|电梯100部。|||", "2 推进老旧小区改造:  / 市住建局 /  [年底前] 改造老旧小区，加装电梯100部。", true)]
    [InlineData("2|推进老旧|改造老旧小区，加装|市住建局、|年底前", "|小区改造|电梯100部。|市财政局|", "2 推进老旧小区改造:  / 市住建局 市财政局 /  [年底前] 改造老旧小区，加装电梯100部。", true)]
    [InlineData("2|小区|改造老旧小区，加装|市住建局|年底前", "||电梯100部。||", "2 小区:  / 市住建局 /  [年底前] 改造老旧小区，加装电梯100部。", false)]
    public void A_cut_row_is_one_task(string last, string first, string task, bool told)
    {
        PlanDraft draft = Pages([Whole, "2|甲|做好甲事。|市甲局|年底前", last.Replace("2|", "3|", StringComparison.Ordinal)], [first, "4|绿化|种好树木。|市园林局|年底前"]);

        Assert.Equal(task.Replace("2 ", "3 ", StringComparison.Ordinal), Said.By(draft)[2]);
        Assert.Equal(4, draft.Programmes.Single().Tasks.Count);
        Assert.Equal(told, draft.Findings.Any(finding => finding.Code == FindingCodes.RowCut));
    }

    [Fact]
    public void What_is_left_of_a_title_and_a_name_begins_no_task() => Assert.Equal(
        ["1 供水:  / 市水务局 /  [年底前] 修好水管。", "2 推进老旧小区改造:  / 市住房城乡建设局 /  [年底前] 改造小区。", "3 绿化:  / 市园林局 /  [年底前] 种好树木。"],
        Said.By(Pages([Whole, "2|推进老旧小区改|改造小区。|市住房城乡建|年底前"], ["|造||设局|", "3|绿化|种好树木。|市园林局|年底前"])));

    [Theory]
    [InlineData("2|推进老旧小区改|改造小区。|市住建局|年底前", "|造|||", "2 推进老旧小区改造:  / 市住建局 /  [年底前] 改造小区。")]
    [InlineData("2|小区改造|改造小区。|市住房城乡建|持续推", "|||设局|进", "2 小区改造:  / 市住房城乡建设局 /  [持续推进] 改造小区。")]
    public void What_is_left_of_any_cell_goes_to_its_row(string last, string first, string task) =>
        Assert.Equal(task, Said.By(Pages([Whole, last], [first, "3|绿化|种好树木。|市园林局|年底前"]))[1]);

    [Theory]
    [InlineData("2|小区|改造老旧小区。|市住建局|年底前", "|绿化|种好树木。|市园林局|年底前")]      // The text above is whole.
    [InlineData("2|小区|改造老旧小区，加装|市住建局|年底前", "|绿化|种好树木。|市园林局|6月底前")]  // Each has its deadline.
    [InlineData("2|小区|改造老旧小区，加装|市住建局|年底前", "3|绿化|种好树木。||")]                // It has a number.
    public void Two_tasks_stay_two(string last, string first) =>
        Assert.Equal(["供水", "甲", "小区", "绿化"], Pages([Whole, "9|甲|做好甲事。|市甲局|年底前", last], [first]).Programmes.Single().Tasks.Select(task => task.Title));

    [Fact]
    public void Where_texts_have_no_stops_a_title_begins_a_task() =>
        Assert.Equal(["供水", "供热", "修路", "绿化"], Pages(["1|供水|修好水管|市水务局|年底前", "2|供热|修好锅炉|市城管局|年底前", "3|修路|修好主路|市交通局|年底前"], ["|绿化|种好树木|市园林局|"]).Programmes.Single().Tasks.Select(task => task.Title));

    [Theory]
    [InlineData("\n\n— 2 —\n\n")]
    [InlineData("\n")]
    [InlineData("\n\n")]
    public void A_heading_printed_once_more_tells_of_a_page_where_the_format_does_not(string between)
    {
        PlanDraft draft = Corpus.InterpretText($"# 2024年任务\n\n{Lines([Head[0], "1|推进清洁|削减煤炭5万吨，改造|市发改委|年底前"])}{between}{Lines([Head[0], "|取暖|1万户。||", "2|控车|淘汰老旧车。|市公安局|6月底前"])}\n");

        Assert.Equal(["1 推进清洁取暖:  / 市发改委 /  [年底前] 削减煤炭5万吨，改造1万户。", "2 控车:  / 市公安局 /  [6月底前] 淘汰老旧车。"], Said.By(draft));
        Assert.Equal(["取暖 1万户。"], draft.Findings.Where(finding => finding.Code == FindingCodes.RowCut).Select(finding => finding.Arguments.Single()));
    }

    [Fact]
    public void A_measure_below_a_heading_printed_once_more_stays_one() =>
        Assert.Equal(2, Said.By(Corpus.InterpretText($"# 2024年任务\n\n{Lines([Head[0], "1|供水|修好水管|市水务局|年底前", Head[0], "||换新水表|市城管局|6月底前"])}\n")).Count);

    [Theory]
    [InlineData("|绿化|种好树木||")]
    [InlineData("||换新水表||")]
    public void Where_texts_have_no_stops_a_row_without_duties_stays_one(string row) =>
        Assert.Equal(4, Said.By(Corpus.InterpretText($"# 2024年任务\n\n{Lines([Head[0], "1|供水|修好水管|市水务局|年底前", "2|供热|修好锅炉|市城管局|年底前", "3|道路|修好主路|市交通局|年底前", Head[0], row])}\n")).Count);

    static string Lines(string[] rows) => string.Join('\n', rows.Select(row => row.Replace('|', '\t')));

    static PlanDraft Pages(params string[][] pages)
    {
        Block[] blocks = [new Paragraph(new SourcePlace { Page = 1 }, "2024年任务"), .. pages.Select((rows, page) => PageOf([.. Head, .. rows], page + 1))];
        return PlanInterpreter.Interpret(new SourceDocument("a.pdf", SourceFormat.Pdf, blocks, []), _ => UnitDirectory.Empty);
    }

    static Grid PageOf(string[] rows, int page) =>
        new(new SourcePlace { Page = page, Row = 1 }, [.. rows.Select((row, i) => Row(row, new SourcePlace { Page = page, Row = i + 1 }))]);

    static GridRow Row(string row, SourcePlace place) => new(place, [.. row.Split('|').Take(5).Select((text, column) => new GridCell(place, column, text.Length > 0 ? [text] : []))]);
}
