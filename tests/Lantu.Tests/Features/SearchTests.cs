using AngleSharp.Dom;

namespace Lantu.Tests.Features;

/// <summary>Looking for words in the measure table, the same on every database.</summary>
public sealed class SearchTests(SearchSite site) : IClassFixture<SearchSite>
{
    [Theory]
    [InlineData("扬尘", "1-1-1 1-4-1")]
    [InlineData("尘视", "1-1-1")]
    [InlineData("绿化", "1-3-1")]
    [InlineData("道路", "1-2-1")]
    [InlineData("没有", "")]
    public async Task Two_characters_are_found_in_text_and_title(string asked, string keys) => Assert.Equal(keys, await FindAsync(asked));

    [Theory]
    [InlineData("扬尘 监管", "1-1-1")]
    [InlineData("监管  扬尘", "1-1-1")]
    [InlineData("扬尘　监管", "1-1-1")]
    [InlineData("工地 扬尘", "1-1-1 1-4-1")]
    [InlineData("工地 机扫率", "")]
    public async Task All_words_must_be_there_in_title_or_text_in_any_order(string asked, string keys) => Assert.Equal(keys, await FindAsync(asked));

    [Theory]
    [InlineData("pm2.5", "1-3-1")]
    [InlineData("ＰＭ２．５", "1-3-1")]
    [InlineData("PM 2.5", "1-3-1")]
    [InlineData("ｖｏｃｓ", "1-4-1")]
    [InlineData("vocs", "1-4-1")]
    [InlineData("(试行)", "1-2-1")]
    [InlineData("（试行）", "1-2-1")]
    [InlineData("ÉCO", "1-4-1")]
    public async Task Width_and_case_make_no_difference(string asked, string keys) => Assert.Equal(keys, await FindAsync(asked));

    [Theory]
    [InlineData("95%", "1-2-1")]
    [InlineData("95％", "1-2-1")]
    [InlineData("%", "1-2-1")]
    [InlineData("扬%管", "")]
    [InlineData("_", "1-3-1")]
    [InlineData("扬_", "")]
    [InlineData("\\", "1-4-1")]
    [InlineData("[扬]", "")]
    [InlineData("'", "")]
    public async Task Signs_that_databases_read_otherwise_are_signs(string asked, string keys) => Assert.Equal(keys, await FindAsync(asked));

    [Theory]
    [InlineData("?q=%00")]
    [InlineData("?q=%20%E3%80%80")]
    [InlineData("?unit=%00")]
    public async Task What_says_nothing_is_not_asked(string query) =>
        Assert.Equal(4, (await site.Host.ReadAsync("/plans/1/measures" + query)).QuerySelectorAll("td.text").Length);

    [Fact]
    public async Task The_words_asked_for_stay_as_they_were_written() =>
        Assert.Equal("ＰＭ２．５ 微克", (await site.Host.ReadAsync("/plans/1/measures?q=ＰＭ２．５ 微克")).QuerySelector("input#q")!.GetAttribute("value"));

    [Fact]
    public async Task Words_narrow_what_other_conditions_leave() =>
        Assert.Equal("1-4-1", await FindAsync("扬尘", "&unit=市生态环境局"));

    async Task<string> FindAsync(string asked, string more = "")
    {
        IDocument page = await site.Host.ReadAsync($"/plans/1/measures?q={Uri.EscapeDataString(asked)}{more}");
        return string.Join(' ', page.QuerySelectorAll("a.more").Select(link => link.TextContent.Split(' ')[0]));
    }
}
