namespace Lantu.Standards.Soil;

/// <summary>How a rate stands to its target.</summary>
public enum SafeUseStanding
{
    /// <summary>All land is used safely.</summary>
    Full,

    /// <summary>The floor is reached, and where violations matter every one of them was punished and rectified.</summary>
    Reached,

    /// <summary>The floor is not reached, or a violation is not settled.</summary>
    Missed,
}
