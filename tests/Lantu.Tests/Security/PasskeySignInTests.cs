using Lantu.Data;
using Lantu.Data.Writing;
using Lantu.Domain.Accounts;
using Lantu.Jobs.Accounts;
using Lantu.Tests.Features;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Lantu.Tests.Security;

/// <summary>What follows once a browser has shown a passkey; that it shows one is the browser tests' affair.</summary>
public sealed class PasskeySignInTests
{
    static readonly byte[] Credential = [1, 2, 3];

    [Fact]
    public async Task A_passkey_signs_in_and_its_use_counts()
    {
        await using LantuHost host = await LantuHost.StartAsync();
        int number = await EnterAsync(host);

        SignInOutcome outcome = await ShowAsync(host, number, uses: 7);

        Assert.Equal(SignInOutcomeKind.SignedIn, outcome.Kind);
        Assert.Equal(7, await UsesAsync(host));
    }

    [Fact]
    public async Task Of_a_suspended_account_nothing_counts()
    {
        await using LantuHost host = await LantuHost.StartAsync();
        int number = await EnterAsync(host);
        await ChangeAsync(host, number, account => account.Suspend(DateTimeOffset.UnixEpoch, "s"));

        SignInOutcome outcome = await ShowAsync(host, number, uses: 7);

        Assert.Equal(SignInOutcomeKind.Suspended, outcome.Kind);
        Assert.Equal(0, await UsesAsync(host));
    }

    [Fact]
    public async Task A_passkey_that_was_put_away_meanwhile_lets_nobody_in()
    {
        await using LantuHost host = await LantuHost.StartAsync();
        int number = (await host.EnterAsync("sun.qi")).Number;

        Assert.Equal(SignInOutcomeKind.Wrong, (await ShowAsync(host, number, uses: 7)).Kind);
    }

    [Fact]
    public async Task Whose_second_factor_is_a_passkey_is_sent_to_it_and_not_asked_for_a_code()
    {
        await using LantuHost host = await LantuHost.StartAsync();
        await EnterAsync(host);
        using Visitor person = new(host, "");

        await person.SignInAsync("sun.qi");

        Assert.Equal(401, person.Status);
        Assert.Contains("请直接用它登录", person.Told, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_password_that_was_typed_as_a_name_does_not_stay_in_the_audit()
    {
        await using LantuHost host = await LantuHost.StartAsync();
        using Visitor person = new(host, "");

        await person.SignInAsync("Hunter2-my-secret", "x");

        await using LantuDb db = host.Database.Open();
        string detail = (await db.Audit.SingleAsync(entry => entry.Action == "signin.failed", TestContext.Current.CancellationToken)).Detail;
        Assert.Equal("hu… · 127.0.0.1", detail);
    }

    static async Task<int> EnterAsync(LantuHost host)
    {
        int number = (await host.EnterAsync("sun.qi")).Number;
        await ChangeAsync(host, number, account => account.Add(new Passkey
        {
            AccountNumber = number,
            CredentialId = Credential,
            PublicKey = [4],
            Name = "办公室",
            At = DateTimeOffset.UnixEpoch,
            Uses = 0,
            Transports = [],
            IsUserVerified = true,
            IsBackupEligible = false,
            IsBackedUp = false,
            Attestation = [],
            ClientData = [],
        }));
        return number;
    }

    static Task<SignInOutcome> ShowAsync(LantuHost host, int number, uint uses) =>
        host.App.Services.GetRequiredService<SignIn>().WithPasskeyAsync(number, new UserPasskeyInfo(Credential, [4], DateTimeOffset.UnixEpoch, uses, [], true, false, false, [], []), "192.0.2.1");

    static Task<bool> ChangeAsync(LantuHost host, int number, Action<Account> change) => host.Writes.RunAsync("甲", async db =>
    {
        change(await db.Accounts.AsTracking().Include(account => account.Passkeys).SingleAsync(account => account.Number == number));
        return new Written<bool>(true, "test.changed", $"account/{number}", "");
    });

    static async Task<long> UsesAsync(LantuHost host)
    {
        await using LantuDb db = host.Database.Open();
        return (await db.Passkeys.SingleAsync(TestContext.Current.CancellationToken)).Uses;
    }
}
