namespace Lantu.Domain.Handovers;

/// <summary>How often something is handed over.</summary>
public enum HandoverRhythm
{
    /// <summary>每月.</summary>
    Month,

    /// <summary>每季度.</summary>
    Quarter,

    /// <summary>每半年.</summary>
    HalfYear,

    /// <summary>每年.</summary>
    Year,

    /// <summary>及时, 发现即移送: whenever there is something, any number of times.</summary>
    AsItHappens,
}
