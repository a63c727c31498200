namespace Lantu.Domain.Rounds;

/// <summary>How far a round has come.</summary>
public enum RoundState
{
    /// <summary>未开: not opened.</summary>
    Waiting,

    /// <summary>开放: reports are taken and are on time.</summary>
    Open,

    /// <summary>已截止: reports are taken and are late.</summary>
    Overdue,

    /// <summary>已锁定: reports are taken only after an unlock.</summary>
    Locked,

    /// <summary>已封存: the figures are frozen.</summary>
    Sealed,

    /// <summary>已终止: another issue of the plan took this one's place.</summary>
    Closed,
}
