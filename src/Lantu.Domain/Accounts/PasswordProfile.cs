namespace Lantu.Domain.Accounts;

/// <summary>What is asked of a password.</summary>
public enum PasswordProfile
{
    /// <summary>8 to 128 characters, none of the known ones, no rule of composition, no end of its time.</summary>
    Modern,

    /// <summary>等保三级: three of four classes of characters, 90 days, none of the last five.</summary>
    Mlps3,
}
