using Lantu.Domain.Deadlines;

namespace Lantu.Domain.Tests.Deadlines;

public sealed class TextDatesTests
{
    [Theory]
    [InlineData("6月底前完成方案，11月15日前报送。", "6月底前=2023-06-30 11月15日前=2023-11-15")]
    [InlineData("到2025年，全面建成。", "到2025年=2025-12-31")]
    [InlineData("到2025年底前建成。", "到2025年底前=2025-12-31")]
    [InlineData("2025年末前建成。", "2025年末前=2025-12-31")]
    [InlineData("自4月1日起实施。", "4月1日起=2023-04-01")]
    [InlineData("2024年6月、9月底前分别完成。", "2024年6月=2024-06-30 9月底前=2024-09-30")]
    [InlineData("2022年12月底前、2023年6月底前和9月底前完成。", "2022年12月底前=2022-12-31 2023年6月底前=2023-06-30 9月底前=2023-09-30")]
    [InlineData("2022年底前建成的项目，6月底前验收。", "2022年底前=2022-12-31 6月底前=2023-06-30")]
    [InlineData("按照《6月底前完成的工作》和《到2025年规划》落实。", "")]
    [InlineData("落实《方案，6月底前完成。", "6月底前=2023-06-30")]
    [InlineData("每年2月底前报送。", "")]
    [InlineData("0000年6月底前完成。", "")]
    [InlineData("６月底前完成。", "６月底前=2023-06-30")]
    public void Finds_the_days_a_text_sets(string text, string days) =>
        Assert.Equal(days, string.Join(' ', TextDates.FindMilestones(text, 2023).Select(m => $"{m.Text}={m.Date:yyyy-MM-dd}")));

    [Theory]
    [InlineData("每季度通报，按月调度。", "每季度 按月")]
    [InlineData("每季度末月25日前报送。", "每季度末月25日前")]
    [InlineData("第二、三季度每月抽查，每年2月底前总结。", "第二、三季度每月 每年2月底前")]
    [InlineData("定期通报进展，不定期抽查，每月定期调度。", "定期 每月")]
    public void Finds_recurring_duties(string text, string duties) => Assert.Equal(duties, string.Join(' ', TextDates.FindDuties(text, 2023).Select(d => d.Text)));

    [Fact]
    public void How_often_is_known_only_where_it_is_said() =>
        Assert.Equal([(DeadlineKind.Recurring, null), (DeadlineKind.Recurring, "FREQ=MONTHLY")], TextDates.FindDuties("定期通报，每月调度。", 2023).Select(duty => (duty.Kind, duty.Rule)));
}
