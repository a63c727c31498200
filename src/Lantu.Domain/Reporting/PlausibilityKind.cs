namespace Lantu.Domain.Reporting;

/// <summary>What can be doubtful about a figure.</summary>
public enum PlausibilityKind
{
    /// <summary>Work done to date is less than it was.</summary>
    Falls,

    /// <summary>It grew by more in these months than work like this does.</summary>
    Jumps,

    /// <summary>It is beyond the whole: more than the unit's share, more than 100 %.</summary>
    Beyond,

    /// <summary>It is about ten, a hundred, a thousand or ten thousand times what it was, or such a part of it: perhaps another unit was meant.</summary>
    OtherUnit,
}
