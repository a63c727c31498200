namespace Lantu.Domain.Lineage;

/// <summary>How sure it is that a measure is one of the earlier plan's.</summary>
public enum LineageState
{
    /// <summary>It says the same, or nearly so under the same number.</summary>
    Same,

    /// <summary>It may be: a person is asked. Until then it counts as new, and the earlier one as gone.</summary>
    Asked,

    /// <summary>A person said that it is.</summary>
    Confirmed,

    /// <summary>A person said that it is not.</summary>
    Denied,
}
