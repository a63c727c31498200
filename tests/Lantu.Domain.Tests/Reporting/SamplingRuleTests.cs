using Lantu.Domain.Reporting;
using Lantu.Domain.Rounds;

namespace Lantu.Domain.Tests.Reporting;

public sealed class SamplingRuleTests
{
    static readonly Guid Plan = Guid.Parse("018e0000-0000-7000-8000-000000000001");

    [Fact]
    public void About_one_in_twenty_is_drawn_and_always_the_same()
    {
        (string Unit, string Key)[] reports = [.. Enumerable.Range(1, 60).SelectMany(unit => Enumerable.Range(1, 40).Select(measure => ($"第{unit}区政府", $"2-{measure}-1")))];
        bool[] Drawn(Guid plan, int month) => [.. reports.Select(report => SamplingRule.Shipped.Draws(plan, new RoundMonth(2023, month), report.Unit, report.Key))];

        bool[] march = Drawn(Plan, 3);
        Assert.InRange(march.Count(drawn => drawn), reports.Length / 28, reports.Length / 15);
        Assert.Equal(march, Drawn(Plan, 3));

        // Another month, or another plan, draws others: who was drawn is not spared and not picked on.
        foreach (bool[] other in (bool[][])[Drawn(Plan, 4), Drawn(Guid.Parse("018e0000-0000-7000-8000-000000000002"), 3)])
        {
            Assert.InRange(march.Zip(other).Count(pair => pair.First && pair.Second), 0, reports.Length / 100);
        }
    }

    [Fact]
    public void Every_unit_and_every_measure_is_drawn_sometimes()
    {
        for (int unit = 1; unit <= 20; unit++)
        {
            Assert.Contains(Enumerable.Range(1, 12).SelectMany(month => Enumerable.Range(1, 40).Select(measure => SamplingRule.Shipped.Draws(Plan, new RoundMonth(2023, month), $"第{unit}区政府", $"2-{measure}-1"))), drawn => drawn);
        }
    }
}
