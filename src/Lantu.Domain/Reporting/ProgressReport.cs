using Lantu.Domain.Plans;
using Lantu.Domain.Rounds;

namespace Lantu.Domain.Reporting;

/// <summary>
/// What one unit reports 进展报送 on one measure in one round. What was filed is kept as a <see cref="ReportRevision"/> and never changes; this tells which of
/// them counts, and how far it has come.
/// </summary>
public sealed class ProgressReport
{
    /// <summary>Characters that a reason may have.</summary>
    public const int LongestReason = 500;

    public required PlanId PlanId { get; init; }

    public required RoundMonth Month { get; init; }

    /// <summary>The unit's place among the plan's.</summary>
    public required int UnitOrdinal { get; init; }

    public required int MeasureOrdinal { get; init; }

    public ReportState State { get; private set; }

    /// <summary>Number of the revision that counts: the last one, from 1.</summary>
    public int Revision { get; private set; }

    /// <summary>What it says.</summary>
    public required ReportContent Content { get; set; }

    /// <summary>What is doubtful about its figures.</summary>
    public IReadOnlyList<PlausibilityQuestion> Questions { get; private set; } = [];

    /// <summary>What of that the unit has answered, in this round or with the same figure before.</summary>
    public IReadOnlyList<AnsweredQuestion> Answers { get; private set; } = [];

    public DateTimeOffset FiledAt { get; private set; }

    public string FiledBy { get; private set; } = "";

    /// <summary>Number of the account that filed it: it never checks or accepts it.</summary>
    public int FiledByAccount { get; private set; }

    public DateTimeOffset? SignedAt { get; private set; }

    public string? SignedBy { get; private set; }

    /// <summary>Number of the account that signed it off: it never checks or accepts it.</summary>
    public int? SignedByAccount { get; private set; }

    public DateTimeOffset? CheckedAt { get; private set; }

    public string? CheckedBy { get; private set; }

    public int? CheckedByAccount { get; private set; }

    public DateTimeOffset? AcceptedAt { get; private set; }

    public string? AcceptedBy { get; private set; }

    public DateTimeOffset? ReturnedAt { get; private set; }

    public string? ReturnedBy { get; private set; }

    /// <summary>Why it was returned, or withdrawn.</summary>
    public string? Reason { get; private set; }

    /// <summary>By when what was returned is to be back.</summary>
    public DateOnly? BackBy { get; private set; }

    /// <summary>How often it was returned.</summary>
    public int Returns { get; private set; }

    /// <summary>Number of the plan that it was filed for, if it was carried over from an earlier issue.</summary>
    public int? CarriedFrom { get; private init; }

    /// <summary>Counts its steps; two people who do something with it at once do it one after the other.</summary>
    public int Version { get; private set; }

    /// <summary>Whether the unit still has to do something with it.</summary>
    public bool IsOpen => State is ReportState.Returned or ReportState.Withdrawn;

    /// <summary>Whether it waits for a lead or the plan office.</summary>
    public bool IsInReview => State is ReportState.SignedOff or ReportState.Checked;

    /// <summary>Whether somebody has to look for its proof before it is accepted: it was drawn, and says that something was done, or it says that all is done.</summary>
    /// <param name="isSampled">Whether it was drawn.</param>
    public bool NeedsProof(bool isSampled) => Content.Claim == ProgressClaim.Completed || (isSampled && Content.Claim != ProgressClaim.NotStarted);

    /// <summary>Whether the unit can still bring it back in time, also where the round is locked: it was returned, and the day that was given is not over.</summary>
    public bool IsDueBack(DateOnly today) => BackBy >= today && State is ReportState.Returned or ReportState.Submitted;

    /// <summary>Whether an account had a part in it: it never judges it.</summary>
    public bool IsOf(int account) => FiledByAccount == account || SignedByAccount == account || CheckedByAccount == account;

    /// <summary>Whether the unit can still take it back.</summary>
    public bool IsWithdrawable => State is ReportState.Submitted or ReportState.SignedOff or ReportState.Checked;

    /// <summary>The questions that nobody has answered.</summary>
    public IEnumerable<PlausibilityQuestion> Unanswered => Questions.Where(question => !Answers.Any(answer => question.IsAnsweredBy(answer.Question)));

    /// <summary>The last step that somebody took: when and who.</summary>
    public (DateTimeOffset At, string By) LastStep => State switch
    {
        ReportState.Accepted => (AcceptedAt!.Value, AcceptedBy!),
        ReportState.Checked => (CheckedAt!.Value, CheckedBy!),
        ReportState.Returned or ReportState.Withdrawn => (ReturnedAt!.Value, ReturnedBy!),
        ReportState.SignedOff => (SignedAt ?? FiledAt, SignedBy ?? FiledBy),
        _ => (FiledAt, FiledBy),
    };

    /// <summary>Files it, first or anew.</summary>
    /// <param name="content">What it says.</param>
    /// <param name="questions">What is doubtful about it.</param>
    /// <param name="answers">What of that is answered.</param>
    /// <param name="at">When.</param>
    /// <param name="by">Who, as the audit names them.</param>
    /// <param name="account">Number of their account.</param>
    /// <returns>The revision that is kept.</returns>
    public ReportRevision File(ReportContent content, IReadOnlyList<PlausibilityQuestion> questions, IReadOnlyList<AnsweredQuestion> answers, DateTimeOffset at, string by, int account)
    {
        Leave(ReportState.Submitted, Revision == 0 || IsOpen || State == ReportState.Submitted);
        (Content, Questions, Answers) = (content, questions, answers);
        (FiledAt, FiledBy, FiledByAccount) = (at, by, account);

        // Who signed or checked it did so with what it said before.
        (SignedAt, SignedBy, SignedByAccount) = (null, null, null);
        (CheckedAt, CheckedBy, CheckedByAccount) = (null, null, null);
        Revision++;
        return new ReportRevision { PlanId = PlanId, Month = Month, UnitOrdinal = UnitOrdinal, MeasureOrdinal = MeasureOrdinal, Number = Revision, Content = content, At = at, By = by, Account = account };
    }

    /// <summary>Answers its questions: the figures are right.</summary>
    public void Answer(DateTimeOffset at, string by)
    {
        Answers = [.. Answers, .. Unanswered.Select(question => new AnsweredQuestion(question, at, by))];
        Version++;
    }

    /// <summary>The unit answers for it.</summary>
    public void SignOff(DateTimeOffset at, string by, int account)
    {
        Leave(ReportState.SignedOff, State == ReportState.Submitted);
        (SignedAt, SignedBy, SignedByAccount) = (at, by, account);
    }

    /// <summary>The lead has checked it.</summary>
    public void Check(DateTimeOffset at, string by, int account)
    {
        Leave(ReportState.Checked, State == ReportState.SignedOff);
        (CheckedAt, CheckedBy, CheckedByAccount) = (at, by, account);
    }

    /// <summary>The plan office accepts it: what a lead has checked, or what nobody but the office checks.</summary>
    public void Accept(DateTimeOffset at, string by)
    {
        Leave(ReportState.Accepted, State is ReportState.SignedOff or ReportState.Checked);
        (AcceptedAt, AcceptedBy) = (at, by);
    }

    /// <summary>Sends it back to the unit.</summary>
    public void Return(string reason, DateOnly backBy, DateTimeOffset at, string by)
    {
        Leave(ReportState.Returned, State is ReportState.SignedOff or ReportState.Checked);
        (Reason, BackBy, ReturnedAt, ReturnedBy) = (reason, backBy, at, by);
        Returns++;
    }

    /// <summary>The unit takes it back itself.</summary>
    public void Withdraw(string reason, DateTimeOffset at, string by)
    {
        Leave(ReportState.Withdrawn, IsWithdrawable);
        (Reason, BackBy, ReturnedAt, ReturnedBy) = (reason, null, at, by);
    }

    /// <summary>The same report for the same measure of a corrected issue.</summary>
    /// <param name="plan">The corrected issue.</param>
    /// <param name="unit">The unit's place there.</param>
    /// <param name="measure">The measure's place there.</param>
    /// <param name="content">What it says, its figures with the targets' places there.</param>
    /// <param name="prior">Number of the earlier issue.</param>
    public ProgressReport CarryTo(PlanId plan, int unit, int measure, ReportContent content, int prior) => new()
    {
        PlanId = plan,
        Month = Month,
        UnitOrdinal = unit,
        MeasureOrdinal = measure,
        State = State,
        Revision = Revision,
        Content = content,
        Questions = Questions,
        Answers = Answers,
        FiledAt = FiledAt,
        FiledBy = FiledBy,
        FiledByAccount = FiledByAccount,
        SignedAt = SignedAt,
        SignedBy = SignedBy,
        SignedByAccount = SignedByAccount,
        CheckedAt = CheckedAt,
        CheckedBy = CheckedBy,
        CheckedByAccount = CheckedByAccount,
        AcceptedAt = AcceptedAt,
        AcceptedBy = AcceptedBy,
        ReturnedAt = ReturnedAt,
        ReturnedBy = ReturnedBy,
        Reason = Reason,
        BackBy = BackBy,
        Returns = Returns,
        CarriedFrom = CarriedFrom ?? prior,
        Version = Version,
    };

    void Leave(ReportState next, bool isAllowed)
    {
        if (!isAllowed)
        {
            throw new InvalidOperationException($"What is {State} can't become {next}.");
        }

        State = next;
        Version++;
    }
}
