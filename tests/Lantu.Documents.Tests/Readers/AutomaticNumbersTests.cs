using Lantu.Documents.Blocks;
using Lantu.Documents.Readers;
using Lantu.Documents.Tests.Readers.Making;
using static Lantu.Documents.Tests.Readers.Making.WordFile;

namespace Lantu.Documents.Tests.Readers;

/// <summary>Numbers that Word counts and nobody typed.</summary>
public sealed class AutomaticNumbersTests
{
    [Theory]
    [InlineData("chineseCounting", "%1、", "一、", "十一、", "二十一、")]
    [InlineData("chineseCountingThousand", "（%1）", "（一）", "（十一）", "（二十一）")]
    [InlineData("japaneseCounting", "第%1条", "第一条", "第十一条", "第二十一条")]
    [InlineData("ideographDigital", "%1、", "一、", "一一、", "二一、")]
    [InlineData("chineseLegalSimplified", "%1、", "壹、", "壹拾壹、", "贰拾壹、")]
    [InlineData("ideographTraditional", "%1、", "甲、", "11、", "21、")]
    [InlineData("decimalEnclosedCircle", "%1", "①", "⑪", "㉑")]
    [InlineData("decimalEnclosedParen", "%1", "⑴", "⑾", "(21)")]
    [InlineData("decimalEnclosedFullstop", "%1", "⒈", "⒒", "21.")]
    [InlineData("decimalFullWidth", "%1．", "１．", "１１．", "２１．")]
    [InlineData("decimalZero", "%1.", "01.", "11.", "21.")]
    [InlineData("upperLetter", "%1.", "A.", "K.", "U.")]
    [InlineData("lowerRoman", "%1)", "i)", "xi)", "xxi)")]
    [InlineData("decimal", "%1", "1 ", "11 ", "21 ")]
    [InlineData("none", "%1附则", "附则", "附则", "附则")]
    [InlineData("bullet", "●", "", "", "")]
    public void Are_written_in_the_formats_of_word(string format, string pattern, string first, string eleventh, string twentyFirst)
    {
        string[] texts = Texts(string.Concat(Enumerable.Range(1, 21).Select(_ => Numbered("文", 0, 1))), Lists(Level(0, format, pattern)));

        Assert.Equal([first + "文", eleventh + "文", twentyFirst + "文"], [texts[0], texts[10], texts[20]]);
    }

    [Fact]
    public void Levels_restart_and_show_each_its_own_format()
    {
        string body = Numbered("甲", 0, 1) + Numbered("乙", 1, 1) + Numbered("丙", 1, 1) + Numbered("丁", 0, 1) + Numbered("戊", 1, 1) + Numbered("己", 2, 1);

        Assert.Equal(
            ["一、甲", "一.1 乙", "一.2 丙", "二、丁", "二.1 戊", "2.1.1 己"],
            Texts(body, Lists(Level(0, "chineseCounting", "%1、") + Level(1, "decimal", "%1.%2") + Level(2, "decimal", "%1.%2.%3").Replace("<w:numFmt", "<w:isLgl/><w:numFmt", StringComparison.Ordinal))));
    }

    [Fact]
    public void Lists_of_one_definition_count_on_unless_one_says_where_it_starts()
    {
        string body = Numbered("甲", 0, 1) + Numbered("乙", 0, 2) + Numbered("丙", 0, 3) + Numbered("丁", 0, 3);

        Assert.Equal(
            ["1.甲", "2.乙", "5.丙", "6.丁"],
            Texts(body, Lists(Level(0, "decimal", "%1."), "<w:num w:numId='2'><w:abstractNumId w:val='0'/></w:num><w:num w:numId='3'><w:abstractNumId w:val='0'/><w:lvlOverride w:ilvl='0'><w:startOverride w:val='5'/></w:lvlOverride></w:num>")));
    }

    [Fact]
    public void A_style_can_bring_number_and_heading_level()
    {
        WordPart styles = Styles($"<w:style w:type='paragraph' w:styleId='b'><w:name w:val='x'/><w:pPr><w:outlineLvl w:val='1'/>{List(0, 1)}</w:pPr></w:style><w:style w:type='paragraph' w:styleId='a'><w:name w:val='y'/><w:basedOn w:val='b'/></w:style><w:style w:type='paragraph' w:styleId='1'><w:name w:val='toc 1'/></w:style><w:style w:type='paragraph' w:styleId='c'><w:name w:val='heading 3'/><w:basedOn w:val='c'/></w:style>");

        Paragraph[] paragraphs = [.. Read(Paragraph("总体要求", "<w:pStyle w:val='a'/>") + Paragraph("目录", "<w:pStyle w:val='1'/>") + Paragraph("三级", "<w:pStyle w:val='c'/>"), Lists(Level(0, "chineseCounting", "%1、")), styles)];

        Assert.Equal([("一、总体要求", 2), ("目录", null), ("三级", (int?)3)], paragraphs.Select(paragraph => (paragraph.Text, paragraph.HeadingLevel)));
    }

    [Fact]
    public void A_wrong_list_costs_no_document() =>
        Assert.Equal(["甲", "乙"], Texts(Numbered("甲", 7, 1) + Numbered("乙", 0, 99), Lists("<w:lvl w:ilvl='x'><w:start w:val='y'/><w:lvlText w:val='%1'/></w:lvl>")));

    static string Numbered(string text, int level, int list) => Paragraph(text, List(level, list));

    static string List(int level, int list) => $"<w:numPr><w:ilvl w:val='{level}'/><w:numId w:val='{list}'/></w:numPr>";

    static string Level(int level, string format, string pattern) => $"<w:lvl w:ilvl='{level}'><w:start w:val='1'/><w:numFmt w:val='{format}'/><w:lvlText w:val='{pattern}'/></w:lvl>";

    static WordPart Lists(string levels, string more = "") => Numbering($"<w:abstractNum w:abstractNumId='0'>{levels}</w:abstractNum><w:num w:numId='1'><w:abstractNumId w:val='0'/></w:num>{more}");

    static string[] Texts(string body, params IReadOnlyList<WordPart> parts) => [.. Read(body, parts).Select(paragraph => paragraph.Text)];

    static IEnumerable<Paragraph> Read(string body, params IReadOnlyList<WordPart> parts) => DocumentReader.Read(Of(body, parts), "a.docx").Blocks.OfType<Paragraph>();
}
