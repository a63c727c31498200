namespace Lantu.Domain.Lineage;

/// <summary>What a later plan does to a measure.</summary>
public enum ChangeKind
{
    /// <summary>It is not in the earlier plan.</summary>
    Added,

    /// <summary>It is not in the later plan.</summary>
    Removed,

    /// <summary>Its text says something else.</summary>
    Reworded,

    /// <summary>It is due at another time.</summary>
    Redated,

    /// <summary>Units entered or left one of its roles.</summary>
    Reassigned,

    /// <summary>It stands under another number, task or programme.</summary>
    Moved,

    /// <summary>Nothing of the above.</summary>
    Unchanged,
}
