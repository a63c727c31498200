using System.Text;
using Lantu.Data;
using Lantu.Data.Writing;
using Lantu.Domain.Accounts;
using Lantu.Domain.Audit;
using Lantu.Jobs.Accounts;
using Microsoft.EntityFrameworkCore;

namespace Lantu.Tests.Commands;

public sealed class AccountsCommandTests : IDisposable
{
    readonly string _folder = Directory.CreateTempSubdirectory("lantu-test-").FullName;

    string Data => Path.Combine(_folder, "data");

    [Fact]
    public async Task A_lost_administrator_comes_in_again_by_a_link_from_the_machine_itself()
    {
        await InstallAsync();

        (int code, byte[] output, string words) = LantuProgram.Run("accounts", "invite", " Security.Admin ", "--data", Data);

        Assert.Equal(0, code);
        Assert.Contains("李安全", words, StringComparison.Ordinal);
        string link = Encoding.UTF8.GetString(output).Trim();
        Assert.StartsWith("http://localhost:5080/activate/", link, StringComparison.Ordinal);
        Assert.DoesNotContain(link[^64..], words, StringComparison.Ordinal);
        await using LantuDb db = Open().Open();
        string hash = Secrets.Hash(link[^64..]);
        Activation activation = await db.Activations.SingleAsync(a => a.Hash == hash, TestContext.Current.CancellationToken);
        Assert.True(activation.IsOpen(DateTimeOffset.UtcNow));
        Assert.Equal(1, await db.Activations.CountAsync(a => a.AccountNumber == activation.AccountNumber && a.ClosedAt == null, TestContext.Current.CancellationToken));
        AuditEntry last = await db.Audit.OrderByDescending(entry => entry.Sequence).FirstAsync(TestContext.Current.CancellationToken);
        Assert.Equal(("account.invited", Lantu.Jobs.Actor.Local), (last.Action, last.Actor));
    }

    [Fact]
    public async Task Nobody_of_that_name_is_one_sentence_and_changes_nothing()
    {
        Assert.Equal(2, LantuProgram.Run("accounts", "invite", "security.admin", "--data", Data).Code);
        await InstallAsync();

        (int code, byte[] output, string words) = LantuProgram.Run("accounts", "invite", "nobody", "--data", Data);

        Assert.Equal((1, 0, "没有登录名为“nobody”的账号。"), (code, output.Length, words.Trim()));
    }

    public void Dispose()
    {
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Directory.Delete(_folder, recursive: true);
    }

    LantuDatabase Open() => new(new DatabaseSettings(Data, null));

    async Task InstallAsync()
    {
        LantuDatabase database = Open();
        await database.PrepareAsync(TestContext.Current.CancellationToken);
        await using WriteQueue writes = new(database.OpenForWriting, TimeProvider.System);
        await new InstallAdministrators(writes, TimeProvider.System).RunAsync([new AccountEntry("system.admin", "王系统", AccountKind.System), new AccountEntry("security.admin", "李安全", AccountKind.Security), new AccountEntry("audit.admin", "赵审计", AccountKind.Audit)], Lantu.Jobs.Actor.Local);
    }
}
