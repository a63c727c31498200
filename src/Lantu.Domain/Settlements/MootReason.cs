namespace Lantu.Domain.Settlements;

/// <summary>Why nothing is left to decide of a finding; each has its sentence in the pages' resources.</summary>
public enum MootReason
{
    /// <summary>What it proposes is what now stands.</summary>
    ProposalStands,

    /// <summary>The name it is about no longer stands in the measure.</summary>
    NameGone,

    /// <summary>Whom the name means is decided.</summary>
    NameDecided,

    /// <summary>Somebody is named now in the role it misses.</summary>
    RoleNamed,

    /// <summary>A deadline is given now.</summary>
    DeadlineGiven,

    /// <summary>The words it is about no longer stand in the measure.</summary>
    WordsGone,

    /// <summary>The task has the number or title now that it misses.</summary>
    HeadingGiven,

    /// <summary>The measure it stands at was removed.</summary>
    MeasureRemoved,
}
