namespace Lantu.Jobs;

/// <summary>Why an act on a plan was refused; each has its sentence in the pages' resources.</summary>
enum Refusal
{
    /// <summary>There is no such plan, measure, finding or act.</summary>
    NotThere,

    /// <summary>The plan is published: its text is frozen. Arguments: the plan's title.</summary>
    NoDraft,

    /// <summary>The plan is not in force. Arguments: the plan's title.</summary>
    NotInForce,

    /// <summary>Somebody settled the finding before. Arguments: the finding's number, by whom, when.</summary>
    SettledAlready,

    /// <summary>Nothing is proposed for the finding, or not this. Arguments: the finding's number.</summary>
    NothingProposed,

    /// <summary>Somebody changed the measure since the page was opened. Arguments: its key.</summary>
    MeasureChanged,

    /// <summary>What was typed is what stands there.</summary>
    NothingChanged,

    /// <summary>A measure without text can't be tracked.</summary>
    TextMissing,

    /// <summary>A task that is opened needs a title.</summary>
    TitleMissing,

    /// <summary>Items of running text are told apart by their numbers: one is missing, or written otherwise than its neighbour's. Arguments: the neighbour's number.</summary>
    NumberUnlike,

    /// <summary>No measure stands before it in its programme that it could be joined to. Arguments: its key.</summary>
    NothingBefore,

    /// <summary>What the act changed was changed again since, so that it can't be undone. Arguments: the act's number.</summary>
    ChangedSince,

    /// <summary>The act is undone already. Arguments: the act's number, by whom, when.</summary>
    UndoneAlready,

    /// <summary>Errors keep the draft from being published. Arguments: how many.</summary>
    ErrorsOpen,

    /// <summary>Publishing ends assignments of measures that the new issue no longer has, and nobody confirmed it. Arguments: how many measures.</summary>
    EndsUnconfirmed,

    /// <summary>A decision on the point is in force already. Arguments: by whom, when.</summary>
    DecidedAlready,

    /// <summary>A unit that the directory does not know. Arguments: its name.</summary>
    NoSuchUnit,

    /// <summary>A decision needs what it rests on.</summary>
    ReasonMissing,

    /// <summary>What is to be kept needs a name.</summary>
    NameMissing,

    /// <summary>The name is too long. Arguments: how many characters it may have.</summary>
    NameTooLong,

    /// <summary>Another view has the name. Arguments: the name.</summary>
    NameTaken,

    /// <summary>The plan has as many views as it may. Arguments: how many.</summary>
    ViewsFull,

    /// <summary>What the view asks is too long to be kept.</summary>
    ViewTooLong,

    /// <summary>Somebody gave the view another name since the page was opened. Arguments: the name shown, the name now.</summary>
    ViewChanged,

    /// <summary>Somebody removed the view since the page was opened. Arguments: the name shown.</summary>
    ViewGone,

    /// <summary>The issue that the draft corrects is no longer in force. Arguments: its plan's number.</summary>
    PriorNotInForce,

    /// <summary>Somebody changed the directory, or the unit, since the page was opened. Arguments: by whom, when.</summary>
    DirectoryChanged,

    /// <summary>The place has a directory of its own already. Arguments: the place.</summary>
    DirectoryKept,

    /// <summary>The rules of directories refuse it. Arguments: what they say.</summary>
    DirectoryAct,

    /// <summary>A plan that was read since names a unit by what the act gave it, so that the act can't be undone. Arguments: the plan's number, the name.</summary>
    PlanRestsOnAct,

    /// <summary>A reason is a few sentences. Arguments: how many characters it may have.</summary>
    ReasonTooLong,

    /// <summary>What should be a day is none. Arguments: what was typed.</summary>
    NoDay,

    /// <summary>What should be a quantity from 0 on is none. Arguments: what was typed.</summary>
    NoQuantity,

    /// <summary>More people sign in at once than passwords can be hashed for.</summary>
    TooBusy,

    /// <summary>What was typed can't be a login name. Arguments: what was typed.</summary>
    LoginUnusable,

    /// <summary>Another account has the login name. Arguments: the name, whose it is.</summary>
    LoginTaken,

    /// <summary>An account is a person's: the name is missing.</summary>
    PersonMissing,

    /// <summary>A field of an account is too long. Arguments: how many characters it may have.</summary>
    FieldTooLong,

    /// <summary>What was typed is no e-mail address. Arguments: what was typed.</summary>
    EmailUnusable,

    /// <summary>An administrator has no business role.</summary>
    PostConflict,

    /// <summary>The account has the post already.</summary>
    PostTwice,

    /// <summary>The role is one of a unit, and none is named.</summary>
    UnitMissing,

    /// <summary>The place has no directory of its own. Arguments: the place.</summary>
    PlaceUnknown,

    /// <summary>The unit is no longer in being. Arguments: its name.</summary>
    UnitEnded,

    /// <summary>Somebody changed the account since the page was opened.</summary>
    AccountChanged,

    /// <summary>Nobody manages their own account's posts, nor suspends it.</summary>
    OwnAccount,

    /// <summary>Each of the three posts of administrators must have somebody.</summary>
    LastAdministrator,

    /// <summary>The three administrators are three people. Arguments: what two of them share.</summary>
    SamePerson,

    /// <summary>The installation has accounts already.</summary>
    AlreadyInstalled,

    /// <summary>The setup code is not the one that the program has printed.</summary>
    SetupCodeWrong,

    /// <summary>The link was used, replaced, or its time is over.</summary>
    ActivationOver,

    /// <summary>The two passwords are not the same.</summary>
    PasswordsDiffer,

    /// <summary>The present password is not right.</summary>
    PasswordWrong,

    /// <summary>The new password can't be chosen. Arguments: why.</summary>
    PasswordRefused,

    /// <summary>The code is not the authenticator's of now.</summary>
    CodeWrong,

    /// <summary>The roles ask for a second factor: the last one can't be put away.</summary>
    FactorNeeded,

    /// <summary>The passkey could not be taken.</summary>
    PasskeyRefused,

    /// <summary>The plan is of a place that is not the importer's. Arguments: the place.</summary>
    ForeignPlace,

    /// <summary>No directory is known for the plan's place, and the importer's places are named.</summary>
    NoPlaceOfPlan,

    /// <summary>The people of a demonstration have no passwords and no second factors.</summary>
    OnlyDemonstrated,

    /// <summary>No entry of the audit falls on the days.</summary>
    NothingInSpan,

    /// <summary>More entries match than one file takes. Arguments: how many it takes.</summary>
    TooManyEntries,

    /// <summary>Entries younger than half a year are never pruned. Arguments: how many days.</summary>
    KeptTooShort,

    /// <summary>No entry of the audit is so old that it may be pruned. Arguments: how many days are kept.</summary>
    NothingToPrune,

    /// <summary>The audit is not as it was written: it is looked into before anything is pruned. Arguments: number of the first bad entry.</summary>
    AuditFaulty,
    /// <summary>Everything is acknowledged, contested or ended.</summary>
    NothingToAcknowledge,

    /// <summary>The assignment has ended. Arguments: the unit.</summary>
    AssignmentEnded,

    /// <summary>The assignment is contested. Arguments: by whom, when.</summary>
    ContestedAlready,

    /// <summary>A contest says why.</summary>
    ContestReasonMissing,

    /// <summary>A contest names one unit that is meant, or none.</summary>
    OneUnitMeant,

    /// <summary>The unit that is meant is the one that contests.</summary>
    OwnUnitMeant,

    /// <summary>The contest is ruled on. Arguments: by whom, when.</summary>
    ContestRuled,

    /// <summary>The unit's assignment was ended by a contest that was upheld. Arguments: the unit.</summary>
    EndedByContest,

    /// <summary>The unit has answered since the ruling. Arguments: the unit.</summary>
    AnsweredSince,

    /// <summary>No such number of days can be set. Arguments: the most.</summary>
    DaysUnfit,

    /// <summary>The unit is none of the joint leads that can sum up. Arguments: the unit.</summary>
    NoJointLead,

    /// <summary>The person is no contact of the unit for that. Arguments: the unit.</summary>
    NoContact,

    /// <summary>A contact would stand until before it begins. Arguments: the first and the last day.</summary>
    ContactDays,

    /// <summary>Somebody chose contacts since the sheet was saved. Arguments: the unit and the measure's key.</summary>
    ContactsChanged,

    /// <summary>The place keeps no directory that has the unit. Arguments: the unit.</summary>
    UnitNotKept,

    /// <summary>The month is none of the plan's.</summary>
    NoMonth,

    /// <summary>Nothing was chosen.</summary>
    NothingChosen,

    /// <summary>Somebody did something with the node plan since it was shown. Arguments: the measure's key, the unit, by whom, when.</summary>
    NodePlanMoved,

    /// <summary>The node plan can't be proposed so. Arguments: the measure's key, what is wrong.</summary>
    NodePlanFaulty,

    /// <summary>A return, and a change of what is frozen, need a reason.</summary>
    NodeReasonMissing,

    /// <summary>Nobody confirms or freezes what they proposed. Arguments: the measure's key, the unit.</summary>
    OwnNodePlan,

    /// <summary>Another confirms it: the lead, or the office where the lead proposes. Arguments: the measure's key, the unit.</summary>
    NotConfirming,

    /// <summary>A unit hands down only to those directly below it. Arguments: the unit, the other.</summary>
    NotOwnChild,

    /// <summary>Somebody handed down, changed or withdrew something of the measure since it was shown. Arguments: the measure's key, by whom, when.</summary>
    DelegationMoved,

    /// <summary>It can't be handed down so. Arguments: the measure's key, what is wrong.</summary>
    DelegationFaulty,

    /// <summary>Something of a plan was handed down to the unit, or by it, so that its addition can't be undone. Arguments: the plan's number, the unit.</summary>
    DelegationRestsOnAct,

    /// <summary>The round takes no reports now. Arguments: how it stands for the unit.</summary>
    NoReportsTaken,

    /// <summary>Nothing that is due in the round was sent.</summary>
    NothingToFile,

    /// <summary>The round asks for something else since the page was opened.</summary>
    RoundChanged,

    /// <summary>The form was sent before and said something else then. Arguments: when.</summary>
    FormSentOtherwise,

    /// <summary>Reports that are due are missing. Arguments: how many.</summary>
    ReportsMissing,

    /// <summary>Somebody filed or withdrew something since the page was opened: whoever signs looks at it first.</summary>
    ReportsChanged,

    /// <summary>It is signed off already. Arguments: by whom, when.</summary>
    SignedAlready,

    /// <summary>Somebody did something with the report since it was shown. Arguments: the measure's key, by whom, when.</summary>
    ReportMoved,

    /// <summary>A file is too large. Arguments: its name, how many megabytes it may have.</summary>
    EvidenceTooLarge,

    /// <summary>A file is of no kind that is taken. Arguments: its name.</summary>
    EvidenceKind,

    /// <summary>The same file stands beside the report already. Arguments: its name.</summary>
    EvidenceThere,

    /// <summary>There is too much already. Arguments: how many files a report may have, how many megabytes a round.</summary>
    EvidenceFull,

    /// <summary>Something bears the mark of a classified paper. Arguments: the mark.</summary>
    Classified,

    /// <summary>Nothing that was sent could be judged: others did something with all of it meanwhile. Arguments: the measure's key, the unit, how it stands, by whom, when.</summary>
    ReviewMoved,

    /// <summary>Another judges the report: the lead that checks, or the plan office. Arguments: the measure's key, the unit.</summary>
    NotReviewing,

    /// <summary>Nobody judges what they filed, signed or checked. Arguments: the measure's key, the unit.</summary>
    OwnReport,

    /// <summary>The lead has not checked it yet. Arguments: the measure's key, the unit.</summary>
    NotCheckedYet,

    /// <summary>It was drawn for proof, or says that all is done, and nobody has looked yet. Arguments: the measure's key, the unit.</summary>
    ProofMissing,

    /// <summary>It was found false: it goes back. Arguments: the measure's key, the unit.</summary>
    ReportFalse,

    /// <summary>Several units report, and the lead has not concluded. Arguments: the measure's key.</summary>
    ConclusionMissing,

    /// <summary>What is returned can't be back by that day. Arguments: the first day, the last.</summary>
    BackByUnfit,

    /// <summary>Another concludes: the lead, or the office where there is none. Arguments: the measure's key.</summary>
    NotConcluding,

    /// <summary>Nothing is signed off that it could be drawn from. Arguments: the measure's key.</summary>
    NothingToConclude,

    /// <summary>A conclusion says something, in so many characters at most. Arguments: how many.</summary>
    ConclusionUnfit,

    /// <summary>Somebody concluded since the page was opened. Arguments: the measure's key, by whom, when.</summary>
    ConclusionMoved,

    /// <summary>The report was not drawn for proof, does not say that all is done, or is not signed off. Arguments: the measure's key, the unit.</summary>
    NoProofAsked,

    /// <summary>A finding says what was looked at, in so many characters at most. Arguments: how many.</summary>
    FindingUnfit,

    /// <summary>Somebody recorded a finding since the page was opened. Arguments: the measure's key, the unit, by whom, when.</summary>
    FindingMoved,

    /// <summary>What the plan office found only the office finds otherwise. Arguments: the measure's key, the unit.</summary>
    FoundByOffice,

    /// <summary>Only an accepted report that says that all is done closes a measure. Arguments: the measure's key, the unit.</summary>
    NotCompleted,

    /// <summary>That all is done is not verified. Arguments: the measure's key, the unit.</summary>
    NotVerified,

    /// <summary>Whoever verified it does not close it, too. Arguments: the measure's key, the unit.</summary>
    OwnFinding,

    /// <summary>The measure has no early end. Arguments: the measure's key, the unit, why.</summary>
    NoEarlyEnd,

    /// <summary>It is closed. Arguments: the measure's key, the unit, by whom, when.</summary>
    ClosedAlready,

    /// <summary>It was opened again. Arguments: the measure's key, the unit, by whom, when.</summary>
    ReopenedAlready,

    /// <summary>Something about a hand-over, with its own sentence. Arguments: the fault.</summary>
    HandoverFaulty,

    /// <summary>What is asked of reminders can't be done. Arguments: the fault.</summary>
    ReminderFaulty,

    /// <summary>Something about an ad-hoc round, each with its own sentence. Arguments: the faults.</summary>
    AdHocFaulty,

    /// <summary>The unit does not report on the measure, or is done with it. Arguments: the measure's key.</summary>
    EarlyNotOwn,

    /// <summary>A report of what is to be put back stands. Arguments: the measure's key.</summary>
    EarlyFiled,

    /// <summary>Others filed readings of the same months meanwhile.</summary>
    ReadingsMoved,
}
