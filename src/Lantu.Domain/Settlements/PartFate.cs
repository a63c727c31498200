namespace Lantu.Domain.Settlements;

/// <summary>What becomes of what an act made of a part of a measure.</summary>
enum PartFate
{
    /// <summary>The part reads as it did before the act: the act is applied again.</summary>
    Applied,

    /// <summary>The part already reads as the act made it.</summary>
    Stands,

    /// <summary>The part reads otherwise than before the act and after it.</summary>
    Asked,

    /// <summary>The name that the act was about is not there.</summary>
    Gone,
}
