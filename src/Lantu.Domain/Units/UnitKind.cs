namespace Lantu.Domain.Units;

/// <summary>What sort of body a unit is: it decides who reports, who is compared and whom a group means.</summary>
public enum UnitKind
{
    /// <summary>A department, bureau or office of the issuing government.</summary>
    Department,

    /// <summary>A district, county, or a zone that reports like one.</summary>
    District,

    /// <summary>A township or subdistrict.</summary>
    Township,

    /// <summary>An enterprise or association.</summary>
    Enterprise,

    /// <summary>A ministry, or a body of the state that sits in the place and is not the issuer's to order.</summary>
    National,

    /// <summary>A body of the Party, the courts, the procuratorate, the congress.</summary>
    Party,

    /// <summary>Anything else.</summary>
    Other,
}
