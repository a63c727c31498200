namespace Lantu.Domain.Handovers;

/// <summary>How a step of a hand-over stands.</summary>
public enum HandoverLight
{
    /// <summary>It is not asked for.</summary>
    None,

    /// <summary>It waits for the step before it, or its time has not begun.</summary>
    NotYet,

    /// <summary>It is to be done, and in time.</summary>
    Waiting,

    /// <summary>逾期: it is to be done, and its last day is past.</summary>
    Overdue,

    /// <summary>It was done in time, or has no last day.</summary>
    Done,

    /// <summary>It was done after its last day.</summary>
    DoneLate,
}
