namespace Lantu.Domain.Reporting;

/// <summary>How a unit itself says that a measure stands: one of the three lights, beside the computed and the reviewed one.</summary>
public enum ProgressClaim
{
    /// <summary>未启动: nothing was begun.</summary>
    NotStarted,

    /// <summary>超序时: ahead of its node plan.</summary>
    Ahead,

    /// <summary>达序时: as planned. Neutral for standing measures.</summary>
    OnSchedule,

    /// <summary>欠序时: behind, with what stands in the way and what comes next.</summary>
    Behind,

    /// <summary>已完成: done, with evidence; it ends only when that is verified.</summary>
    Completed,
}
