namespace Lantu.Domain.Rounds;

/// <summary>What happened to a round.</summary>
public enum RoundChangeKind
{
    /// <summary>Its moments were derived from another notice.</summary>
    NoticeLoaded,

    /// <summary>Its moments were derived by another reading of the rule.</summary>
    SettingChanged,

    /// <summary>It opened by itself.</summary>
    Opened,

    /// <summary>It was opened by hand.</summary>
    OpenedByHand,

    /// <summary>It, or one unit's part, was extended.</summary>
    Extended,

    /// <summary>It, or one unit's part, was unlocked.</summary>
    Unlocked,

    /// <summary>It was sealed.</summary>
    Sealed,

    /// <summary>A correction was sealed beside it.</summary>
    Corrected,

    /// <summary>It ended with the plan.</summary>
    Closed,
}
