namespace Lantu.Domain.Assignments;

/// <summary>What became of a contest.</summary>
public enum ContestState
{
    /// <summary>Not ruled on.</summary>
    Open,

    /// <summary>Laid before somebody above; still to be ruled on.</summary>
    Referred,

    /// <summary>The unit is right: its assignment has ended.</summary>
    Upheld,

    /// <summary>The assignment stands.</summary>
    Rejected,

    /// <summary>The unit took it back, or what it was about is gone.</summary>
    Withdrawn,
}
