namespace Lantu.Features.Changes;

/// <summary>A section of the comparison; the address asks for one by its name.</summary>
public enum ChangeSection
{
    /// <summary>Measures that may be the earlier plan's: a person says so or not.</summary>
    Asked,

    Added,

    Removed,

    Reworded,

    Redated,

    Reassigned,

    Moved,

    Unchanged,
}
