namespace Lantu.Standards.Ecology;

/// <summary>Class of ecological quality by EQI.</summary>
public enum QualityClass
{
    /// <summary>一类: 70 and more.</summary>
    First = 1,

    /// <summary>二类: 55 to under 70.</summary>
    Second = 2,

    /// <summary>三类: 40 to under 55.</summary>
    Third = 3,

    /// <summary>四类: 30 to under 40.</summary>
    Fourth = 4,

    /// <summary>五类: under 30.</summary>
    Fifth = 5,
}
