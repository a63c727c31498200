using Lantu.Data.Writing;
using Lantu.Domain.Accounts;
using Microsoft.EntityFrameworkCore;

namespace Lantu.Jobs.Accounts;

/// <summary>Makes the three administrators of a new installation, once: three people, each with a link of their own and no password before they choose it.</summary>
sealed class InstallAdministrators(WriteQueue writes, TimeProvider clock)
{
    static readonly AccountKind[] Kinds = [AccountKind.System, AccountKind.Security, AccountKind.Audit];

    /// <exception cref="RefusedException">There are accounts already, or the three are not three people.</exception>
    public Task<IReadOnlyList<Invited>> RunAsync(IReadOnlyList<AccountEntry> entries, string by) => writes.RunAsync(by, async db =>
    {
        if (!entries.Select(entry => entry.Kind).Order().SequenceEqual(Kinds.Order()))
        {
            throw new ArgumentException("One of each kind.", nameof(entries));
        }

        if (await db.Accounts.AnyAsync(a => a.Kind != AccountKind.Business && !a.Login.StartsWith(Demonstration.Prefix)))
        {
            throw new RefusedException(Refusal.AlreadyInstalled);
        }

        List<Invited> invited = [];
        foreach (AccountEntry entry in entries)
        {
            if (entries.FirstOrDefault(other => other != entry && AccountRows.NameOf(other.Name) == AccountRows.NameOf(entry.Name)) is { } same)
            {
                throw new RefusedException(Refusal.SamePerson, AccountRows.NameOf(same.Name));
            }

            invited.Add(await AccountRows.InviteAsync(db, await AccountRows.AddAsync(db, entry, [], clock.Today()), clock.GetUtcNow(), by));
        }

        return new Written<IReadOnlyList<Invited>>(invited, "installation.opened", "account", string.Join(", ", invited.Select(one => one.Login)));
    });
}
