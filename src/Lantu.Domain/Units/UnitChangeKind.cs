namespace Lantu.Domain.Units;

/// <summary>What sort of change a unit saw.</summary>
public enum UnitChangeKind
{
    /// <summary>It is new.</summary>
    Added,

    /// <summary>It has another name.</summary>
    Renamed,

    /// <summary>It has a last day.</summary>
    Ended,

    /// <summary>Something else of it is otherwise.</summary>
    Changed,

    /// <summary>It was added by mistake and is no longer there.</summary>
    TakenBack,

    /// <summary>Only its contacts are otherwise.</summary>
    Contacts,
}
