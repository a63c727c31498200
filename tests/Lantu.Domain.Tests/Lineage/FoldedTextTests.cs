using System.Text;
using Lantu.Domain.Lineage;

namespace Lantu.Domain.Tests.Lineage;

/// <summary>Texts are made alike as Unicode's compatibility form says, whichever way is taken to it.</summary>
public sealed class FoldedTextTests
{
    [Fact]
    public void Every_character_is_folded_as_Unicode_does()
    {
        // The last two are no characters, and readers leave none of them.
        IEnumerable<string> characters = Enumerable.Range(0, char.MaxValue - 1).Select(code => (char)code).Where(c => !char.IsSurrogate(c)).Select(c => c.ToString());

        Assert.Empty(characters.Where(c => FoldedText.OfTitle(c) != Letters(c)));
    }

    // A mark joins the letter before it, plain as that letter is by itself.
    [Theory]
    [InlineData("e\u0301")]
    [InlineData("区か\u3099")]
    [InlineData("ＰＭ２．５年均")]
    public void What_combines_is_folded_as_a_whole(string text) => Assert.Equal(Letters(text), FoldedText.OfTitle(text));

    static string Letters(string text) => string.Concat(text.Normalize(NormalizationForm.FormKC).Where(char.IsLetterOrDigit));
}
