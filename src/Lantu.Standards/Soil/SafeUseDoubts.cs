namespace Lantu.Standards.Soil;

/// <summary>What a judgement hangs on that the target does not say.</summary>
[Flags]
public enum SafeUseDoubts
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>Whether the floor itself is enough: the rate is exactly the floor, where text and table of a plan may differ (95%以上 and &gt;95).</summary>
    Comparator = 1,

    /// <summary>Whether the rate is rounded before it is compared: rounded it would stand otherwise.</summary>
    Rounding = 2,
}
