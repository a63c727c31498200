namespace Lantu.Domain.Delegations;

/// <summary>How the shares of a target stand to what the unit above has to do.</summary>
public enum ShareStanding
{
    /// <summary>未分量: nobody below has a share of it.</summary>
    Undivided,

    /// <summary>无本单位目标: what the unit above has to do is not said anywhere, so nothing can be held against it.</summary>
    Unstated,

    /// <summary>相符.</summary>
    Fits,

    /// <summary>不足.</summary>
    Less,

    /// <summary>超出.</summary>
    More,
}
