using System.Text.Json.Nodes;
using Lantu.Documents.Drafts;
using Lantu.Domain.Plans;
using Lantu.Domain.Targets;

namespace Lantu.Documents.Tests.Interpreter;

/// <summary>Goals that a plan sets itself before its tasks.</summary>
public sealed class DocumentGoalsTests
{
    const string Tasks = "二、重点任务\n\n（四）供水。修好水管。（市水务局负责）\n\n（五）供热。修好锅炉。（市城管局负责）\n";
    const string Table = "| 序号 | 重点任务 | 工作措施 | 完成时限 | 责任单位 |\n|---|---|---|---|---|\n| 1 | 供水 | 修好水管。 | 年底前 | 市水务局 |\n";
    const string Goal = "到2025年，细颗粒物浓度比2020年下降10%，重度及以上污染天数比率控制在1%以内。";

    [Theory]
    [InlineData($"一、主要目标\n\n{Goal}\n\n{Tasks}")]
    [InlineData($"一、总体要求\n\n（一）指导思想。抓紧办理。\n\n（三）目标指标。{Goal}\n\n{Tasks}")]
    [InlineData($"一、总体要求\n\n（一）工作目标\n\n1.空气质量。{Goal}\n\n2.水。持续改善。\n\n{Tasks}")]
    [InlineData($"一、总体要求\n\n总体目标：{Goal}\n\n{Tasks}")]
    [InlineData($"一、总体要求和工作目标\n\n{Goal}\n\n二、任务表\n\n{Table}")]
    public void Figures_among_the_goals_are_targets_of_the_document(string text)
    {
        PlanDraft draft = Corpus.InterpretText($"# 2024年行动计划\n\n{text}");

        Assert.Equal(
            [("细颗粒物浓度比2020年", Comparator.DecreaseBy, 10m, new DateOnly(2025, 12, 31)), ("重度及以上污染天数比率", Comparator.AtMost, 1m, new DateOnly(2025, 12, 31))],
            draft.Targets.Select(target => (target.Quantity, target.Comparator, target.Value, target.By!.Value)));
        Assert.Contains(Goal, Assert.Single(draft.Findings, finding => finding.Code == FindingCodes.GoalOfDocument).HeldText, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData($"一、总体要求\n\n{Goal}\n\n{Tasks}")]                                  // No goal is spoken of.
    [InlineData($"一、主要目标\n\n蓝天常在。\n\n二、现状\n\n{Goal}\n\n三、任务\n\n（一）供水。修好水管。（市水务局负责）\n")] // The goals have ended.
    [InlineData($"一、主要目标\n\n{Goal}（市生态环境局负责）\n\n{Tasks}")]                // Somebody owes it: it is a measure.
    public void Other_figures_are_none(string text) => Assert.Empty(Corpus.InterpretText($"# 2024年行动计划\n\n{text}").Targets);

    [Fact]
    public void The_documents_targets_stand_under_it_in_the_json()
    {
        using MemoryStream json = new();
        PlanJson.Write(json, Corpus.InterpretText($"# 2024年行动计划\n\n一、主要目标\n\n{Goal}\n\n{Tasks}"));

        JsonArray targets = JsonNode.Parse(json.ToArray())!["document"]!["targets"]!.AsArray();
        Assert.Equal([("decreaseBy", 5), ("atMost", 5)], targets.Select(target => ((string)target!["comparator"]!, (int)target["line"]!)));
    }
}
