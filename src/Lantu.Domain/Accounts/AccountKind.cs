namespace Lantu.Domain.Accounts;

/// <summary>What an account is for. The three administrators 三员 are exclusive: one person has one of these posts, and none of the business roles with it.</summary>
public enum AccountKind
{
    /// <summary>业务人员: has the business roles of its posts.</summary>
    Business,

    /// <summary>系统管理员: runs and backs up.</summary>
    System,

    /// <summary>安全管理员: manages accounts and roles.</summary>
    Security,

    /// <summary>审计管理员: reads the audit.</summary>
    Audit,
}
