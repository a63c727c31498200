namespace Lantu.Domain.Rounds;

/// <summary>What is granted.</summary>
public enum ExtensionKind
{
    /// <summary>延期: what comes until then is on time.</summary>
    Extension,

    /// <summary>解锁: what comes until then is taken, though late.</summary>
    Unlock,
}
