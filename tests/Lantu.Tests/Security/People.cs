using Lantu.Domain.Accounts;
using Lantu.Jobs.Accounts;
using Lantu.Tests.Features;
using Microsoft.Extensions.DependencyInjection;

namespace Lantu.Tests.Security;

/// <summary>People with passwords and authenticators, made by the acts that make them.</summary>
static class People
{
    public const string Password = "Tiger-lamp-48 walks";

    /// <summary>Enters an account and chooses its password by the link.</summary>
    public static async Task<Account> EnterAsync(this LantuHost host, string login, AccountKind kind = AccountKind.Business, params PostEntry[] posts)
    {
        Invited invited = await host.App.Services.GetRequiredService<KeepAccounts>().AddAsync(new AccountEntry(login, $"{login}先生", kind), posts, "甲");
        return await host.App.Services.GetRequiredService<OwnAccount>().ActivateAsync(invited.Token, Password, Password, TestContext.Current.CancellationToken);
    }

    /// <summary>Sends the sign-in form.</summary>
    public static async Task SignInAsync(this Visitor person, string login, string password = Password, string to = "")
    {
        await person.OpenAsync($"/sign-in{(to.Length == 0 ? "" : "?return=" + Uri.EscapeDataString(to))}");
        await person.SendAsync("/sign-in", ("login", login), ("password", password), ("return", to));
    }
}
