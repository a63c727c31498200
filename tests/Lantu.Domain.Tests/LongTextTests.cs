using CsCheck;
using Lantu.Domain.Deadlines;
using Lantu.Domain.Targets;

namespace Lantu.Domain.Tests;

/// <summary>A cell may hold anything, thousands of times: nothing may throw, a time limit of a pattern least of all.</summary>
public sealed class LongTextTests
{
    static readonly TargetContext Context = new(2024, new DateOnly(2024, 12, 31), ["东城区", "西城区", "南湖区"]);

    static readonly string[] Words =
    [
        "完成", "1", ",", "，", "、", "家", "月", "年", "底前", "每", "《", "》", "第", "季度", "达到", "%", "合计", "下降", "不", "超过", "由", "到", " ", "(", ")", "十", "万", "以上", "。",
    ];

    public static TheoryData<string> Repeats =>
    [
        "完成1,", "1", "1,111,", "1家1,", "一、", "年底前", "每月", "《", "》", "6月底前、", "2024年", "达到", "下降", "不得超过", "落实推进", "长期", " ", "1 ", "(1家", "10%以上", "完成5家，合计", "3—",
        "每季度第", "一二三四", "十", "一千", "月", "年 ", "提高到由", "东城区1家、",
    ];

    static void ReadAll(string text)
    {
        DeadlineReader.TryRead(text, 2024);
        DeadlineReader.ReadCell(text, 2024);
        TextDates.FindMilestones(text, 2024);
        TextDates.FindDuties(text, 2024);
        DistrictCellReader.Read(text);
        Assert.All(TargetReader.Read([text], Context).Targets, target => Assert.Contains(target.Text, text, StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Repeats))]
    public void A_phrase_repeated_thousands_of_times_is_read(string phrase) => ReadAll(string.Concat(Enumerable.Repeat(phrase, 20_000 / phrase.Length)));

    [Fact]
    public void Any_few_words_repeated_are_read() =>
        Gen.Select(Gen.Int[0, Words.Length - 1].Select(i => Words[i]).Array[1, 4], Gen.Int[500, 3000])
            .Sample((words, times) => ReadAll(string.Concat(Enumerable.Repeat(string.Concat(words), times))), iter: 40);
}
