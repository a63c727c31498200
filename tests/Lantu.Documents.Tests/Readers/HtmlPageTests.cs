using System.Text;
using System.Text.RegularExpressions;
using Lantu.Documents.Blocks;
using Lantu.Documents.Readers;
using Lantu.Domain.Plans;

namespace Lantu.Documents.Tests.Readers;

/// <summary>Whole pages: what a site sets around a document is left, and nothing else. Furniture is written in Latin letters here, all other text belongs to the document or is held.</summary>
public sealed partial class HtmlPageTests
{
    const string Head = "<tr><td>序号</td><td>任务</td><td>措施</td><td>责任单位</td></tr>";
    const string Water = $"<table>{Head}<tr><td>1</td><td>治河</td><td>整治河道30公里。</td><td>市水利局</td></tr></table>";
    const string Air = $"<table>{Head}<tr><td>2</td><td>控煤</td><td>削减煤炭5万吨。</td><td>市发改委</td></tr></table>";
    const string Soil = $"<table>{Head}<tr><td>3</td><td>治土</td><td>修复地块3个。</td><td>市环保局</td></tr></table>";
    const string Menu = "<ul><li><a href=a>Home</a></li><li><a href=b>News</a></li><li><a href=c>Open</a></li></ul>";

    public static readonly TheoryData<string> Pages =
    [
        $"<article><p>大气任务</p>{Air}</article><article><p>水任务</p>{Water}</article>",
        $"<h1>关于印发任务的通知</h1><article><p>云政办〔2024〕12号</p>{Air}</article><div class='annex'><h2>附件2 水任务表</h2>{Water}<p>注：由市水利局解释。</p></div>",
        $"<article>{Air}</article><form>{Soil}</form>",
        $"<header><p>云政办〔2024〕12号</p><p>由办公室发布。</p></header><main>{Air}</main><footer>Copyright</footer>",
        $"{Menu}<div>您在这里</div><div class='TRS_Editor'><p>全年任务如下，各区、各部门要落实责任，抓紧办理，按月报送。</p>{Air}</div><p>以下为补充任务。</p><p>水任务表</p>{Water}<div id='siteFooter'>Contact</div>",
        $"<article><p>摘要。</p></article><div><p>这里才是正文，比摘要长得多，说明全年要做的事情。</p>{Air}</div>",
        $"<form id='form1'>{Menu}<p>全年任务</p>{Air}<button>Print</button><select><option>Big</option></select></form>",
        $"<nav>{Menu}<table><tr><td>序号</td><td>任务</td></tr><tr><td>9</td><td>植树</td></tr></table></nav><article>{Air}</article>",
        $"<table><tr><td>{Menu}</td><td><div class='TRS_Editor'><p>各区要落实责任。</p></div></td><td>右栏</td><td>左栏</td></tr></table>",
        $"<div class='menu'><div id='UCAP-CONTENT'>{Air}</div></div><aside><p>市长强调，要抓紧。</p></aside><script>var x='Script';</script>",
        $"<article>{Air}<footer><p>此件公开发布</p></footer><aside><p>旁注</p></aside></article><div>附件：<a href=1>1.甲方案</a><br><a href=2>2.乙方案</a><br><a href=3>3.丙方案</a></div>",
        $"<div class='TRS_Editor'>{Air}</div><div class='TRS_Editor'><div class='TRS_Editor'><p>第二段</p></div></div><a href=1>上一篇</a>",
        $"<header><h1>云州市行动计划</h1></header><p>一、总体要求</p><p>各区要落实责任，抓紧办理，按月报送。</p><footer><p>附则由办公室解释。</p></footer>",
    ];

    [Theory]
    [MemberData(nameof(Pages))]
    public void All_visible_text_is_read_or_held(string body)
    {
        SourceDocument page = Read(body);
        string kept = Folded.Of(string.Concat(page.Blocks.Select(TextOf).Concat(page.Findings.Select(finding => finding.HeldText))));

        Assert.Empty(Tag().Split(Unseen().Replace(body, "")).Select(Folded.Of).Where(text => text.Length > 0 && !text.All(char.IsAsciiLetter) && !kept.Contains(text, StringComparison.Ordinal)));
        Assert.DoesNotContain(kept, char.IsAsciiLetter);
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void Nothing_is_read_twice(string body)
    {
        SourceDocument page = Read(body);
        int kept = Folded.Of(string.Concat(page.Blocks.Select(TextOf).Concat(page.Findings.Select(finding => finding.HeldText)))).Length;

        Assert.Equal(Folded.Of(string.Concat(Tag().Split(Unseen().Replace(body, "")).Where(text => !Folded.Of(text).All(char.IsAsciiLetter)))).Length, kept);
    }

    [Fact]
    public void A_second_table_of_the_page_is_read_with_its_title_and_its_note()
    {
        SourceDocument page = Read(Pages.ElementAt(4).Data);

        Assert.Equal(["全年任务如下，各区、各部门要落实责任，抓紧办理，按月报送。", "#", "水任务表", "#"], page.Blocks.Select(Sketch));
        Assert.Equal([("您在这里", FindingSeverity.Info), ("以下为补充任务。", FindingSeverity.Warning)], page.Findings.Select(finding => (finding.HeldText, finding.Severity)));
        Assert.Equal(["关于印发任务的通知", "云政办〔2024〕12号", "#", "附件2 水任务表", "#", "注：由市水利局解释。"], Read(Pages.ElementAt(1).Data).Blocks.Select(Sketch));
    }

    [Fact]
    public void What_surrounds_unmarked_content_is_held()
    {
        SourceDocument page = Read(Pages.ElementAt(12).Data);

        Assert.Equal(["云州市行动计划", "一、总体要求", "各区要落实责任，抓紧办理，按月报送。"], page.Blocks.Select(Sketch));
        Assert.Equal(["附则由办公室解释。"], page.Findings.Select(finding => finding.HeldText));
    }

    [Fact]
    public void A_run_of_text_is_one_finding_at_its_first_line()
    {
        Finding held = Assert.Single(Read($"<article>{Air}</article>\n<div>发布日期\n<p>二月</p><p>来源</p></div>").Findings);

        Assert.Equal((FindingCodes.TextOutsidePlan, "发布日期\n二月\n来源", 2), (held.Code, held.HeldText, held.Place.Line));
    }

    [Theory]
    [InlineData("<p>版权归本网所有，未经许可不得转载。</p>", FindingSeverity.Info)]
    [InlineData("<p>各区要抓紧办理。</p>", FindingSeverity.Warning)]
    public void A_site_says_of_itself_what_is_no_warning(string text, FindingSeverity severity) =>
        Assert.Equal(severity, Assert.Single(Read($"<article>{Air}</article>{text}").Findings).Severity);

    static string Sketch(Block block) => block is Paragraph paragraph ? paragraph.Text : "#";

    static string TextOf(Block block) => block is Grid grid ? string.Concat(grid.Rows.SelectMany(row => row.Cells).SelectMany(cell => cell.Paragraphs)) : ((Paragraph)block).Text;

    static SourceDocument Read(string body) => DocumentReader.Read(Encoding.UTF8.GetBytes($"<html><body>{body}</body></html>"), "a.html");

    [GeneratedRegex("<script>.*?</script>", RegexOptions.CultureInvariant, 10000)]
    private static partial Regex Unseen();

    [GeneratedRegex("<[^>]*>", RegexOptions.CultureInvariant, 10000)]
    private static partial Regex Tag();
}
