namespace Lantu.Jobs.Accounts;

/// <summary>The columns of a list of accounts. They are the file's words, alike in every language of the pages.</summary>
static class AccountColumns
{
    public const string Name = "姓名";
    public const string Login = "登录名";
    public const string Phone = "办公电话";
    public const string Mobile = "手机";
    public const string Email = "电子邮件";
    public const string Role = "角色";
    public const string Place = "地方";
    public const string Unit = "单位";

    /// <summary>A place's word for all of them.</summary>
    public const string EveryPlace = "全部地方";

    /// <summary>Those that a list must have: lists made before there were e-mail addresses are still taken.</summary>
    public static IReadOnlyList<string> Needed { get; } = [Name, Login, Phone, Mobile, Role, Place, Unit];

    public static IReadOnlyList<string> All { get; } = [Name, Login, Phone, Mobile, Email, Role, Place, Unit];
}
