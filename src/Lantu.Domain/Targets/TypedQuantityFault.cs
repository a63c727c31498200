namespace Lantu.Domain.Targets;

/// <summary>Why a typed quantity was not understood.</summary>
public enum TypedQuantityFault
{
    /// <summary>It is no number, or more than one can be meant.</summary>
    NoNumber,

    /// <summary>It is a number in a unit that does not measure what is asked for.</summary>
    UnitDiffers,
}
