using Lantu.Documents.Drafts;
using Lantu.Domain.Units;

namespace Lantu.Documents.Tests.Interpreter;

/// <summary>Figures of other widths and scripts, and cells longer than anybody prints, are read or left; nothing is thrown.</summary>
public sealed class OddCharactersTests
{
    const string Table = "\n\n| 序号 | 重点任务 | 工作措施 | 完成时限 | 责任单位 |\n|---|---|---|---|---|\n";

    [Theory]
    [InlineData("２０２４", 2024)]
    [InlineData("2024", 2024)]
    [InlineData("202٣", null)]
    [InlineData("२०२४", null)]
    public void The_year_is_read_from_title_and_number_in_every_width(string year, int? expected)
    {
        Assert.Equal(expected, Corpus.InterpretText($"# 云州市{year}年行动计划{Table}| 1 | 修路 | 修好主路。 | 年底前 | 市交通局 |").Document.PlanYear);
        Assert.Equal(expected, Corpus.InterpretText($"# 云州市人民政府关于印发行动计划的通知\n\n云政发〔{year}〕3号\n\n各区政府：\n\n现将行动计划印发给你们。\n\n云州市人民政府\n\n附件：行动计划\n\n# 行动计划{Table}| 1 | 修路 | 修好主路。 | 年底前 | 市交通局 |").Document.PlanYear);
    }

    [Fact]
    public void Figures_of_another_script_stand_where_they_were_printed()
    {
        PlanDraft draft = Corpus.InterpretText($"# 2024年计划{Table}| ١ | 修路 | 修好٣条主路，下降٢٠%以上。 | ٦月底前 | 市交通局 |\n| ２ | 种树 | 种树９０棵。 | ６月底前 | 市园林局 |");

        Assert.Equal(["١", "２"], draft.Programmes[0].Tasks.Select(task => task.Number));
        Assert.Equal("修好٣条主路，下降٢٠%以上。", draft.Programmes[0].Tasks[0].Measures[0].Paragraphs.Single());
    }

    [Theory]
    [InlineData("市", 40_000)]
    [InlineData("市教育局", 40_000)]
    [InlineData("（", 40_000)]
    [InlineData("[", 40_000)]
    [InlineData("（a）", 40_000)]
    [InlineData("除外", 40_000)]
    [InlineData("等相关", 40_000)]
    public void A_unit_of_absurd_length_is_read(string piece, int length)
    {
        string cell = string.Concat(Enumerable.Repeat(piece, length / piece.Length));

        Assert.NotNull(new UnitListReader(UnitDirectory.Empty).Resolve(cell));
        Assert.NotEmpty(Corpus.InterpretText($"# 2024年计划{Table}| 1 | 修路 | 修好主路。 | 年底前 | {cell}局 |").Programmes);
    }
}
