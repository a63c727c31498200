using CsCheck;
using Lantu.Ui;

namespace Lantu.Tests.Features;

public sealed class PassageTests
{
    [Fact]
    public void A_phrase_is_found_across_blanks_and_line_ends() =>
        Assert.Equal([("到 2025 年，", false), ("完成 30\n家", true), ("。", false)], Passage.Split("到 2025 年，完成 30\n家。", ["完成30家"]));

    [Fact]
    public void Every_occurrence_is_marked() =>
        Assert.Equal([("甲", true), ("乙", false), ("甲", true)], Passage.Split("甲乙甲", ["甲"]));

    [Fact]
    public void A_phrase_that_is_not_there_marks_nothing() => Assert.Equal([("全文", false)], Passage.Split("全文", ["没有", ""]));

    [Fact]
    public void No_character_is_lost_or_moved() =>
        Gen.Select(Gen.String[Gen.Char["甲乙丙 \n"], 0, 30], Gen.String[Gen.Char["甲乙丙 \n"], 0, 4].List[0, 3]).Sample((text, phrases) =>
            string.Concat(Passage.Split(text, phrases).Select(part => part.Part)) == text);

    [Theory]
    [InlineData("3 积极推广新能源汽车，年底前全市累计推\n广二百万辆", true)]
    [InlineData("任务要求制定推广应用方案并组织实施", true)]
    [InlineData("别的措施也提到新能源汽车", false)]
    public void A_cell_that_holds_a_piece_of_a_broken_paragraph_is_known(string cell, bool holds) =>
        Assert.Equal(holds, Passage.HoldsPieceOf(cell, "积极推广新能源汽车，年底前全市累计推广二百万辆的任务要求制定推广应用方案并组织实施"));
}
