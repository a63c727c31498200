using System.CommandLine;
using Lantu.Data;
using Lantu.Domain.Accounts;
using Lantu.Jobs;
using Lantu.Jobs.Accounts;
using Microsoft.EntityFrameworkCore;

namespace Lantu.Commands;

/// <summary>Lets somebody in anew from the machine itself, where no administrator is left who could.</summary>
static class AccountsCommand
{
    public static Command Create() => new("accounts", Say.Text("Accounts")) { Invite() };

    static Command Invite()
    {
        Argument<string> login = new("LOGIN") { Description = Say.Text("AccountsLogin") };
        Option<string> data = LantuCommand.DataOption();
        Command command = new("invite", Say.Text("AccountsInvite")) { login, data };
        command.SetAction((parsed, cancellation) => InviteAsync(parsed.GetRequiredValue(login), Paths.DataFolder(parsed.GetValue(data)), cancellation));
        return command;
    }

    static async Task<int> InviteAsync(string typed, string folder, CancellationToken cancellation)
    {
        if (DataFolder.Settings(folder) is { IsSqlite: true } settings && !File.Exists(settings.SqliteFile))
        {
            throw new CommandException(Say.Text("NoDatabase", folder), ExitCode.Unreadable);
        }

        await using DataFolder data = await DataFolder.OpenAsync(folder, cancellation);
        string login = LoginName.Of(typed);
        int? number = login.StartsWith(Demonstration.Prefix, StringComparison.Ordinal) ? null : await NumberAsync(data.Database, login, cancellation);
        if (number is null)
        {
            throw new CommandException(Say.Text("AccountsUnknown", login), ExitCode.Failed);
        }

        Invited invited = await new KeepAccounts(data.Writes, TimeProvider.System).InviteAsync(number.Value, null, null, Actor.Local);
        Say.Note("AccountsInvited", invited.Name, (int)Activation.Lifetime.TotalDays);
        await Console.Out.WriteLineAsync(ListenAddress.ToOpen(ServeCommand.DefaultUrl) + invited.Path);
        return ExitCode.Done;
    }

    static async Task<int?> NumberAsync(LantuDatabase database, string login, CancellationToken cancellation)
    {
        await using LantuDb db = database.Open();
        return await db.Accounts.Where(a => a.Login == login).Select(a => (int?)a.Number).SingleOrDefaultAsync(cancellation);
    }
}
