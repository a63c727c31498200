using Lantu.Domain.Plans;
using Lantu.Domain.Reporting;
using Lantu.Domain.Rounds;

namespace Lantu.Domain.Tests.Reporting;

/// <summary>The way of a report, step by step; a step out of turn is refused.</summary>
public sealed class ProgressReportTests
{
    static readonly DateTimeOffset Now = new(2023, 4, 3, 2, 0, 0, TimeSpan.Zero);
    static readonly ReportContent Content = new() { Claim = ProgressClaim.OnSchedule, Text = "按月推进。" };

    static readonly (string Name, ReportState[] From, Action<ProgressReport> Step)[] Steps =
    [
        ("file", [ReportState.Submitted, ReportState.Returned, ReportState.Withdrawn], report => report.File(Content, [], [], Now, "甲", 1)),
        ("sign", [ReportState.Submitted], report => report.SignOff(Now, "甲", 1)),
        ("check", [ReportState.SignedOff], report => report.Check(Now, "乙", 2)),
        ("accept", [ReportState.SignedOff, ReportState.Checked], report => report.Accept(Now, "丙")),
        ("return", [ReportState.SignedOff, ReportState.Checked], report => report.Return("数字有误", new DateOnly(2023, 4, 6), Now, "乙")),
        ("withdraw", [ReportState.Submitted, ReportState.SignedOff, ReportState.Checked], report => report.Withdraw("填错", Now, "甲")),
    ];

    [Fact]
    public void Every_step_is_taken_from_where_it_belongs_and_from_nowhere_else()
    {
        foreach (ReportState state in Enum.GetValues<ReportState>())
        {
            foreach ((string name, ReportState[] from, Action<ProgressReport> step) in Steps)
            {
                ProgressReport report = In(state);
                int version = report.Version;
                if (from.Contains(state))
                {
                    step(report);
                    Assert.True(report.Version > version, $"{name} from {state} counts as no step");
                }
                else
                {
                    Assert.Throws<InvalidOperationException>(() => step(report));
                    Assert.Equal((state, version), (report.State, report.Version));
                }
            }
        }
    }

    [Fact]
    public void Filed_again_it_is_another_revision_and_what_was_filed_stays()
    {
        ProgressReport report = New();
        ReportRevision first = report.File(Content, [], [], Now, "甲", 1);
        ReportRevision second = report.File(Content with { Text = "更正。" }, [], [], Now, "乙", 2);

        Assert.Equal((1, "按月推进。", 2, "更正。"), (first.Number, first.Content.Text, second.Number, second.Content.Text));
        Assert.Equal((2, "更正。", 2), (report.Revision, report.Content.Text, report.FiledByAccount));
    }

    [Fact]
    public void A_question_is_answered_once_and_another_figure_is_another_question()
    {
        PlausibilityQuestion question = new(PlausibilityKind.Beyond, 0, 90, 80);
        ProgressReport report = New();
        report.File(Content, [question], [], Now, "甲", 1);
        Assert.Equal([question], report.Unanswered);

        report.Answer(Now, "甲");
        Assert.Empty(report.Unanswered);
        report.File(Content, [question with { Value = 95 }], report.Answers, Now, "甲", 1);
        Assert.Single(report.Unanswered);
    }

    [Theory]
    [InlineData(RoundState.Open, false, false)]
    [InlineData(RoundState.Overdue, false, true)]
    [InlineData(RoundState.Open, true, true)]
    public void A_submission_is_late_when_it_was_due_or_something_comes_back_late(RoundState state, bool isBackLate, bool isLate)
    {
        RoundMoment due = new() { Day = new DateOnly(2023, 4, 6), At = Now, IsProvisional = false, RestsOn = [] };
        Submission submission = new() { PlanId = PlanId.New(Now), Month = new RoundMonth(2023, 3), UnitOrdinal = 1, Measures = 3 };

        submission.Sign(Now, "赵", 3, SignOffRoute.OnScreen, null, new RoundStanding(state, due, due, null, null), isBackLate);
        Assert.Equal((isLate, true, new DateOnly(2023, 4, 6)), (submission.IsLate, submission.IsSigned, submission.DueDay));

        // Signed again, the first moment stays the one that counts.
        submission.Sign(Now.AddDays(9), "赵", 3, SignOffRoute.OnScreen, null, new RoundStanding(RoundState.Overdue, due, due, null, null), false);
        Assert.Equal((isLate, Now), (submission.IsLate, submission.SignedAt));

        submission.Reopen();
        Assert.False(submission.IsSigned || submission.IsLate);
    }

    static ProgressReport New() => new() { PlanId = PlanId.New(Now), Month = new RoundMonth(2023, 3), UnitOrdinal = 1, MeasureOrdinal = 1, Content = Content };

    static ProgressReport In(ReportState state)
    {
        ProgressReport report = New();
        report.File(Content, [], [], Now, "甲", 1);
        foreach (string step in state switch
        {
            ReportState.Submitted => Array.Empty<string>(),
            ReportState.SignedOff => ["sign"],
            ReportState.Checked => ["sign", "check"],
            ReportState.Accepted => ["sign", "check", "accept"],
            ReportState.Returned => ["sign", "return"],
            _ => ["withdraw"],
        })
        {
            Steps.First(one => one.Name == step).Step(report);
        }

        return report;
    }
}
