using Lantu.Domain.Reporting;

namespace Lantu.Domain.Tests.Reporting;

public sealed class SecrecyMarkTests
{
    [Theory]
    [InlineData("机密★5年", "机密★5年")]
    [InlineData("附：绝密 ★长期 文件", "绝密 ★长期")]
    [InlineData("秘 密☆", "秘 密☆")]
    [InlineData("第一行\n机密\n第三行", "机密")]
    [InlineData("　　绝密　", "绝密")]
    [InlineData("涉及企业商业秘密，不公开。", null)]
    [InlineData("做好保密工作，严防泄密", null)]
    [InlineData("机密性要求见合同", null)]
    [InlineData("", null)]
    public void A_mark_is_found_and_a_word_is_none(string text, string? mark) => Assert.Equal(mark, SecrecyMark.Find(text));
}
