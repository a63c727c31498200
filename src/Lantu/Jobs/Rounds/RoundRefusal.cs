namespace Lantu.Jobs.Rounds;

/// <summary>Why an act on rounds or calendars was refused; each has its sentence in the pages' resources, which says who can help.</summary>
enum RoundRefusal
{
    /// <summary>There is no such plan. Arguments: its number.</summary>
    NoPlan,

    /// <summary>The plan is a draft, or no longer in force. Arguments: its number.</summary>
    PlanNotInForce,

    /// <summary>What should be a month is none. Arguments: what was typed.</summary>
    NoMonth,

    /// <summary>The month lies before the one in which the plan was issued. Arguments: the month, the first round's.</summary>
    BeforeIssue,

    /// <summary>The plan has no round of the month. Arguments: the month, the first and the last round's.</summary>
    NotOfPlan,

    /// <summary>The round is open already. Arguments: the month, by whom, when.</summary>
    OpenedAlready,

    /// <summary>The round opens later by itself. Arguments: the month, the day.</summary>
    TooEarly,

    /// <summary>Nothing is granted on a round that is not open. Arguments: the month.</summary>
    NotOpened,

    /// <summary>The round is locked: only an unlock takes more. Arguments: the month, the last day.</summary>
    Locked,

    /// <summary>The round is not locked. Arguments: the month, the day it locks.</summary>
    NotLocked,

    /// <summary>The round is not locked, as its days are provisional. Arguments: the month.</summary>
    Provisional,

    /// <summary>An extension or unlock still runs. Arguments: the month, whose, until when.</summary>
    StillRunning,

    /// <summary>The round is sealed. Arguments: the month, by whom, when.</summary>
    Sealed,

    /// <summary>The round ended with the plan. Arguments: the month, number of the plan that took its place.</summary>
    Closed,

    /// <summary>The round was never sealed. Arguments: the month.</summary>
    NotSealed,

    /// <summary>The figures are as they were sealed. Arguments: the month.</summary>
    NothingToCorrect,

    /// <summary>An act needs its reason.</summary>
    ReasonMissing,

    /// <summary>A reason is a few sentences. Arguments: how many characters it may have.</summary>
    ReasonTooLong,

    /// <summary>An act needs the day until which it holds.</summary>
    UntilMissing,

    /// <summary>The day is not later than what stands. Arguments: the day that stands.</summary>
    UntilTooEarly,

    /// <summary>The day is too far away. Arguments: the last possible day.</summary>
    UntilTooLate,

    /// <summary>The unit owes nothing on the plan. Arguments: its name.</summary>
    NoSuchUnit,

    /// <summary>The setting is as it was.</summary>
    NothingChanged,

    /// <summary>A round locks after 0 to so many working days. Arguments: how many.</summary>
    LockOutOfRange,

    /// <summary>Rounds can't be derived from the notice. Arguments: the obstacle.</summary>
    NoRounds,

    /// <summary>There is no such calendar.</summary>
    NoCalendar,

    /// <summary>Somebody loaded a notice meanwhile.</summary>
    CalendarChanged,

    /// <summary>The notice has faults. Arguments: how many.</summary>
    NoticeFaulty,

    /// <summary>The very notice is in force already. Arguments: how it is cited.</summary>
    NoticeInForce,

    /// <summary>The notice is not remembered any more and must be handed in again.</summary>
    UploadForgotten,
}
