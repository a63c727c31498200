namespace Lantu.Domain.Targets;

/// <summary>How an actual value is held against a target's value.</summary>
public enum Comparator
{
    /// <summary>不低于, 不少于, 以上, 达到.</summary>
    AtLeast,

    /// <summary>控制在…以内, 不超过, 不得超过, 不高于, 不大于, 不多于; also a class of water to be kept or bettered.</summary>
    AtMost,

    /// <summary>左右, 约.</summary>
    About,

    /// <summary>A bare quantity of work: 完成3000万平方米, 新增60公里.</summary>
    Equal,

    /// <summary>大于, 超过, &gt;.</summary>
    MoreThan,

    /// <summary>小于, 低于, &lt;.</summary>
    LessThan,

    /// <summary>提高…个百分点, 增长…%; also with a bound.</summary>
    IncreaseBy,

    /// <summary>比…下降, 同比减少, 削减; also with a bound such as 下降10%以上, whose words stay in the target's text.</summary>
    DecreaseBy,
}
