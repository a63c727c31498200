using Lantu.Domain.Lineage;

namespace Lantu.Domain.Tests.Lineage;

public sealed class MeasureMatcherTests
{
    const string Pipes = "新建和改造供水管网120公里，年内更换老旧水表5万只，漏损率控制在9%以内。";
    const string Boilers = "对全市燃气锅炉开展低氮改造，完成后逐台验收，结果报市生态环境局备案。";
    const string Schools = "新建、改扩建中小学12所，新增学位9000个，九月一日前投入使用，由市教育局验收。";

    [Fact]
    public void The_same_text_is_the_same_measure_wherever_it_stands()
    {
        IReadOnlyList<MeasureMatch> matches = MeasureMatcher.Match(Plan(("1-1-1", "管网", Pipes), ("1-2-1", "锅炉", Boilers)), Plan(("1-1-1", "锅炉", Boilers), ("2-9-1", "水", Pipes)));

        Assert.Equal([(1, 2, 1, LineageState.Same), (2, 1, 1, LineageState.Same)], matches.Select(Facts));
    }

    [Theory]
    [InlineData("新建和改造供水管网１２０公里， 年内更换老旧水表5万只,漏损率控制在9%以内。")]
    [InlineData("新建和改造供水管网120公里，\n年内更换老旧水表5万只，漏损率控制在9％以内。")]
    public void Width_and_blanks_make_no_difference(string text) =>
        Assert.Equal((1, 1, 1, LineageState.Same), Facts(Assert.Single(MeasureMatcher.Match(Plan(("1-1-1", "管网", Pipes)), Plan(("1-8-1", "管网", text))))));

    [Fact]
    public void A_text_touched_at_its_number_is_the_same() =>
        Assert.Equal(LineageState.Same, State(Plan(("1-1-1", "管网", Pipes)), Plan(("1-1-1", "管网", Pipes.Replace("120", "150", StringComparison.Ordinal)))));

    [Fact]
    public void A_text_half_rewritten_at_its_number_is_asked() =>
        Assert.Equal(LineageState.Asked, State(Plan(("1-1-1", "管网", Pipes)), Plan(("1-1-1", "管网", Pipes[..30] + "完成情况按月公布并接受监督。"))));

    [Fact]
    public void A_part_of_a_divided_text_at_its_number_is_asked()
    {
        Assert.Equal(LineageState.Asked, State(Plan(("1-1-1", "管网", Pipes + Boilers + Schools)), Plan(("1-1-1", "管网", Boilers))));
        Assert.Empty(MeasureMatcher.Match(Plan(("1-1-1", "管网", Pipes + Boilers + Schools)), Plan(("1-2-1", "管网", Boilers))));
    }

    [Fact]
    public void Another_text_at_a_number_is_another_measure() => Assert.Empty(MeasureMatcher.Match(Plan(("1-1-1", "管网", Pipes)), Plan(("1-1-1", "管网", Boilers))));

    [Fact]
    public void A_touched_text_under_another_number_is_the_same_in_its_task_and_asked_elsewhere()
    {
        string touched = Pipes.Replace("120", "150", StringComparison.Ordinal);

        Assert.Equal(LineageState.Same, State(Plan(("1-1-1", "管网", Pipes)), Plan(("1-4-1", "管网", touched))));
        Assert.Equal(LineageState.Asked, State(Plan(("1-1-1", "管网", Pipes)), Plan(("1-4-1", "供水", touched))));
    }

    [Fact]
    public void A_touched_text_that_moved_with_its_neighbour_is_the_same() =>
        Assert.Equal(
            [LineageState.Same, LineageState.Same],
            MeasureMatcher.Match(Plan(("1-1-1", "管网", Pipes), ("1-2-1", "锅炉", Boilers)), Plan(("3-1-1", "水", Pipes.Replace("120", "150", StringComparison.Ordinal)), ("3-2-1", "炉", Boilers))).Select(match => match.State));

    /// <summary>Plans repeat one sentence for each district: what is like several measures is asked, if its number does not tell.</summary>
    [Fact]
    public void A_touched_text_that_is_like_another_is_asked() =>
        Assert.Equal(
            [LineageState.Same, LineageState.Asked],
            MeasureMatcher.Match(
                Plan(("1-1-1", "区", "朝阳区" + Pipes), ("1-1-2", "区", "海淀区" + Pipes)),
                Plan(("1-1-1", "区", "海淀区" + Pipes), ("1-1-7", "区", "丰台区" + Pipes))).Select(match => match.State));

    [Fact]
    public void A_text_printed_twice_is_paired_by_number_then_by_order() =>
        Assert.Equal(
            [(1, 2), (2, 3), (4, 1)],
            MeasureMatcher.Match(
                Plan(("1-1-1", "甲", Pipes), ("1-2-1", "乙", Pipes), ("1-3-1", "丙", Pipes)),
                Plan(("1-7-1", "乙", Pipes), ("1-3-1", "丙", Pipes), ("1-4-1", "新", Schools), ("1-8-1", "丁", Pipes))).Select(match => (match.Ordinal, match.PriorOrdinal)));

    [Fact]
    public void Measures_without_text_are_the_same_only_at_one_number() =>
        Assert.Equal([(1, 1)], MeasureMatcher.Match(Plan(("1-1-1", "甲", ""), ("1-2-1", "乙", "")), Plan(("1-1-1", "甲", ""), ("1-9-1", "丁", ""))).Select(match => (match.Ordinal, match.PriorOrdinal)));

    [Fact]
    public void Tasks_without_numbers_are_known_by_their_titles() =>
        Assert.Equal(
            LineageState.Same,
            State([new ComparedMeasure { Ordinal = 1, Key = "1-1-1", TaskTitle = "管网", Text = Pipes }], [new ComparedMeasure { Ordinal = 1, Key = "1-6-1", TaskTitle = "管网", Text = Pipes.Replace("9%", "8%", StringComparison.Ordinal) }]));

    /// <summary>Two thousand measures of two hundred characters, every one touched: what compares all with all does not come back.</summary>
    [Fact]
    public void A_large_plan_is_matched_whole()
    {
        Random random = new(7);
        ComparedMeasure[] earlier = [.. Enumerable.Range(1, 2000).Select(i => Measure(i, $"1-{i}-1", $"任务{i}", Words(random, 200)))];
        ComparedMeasure[] later = [.. earlier.Select(measure => measure with { Key = $"1-{measure.Ordinal + 1}-1", Text = Touch(random, measure.Text, 8) })];

        IReadOnlyList<MeasureMatch> matches = MeasureMatcher.Match(earlier, later);

        Assert.Equal(2000, matches.Count);
        Assert.All(matches, match => Assert.Equal((match.Ordinal, LineageState.Same), (match.PriorOrdinal, match.State)));
    }

    [Fact]
    public void Texts_beyond_any_measures_length_are_matched_too()
    {
        string text = Words(new Random(3), 60_000);

        Assert.Equal(LineageState.Same, State(Plan(("1-1-1", "甲", text)), Plan(("1-1-1", "甲", Touch(new Random(4), text, 20)))));
    }

    /// <summary>The bit-parallel count against the plain table.</summary>
    [Fact]
    public void Edits_are_counted_as_the_plain_table_counts_them()
    {
        Random random = new(11);
        for (int i = 0; i < 400; i++)
        {
            string one = Words(random, random.Next(1, 150), 6);
            string other = i % 2 == 0 ? Words(random, random.Next(1, 150), 6) : Touch(random, one, random.Next(1, 20));
            double expected = 1 - ((double)Distance(one, other) / Math.Max(one.Length, other.Length));

            Assert.Equal(expected, MeasureMatcher.Alike(one, other), 12);
        }
    }

    static LineageState State(IReadOnlyList<ComparedMeasure> earlier, IReadOnlyList<ComparedMeasure> later) => Assert.Single(MeasureMatcher.Match(earlier, later)).State;

    static (int, int, double, LineageState) Facts(MeasureMatch match) => (match.Ordinal, match.PriorOrdinal, match.Alike, match.State);

    static ComparedMeasure[] Plan(params (string Key, string Title, string Text)[] measures) => [.. measures.Select((measure, i) => Measure(i + 1, measure.Key, measure.Title, measure.Text))];

    static ComparedMeasure Measure(int ordinal, string key, string title, string text) => new() { Ordinal = ordinal, Key = key, TaskNumber = key.Split('-')[1], TaskTitle = title, Text = text };

    static string Words(Random random, int length, int letters = 900) => string.Concat(Enumerable.Range(0, length).Select(_ => (char)('一' + random.Next(letters))));

    static string Touch(Random random, string text, int edits)
    {
        for (int i = 0; i < edits; i++)
        {
            int at = random.Next(text.Length);
            text = random.Next(3) switch { 0 when text.Length > 1 => text.Remove(at, 1), 1 => text.Insert(at, "改"), _ => text[..at] + "换" + text[(at + 1)..] };
        }

        return text;
    }

    static int Distance(string one, string other)
    {
        int[] row = [.. Enumerable.Range(0, other.Length + 1)];
        for (int i = 1; i <= one.Length; i++)
        {
            int corner = row[0];
            row[0] = i;
            for (int j = 1; j <= other.Length; j++)
            {
                (corner, row[j]) = (row[j], Math.Min(Math.Min(row[j], row[j - 1]) + 1, corner + (one[i - 1] == other[j - 1] ? 0 : 1)));
            }
        }

        return row[other.Length];
    }
}
