namespace Lantu.Domain.Accounts;

/// <summary>What a page, a file or an act needs of whoever asks for it.</summary>
public enum Power
{
    /// <summary>Nothing: signing in, and what is needed for it.</summary>
    Enter,

    /// <summary>To be signed in: one's own account and work.</summary>
    OwnAccount,

    /// <summary>Reading published plans, what they say and who owes what.</summary>
    ReadPlans,

    /// <summary>Reading drafts, importing, settling, publishing, deciding what a plan leaves open.</summary>
    PreparePlans,

    /// <summary>Reading unit directories.</summary>
    ReadDirectories,

    /// <summary>Changing unit directories.</summary>
    ChangeDirectories,

    /// <summary>Opening, extending, unlocking and sealing rounds.</summary>
    RunRounds,

    /// <summary>Reading a round's sealed figures: those of all units at once.</summary>
    ReadSeals,

    /// <summary>Reading the working-day calendar.</summary>
    ReadCalendars,

    /// <summary>Loading a year's holiday notice.</summary>
    LoadCalendars,

    /// <summary>Reading what a unit does with its assignments.</summary>
    ReadWork,

    /// <summary>Doing a unit's work: acknowledging, proposing, reporting.</summary>
    FileWork,

    /// <summary>Signing a unit's work off.</summary>
    SignWork,

    /// <summary>Checking what is reported on measures that the unit leads.</summary>
    CheckWork,

    /// <summary>Checking, accepting, returning and verifying what is reported: as the lead of a measure, or as the plan office.</summary>
    ReviewWork,

    /// <summary>Confirming or returning node plans: as the lead of a measure, or as the plan office.</summary>
    ConfirmNodes,

    /// <summary>Accepting for the plan office.</summary>
    AcceptWork,

    /// <summary>Managing accounts, posts and the rules of signing in.</summary>
    ManageAccounts,

    /// <summary>Reading the audit.</summary>
    ReadAudit,

    /// <summary>Running the installation.</summary>
    RunSystem,
}
