namespace Lantu.Domain.Water;

/// <summary>What is wrong with a row of a register of water sections.</summary>
public enum SectionFaultKind
{
    /// <summary>No section is named.</summary>
    NoSection,

    /// <summary>A name or word is too long.</summary>
    TooLong,

    /// <summary>It says neither river nor lake.</summary>
    UnknownBody,

    /// <summary>The directory knows no such area.</summary>
    UnknownArea,

    /// <summary>What should be the class to keep is none from Ⅰ to Ⅴ.</summary>
    UnknownTarget,

    /// <summary>What should be a day is none.</summary>
    NoDay,

    /// <summary>The last day comes before the first.</summary>
    EndsBefore,

    /// <summary>On some day the section stands twice for one area, or with another water, kind, class or purpose: which holds can't be known.</summary>
    Twice,
}
