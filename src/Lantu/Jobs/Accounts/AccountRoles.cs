using Lantu.Domain.Accounts;

namespace Lantu.Jobs.Accounts;

/// <summary>How a list of accounts names roles and the posts of administrators.</summary>
static class AccountRoles
{
    public static IReadOnlyDictionary<string, Role> Business { get; } = new Dictionary<string, Role>(StringComparer.Ordinal)
    {
        ["联络员"] = Role.Preparer,
        ["签发人"] = Role.Approver,
        ["初审"] = Role.Checker,
        ["计划办"] = Role.Coordinator,
        ["分管领导"] = Role.Leader,
        ["督查考核"] = Role.Inspector,
    };

    public static IReadOnlyDictionary<string, AccountKind> Administrators { get; } = new Dictionary<string, AccountKind>(StringComparer.Ordinal)
    {
        ["系统管理员"] = AccountKind.System,
        ["安全管理员"] = AccountKind.Security,
        ["审计管理员"] = AccountKind.Audit,
    };
}
