using System.Globalization;
using Lantu.Domain.Accounts;
using Lantu.Domain.AdHocRounds;
using Lantu.Domain.Delegations;
using Lantu.Domain.NodePlans;
using Lantu.Domain.Reporting;
using Lantu.Domain.Rounds;
using Lantu.Domain.Units;
using Lantu.Jobs;
using Lantu.Jobs.Handovers;
using Lantu.Jobs.Reminders;

namespace Lantu.Ui;

/// <summary>The sentence of a refused act.</summary>
static class Refusals
{
    public static string Of(RefusedException refused) =>
        refused.Arguments is [DirectoryRefusedException act] ? Of(act) :
        refused.Arguments is [PasswordFault fault] ? Words.Of($"password-{fault}", PasswordRule.Shortest, PasswordRule.Longest, Account.FormerPasswordCount) :
        refused.Arguments is [string key, NodePlanFault nodes] ? $"{key}：{Of(nodes)}" :
        refused.Arguments is [HandoverFault handover] ? Words.Of($"handover-fault-{handover.Kind}", [.. handover.Arguments.Select(Argument)]) :
        refused.Arguments is [ReminderFault reminder] ? Words.Of($"reminder-fault-{reminder.Kind}", [.. reminder.Arguments.Select(Argument)]) :
        refused.Arguments is [AdHocFault, ..] ? string.Join(' ', refused.Arguments.OfType<AdHocFault>().Select(Of)) :
        refused.Arguments is [RoundStanding standing] ? RoundWords.Entry(standing) :
        refused.Arguments is [string about, DelegationFault delegation] ? $"{about}：{Of(delegation)}" :
        Words.Of($"refused-{refused.Reason}", [.. refused.Arguments.Select(argument => argument is DateTimeOffset or DateOnly or ReportState or CompletionObstacle ? Argument(argument) : argument)]);

    /// <summary>Nothing to act on is not found; what others did meanwhile is a conflict; the rest can't be processed as it was sent.</summary>
    public static int Status(RefusedException refused) => refused.Reason switch
    {
        Refusal.NotThere => StatusCodes.Status404NotFound,
        Refusal.NothingChanged or Refusal.TextMissing or Refusal.TitleMissing or Refusal.NumberUnlike or Refusal.NothingBefore or Refusal.NothingProposed or Refusal.NoSuchUnit or Refusal.ReasonMissing or Refusal.EndsUnconfirmed
            or Refusal.DirectoryAct or Refusal.ReasonTooLong or Refusal.NoDay or Refusal.NoQuantity or Refusal.ContestReasonMissing or Refusal.OneUnitMeant or Refusal.OwnUnitMeant or Refusal.DaysUnfit or Refusal.NoJointLead or Refusal.NoContact or Refusal.ContactDays or Refusal.UnitNotKept or Refusal.NoMonth or Refusal.NameMissing or Refusal.NameTooLong or Refusal.ViewTooLong
            or Refusal.NothingInSpan or Refusal.TooManyEntries or Refusal.KeptTooShort or Refusal.NothingToPrune
            or Refusal.NothingChosen or Refusal.NodePlanFaulty or Refusal.NodeReasonMissing or Refusal.DelegationFaulty
            or Refusal.NothingToFile or Refusal.ReportsMissing or Refusal.EvidenceKind or Refusal.EvidenceFull or Refusal.Classified
            or Refusal.ProofMissing or Refusal.ReportFalse or Refusal.ConclusionMissing or Refusal.BackByUnfit or Refusal.NothingToConclude or Refusal.ConclusionUnfit or Refusal.NoProofAsked or Refusal.FindingUnfit or Refusal.NotVerified or Refusal.NoEarlyEnd => StatusCodes.Status422UnprocessableEntity,
        Refusal.HandoverFaulty when refused.Arguments is [HandoverFault { IsConflict: false }] => StatusCodes.Status422UnprocessableEntity,
        Refusal.ReminderFaulty when refused.Arguments is [ReminderFault { IsConflict: false }] => StatusCodes.Status422UnprocessableEntity,
        Refusal.AdHocFaulty when refused.Arguments is [AdHocFault { Kind: AdHocFaultKind.OwnDraft }] => StatusCodes.Status403Forbidden,
        Refusal.AdHocFaulty when refused.Arguments is [AdHocFault { IsConflict: false }, ..] => StatusCodes.Status422UnprocessableEntity,
        Refusal.TooBusy => StatusCodes.Status503ServiceUnavailable,
        Refusal.LoginUnusable or Refusal.PersonMissing or Refusal.FieldTooLong or Refusal.EmailUnusable or Refusal.PostConflict or Refusal.UnitMissing or Refusal.PlaceUnknown or Refusal.UnitEnded or Refusal.SamePerson or Refusal.SetupCodeWrong or Refusal.PasswordsDiffer
            or Refusal.PasswordWrong or Refusal.PasswordRefused or Refusal.CodeWrong or Refusal.PasskeyRefused => StatusCodes.Status422UnprocessableEntity,
        Refusal.OwnAccount or Refusal.OwnNodePlan or Refusal.NotConfirming or Refusal.NotOwnChild or Refusal.NotReviewing or Refusal.OwnReport or Refusal.NotConcluding or Refusal.FoundByOffice or Refusal.OwnFinding => StatusCodes.Status403Forbidden,
        Refusal.EvidenceTooLarge => StatusCodes.Status413PayloadTooLarge,
        Refusal.ActivationOver => StatusCodes.Status410Gone,
        _ => StatusCodes.Status409Conflict,
    };

    static string Of(DirectoryRefusedException refused) =>
        refused.Arguments is [DirectoryFault fault] ? Of(fault) : Words.Of($"refused-dir-{refused.Reason}", [.. refused.Arguments]);

    /// <summary>The sentence of a fault of a node plan.</summary>
    public static string Of(NodePlanFault fault) =>
        Words.Of($"nodes-{fault.Kind}", [.. fault.Arguments.Select(argument => argument is DateOnly day ? Words.Day(day) : argument is decimal value ? value.ToString("0.####", CultureInfo.InvariantCulture) : argument)]);

    /// <summary>The sentence of a fault of what is to be handed down.</summary>
    public static string Of(DelegationFault fault) => Words.Of($"delegations-{fault.Kind}", [.. fault.Arguments.Select(Argument)]);

    /// <summary>The sentence of a fault of a report.</summary>
    public static string Of(ReportFault fault) => Words.Of($"report-fault-{fault.Kind}", [.. fault.Arguments]);

    /// <summary>The sentence of a fault of an ad-hoc round, or of an answer to one.</summary>
    public static string Of(AdHocFault fault) => Words.Of($"adhoc-fault-{fault.Kind}", [.. fault.Arguments.Select(Argument)]);

    /// <summary>The sentence of a fault of a directory.</summary>
    public static string Of(DirectoryFault fault) => Words.Of($"fault-{fault.Kind}", fault.Name, fault.Other);

    static object Argument(object argument) => argument switch
    {
        DateTimeOffset instant => Words.Instant(instant),
        ReportState state => Words.Of($"report-{state}"),
        AdHocState state => Words.Of($"adhoc-{state}"),
        CompletionObstacle obstacle => Words.Of($"no-early-end-{obstacle.Kind}", [.. obstacle.Arguments.Select(Argument)]),
        DateOnly day => Words.Day(day),
        RoundMonth month => RoundWords.Month(month),
        decimal value => value.ToString("0.####", CultureInfo.InvariantCulture),
        _ => argument,
    };
}
