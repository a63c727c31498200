namespace Lantu.Domain.Indicators;

/// <summary>What a figure rests on where monitoring is read in more than one way. It is part of every such figure: one basis can pass where the other fails.</summary>
public enum IndicatorBasis
{
    /// <summary>Everything that was measured counts 实况.</summary>
    Raw,

    /// <summary>Hours of approved records of sand and dust are left out 扣沙.</summary>
    SandDeducted,
}
