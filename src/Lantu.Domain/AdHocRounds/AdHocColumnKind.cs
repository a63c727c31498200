namespace Lantu.Domain.AdHocRounds;

/// <summary>What a column of a short form asks for.</summary>
public enum AdHocColumnKind
{
    /// <summary>A few words.</summary>
    Text,

    /// <summary>A number in the column's unit.</summary>
    Number,

    /// <summary>A day.</summary>
    Date,

    /// <summary>Yes or no.</summary>
    YesNo,

    /// <summary>One of a list.</summary>
    Choice,
}
