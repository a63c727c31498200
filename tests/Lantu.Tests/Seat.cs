using Lantu.Domain.Accounts;

namespace Lantu.Tests;

/// <summary>Somebody with a session open, made without the forms that make people: tests of those have their own. Nothing of it is in the audit, which tests compare.</summary>
public sealed record Seat(string Login, AccountKind Kind, Role? Role, string Place = Post.EveryPlace, string? Unit = null)
{
    public static Seat Coordinator { get; } = new("office", AccountKind.Business, Lantu.Domain.Accounts.Role.Coordinator);

    public static Seat Security { get; } = new("security", AccountKind.Security, null);

    public static Seat Audit { get; } = new("audit", AccountKind.Audit, null);

    public static Seat System { get; } = new("system", AccountKind.System, null);

    /// <summary>As the audit names them.</summary>
    public string Actor => $"{Login}（{Login}）";
}
