using Lantu.Domain.Lineage;
using Lantu.Ui;

namespace Lantu.Tests.Features;

public sealed class TextPiecesTests
{
    [Theory]
    [InlineData("改造管网120公里。", "改造管网150公里。", "改造管网-120-+150+公里。")]
    [InlineData("漏损率9.5%以内", "漏损率9%以内", "漏损率-9.5-+9+%以内")]
    [InlineData("推广VOCs治理", "推广NOx治理", "推广-VOCs-+NOx+治理")]
    [InlineData("甲乙丙", "甲乙丙丁", "甲乙丙+丁+")]
    [InlineData("甲乙丙丁", "乙丙丁", "-甲-乙丙丁")]
    [InlineData("一二三四五", "六二七八九", "-一二三四五-+六二七八九+")]
    [InlineData("", "新", "+新+")]
    [InlineData("同", "同", "同")]
    public void One_text_can_be_read_in_the_other(string earlier, string later, string marked) => Assert.Equal(marked, Marked(earlier, later));

    [Fact]
    public void Both_texts_come_back_whole()
    {
        Random random = new(5);
        for (int i = 0; i < 200; i++)
        {
            string earlier = Words(random, random.Next(60));
            string later = Words(random, random.Next(60));
            IReadOnlyList<TextPiece> pieces = TextPieces.Of(earlier, later);

            Assert.Equal(earlier, string.Concat(pieces.Where(piece => piece.Change != ChangeKind.Added).Select(piece => piece.Text)));
            Assert.Equal(later, string.Concat(pieces.Where(piece => piece.Change != ChangeKind.Removed).Select(piece => piece.Text)));
        }
    }

    [Fact]
    public void Very_long_texts_are_compared_by_sentences()
    {
        string text = string.Concat(Enumerable.Range(0, 5_000).Select(i => $"第{i}句话。"));

        Assert.Equal(["-第2500句话。-", "+第贰仟句话。+"], TextPieces.Of(text, text.Replace("第2500句", "第贰仟句", StringComparison.Ordinal)).Where(piece => piece.Change is not null).Select(Mark));
    }

    static string Words(Random random, int length) => string.Concat(Enumerable.Range(0, length).Select(_ => "甲乙丙丁12a.。"[random.Next(9)]));

    static string Marked(string earlier, string later) => string.Concat(TextPieces.Of(earlier, later).Select(Mark));

    static string Mark(TextPiece piece) => piece.Change switch { ChangeKind.Removed => $"-{piece.Text}-", ChangeKind.Added => $"+{piece.Text}+", _ => piece.Text };
}
