namespace Lantu.Standards.Soil;

/// <summary>How a rate is held against the floor of a target.</summary>
public enum Floor
{
    /// <summary>95%以上: the number itself is enough (Civil Code, article 1259: 以上 includes it).</summary>
    AtLeast,

    /// <summary>&gt;95, as some tables print it: the number itself is not enough.</summary>
    MoreThan,
}
