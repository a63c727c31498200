using Lantu.Domain.Handovers;

namespace Lantu.Domain.Tests.Handovers;

public sealed class HandoverFinderTests
{
    [Theory]
    [InlineData("按照10%的比例对工地开展抽检，结果按季度与生态环境部门共享。", "Share 生态环境部门 Quarter")]
    [InlineData("专项执法查出超标线索移交市场监管部门，处置结果定期反馈；", "Transfer 市场监管部门 AsItHappens answer")]
    [InlineData("发现问题督促整改，移送城管执法，并抄送住房城乡建设、生态环境部门。", "Transfer 城管执法 AsItHappens", "Copy 住房城乡建设部门 AsItHappens", "Copy 生态环境部门 AsItHappens")]
    [InlineData("每季度更新工地和消纳场台账并共享；落实“门前三包”。", "Share ? Quarter")]
    [InlineData("市、区城管执法部门指导属地查扬尘，汇总分析执法数据并推送。", "Push ? ?")]
    [InlineData("按2022年版禁限目录，共享餐饮项目营业执照和许可信息，做好事前帮扶。", "Share ? ?")]
    [InlineData("监测数据每月与同级住房城乡建设部门共享。", "Share 同级住房城乡建设部门 Month")]
    [InlineData("每半年向市水务局推送排口清单。", "Push 市水务局 HalfYear")]
    [InlineData("每年将评估结果共享给市发展改革委。", "Share 市发展改革委 Year")]
    [InlineData("涉嫌犯罪的案件及时移送公安机关依法处理。", "Transfer 公安机关 AsItHappens")]
    [InlineData("将超标线索移交市市场监管局，5个工作日内反馈处置结果。", "Transfer 市市场监管局 AsItHappens answer 5")]
    [InlineData("将问题移送城管执法部门，并抄送市生态环境局，处置结果在十个工作日内将书面反馈。", "Transfer 城管执法部门 AsItHappens answer 10", "Copy 市生态环境局 AsItHappens")]
    [InlineData("定期向市、区生态环境部门推送数据。", "Push 市、区生态环境部门 ?")]
    [InlineData("定期移送线索至市公安局。", "Transfer 市公安局 ?")]
    [InlineData("每月检查加油站，发现的线索移交商务部门。", "Transfer 商务部门 AsItHappens")]
    [InlineData("每月向各区反馈降尘监测结果。", "Feedback 各区 Month")]
    [InlineData("抄送市生态环境局，抄送市生态环境局。", "Copy 市生态环境局 AsItHappens")]
    [InlineData("通过数据平台推送预警信息至市城市管理委员会。", "Push 市城市管理委员会 ?")]
    public void What_is_handed_over_is_read_with_its_receiver_rhythm_and_answer(string text, params string[] expected) => Assert.Equal(expected, Found(text));

    [Theory]
    [InlineData("建立生物多样性会商、报送、咨询、共享机制。")]
    [InlineData("健全信息共享、案件移送等工作机制。")]
    [InlineData("完善数据共享平台建设。")]
    [InlineData("规范共享单车和共享电单车停放。")]
    [InlineData("推进公众信息共享，向社会推送健康提示。")]
    [InlineData("推送短信提示，引导市民绿色出行。")]
    [InlineData("坚持共建共享，推动绿色发展。")]
    [InlineData("整改中央生态环境保护督察反馈问题。")]
    [InlineData("畅通群众反馈渠道，收集意见反馈。")]
    [InlineData("加快污水设施移交，做好工程移交。")]
    [InlineData("及时反馈整改情况。")]
    [InlineData("定期通报各区、各街道的降尘排名。")]
    public void Arrangements_slogans_and_what_goes_to_the_public_are_none(string text) => Assert.Empty(Found(text));

    [Fact]
    public void The_sentence_is_quoted_and_what_is_handed_over_stands_in_its_clause()
    {
        HandoverProposal found = Assert.Single(HandoverFinder.Find(["招标写明要求；按照10%的比例开展抽检，结果按季度与生态环境部门共享。其他工作。"]));

        Assert.Equal(("按照10%的比例开展抽检，结果按季度与生态环境部门共享。", "结果按季度与生态环境部门共享"), (found.Quote, found.Subject));
    }

    [Fact]
    public void A_mark_is_the_sentences_own_and_stays()
    {
        const string First = "线索移交市场监管部门。";
        const string Second = "线索移交市公安局。";

        Assert.Equal(Find(First).Mark, HandoverFinder.Find(["别的话。", First]).Single().Mark);
        Assert.NotEqual(Find(First).Mark, Find(Second).Mark);
        Assert.True(Find(First).Mark.Length <= HandoverProposal.LongestMark);

        static HandoverProposal Find(string text) => HandoverFinder.Find([text]).Single();
    }

    static string[] Found(string text) =>
        [.. HandoverFinder.Find([text]).Select(one => $"{one.Kind} {one.Receiver ?? "?"} {one.Rhythm?.ToString() ?? "?"}{(one.AsksAnswer ? " answer" : "")}{(one.AnswerDays is { } days ? $" {days}" : "")}")];
}
