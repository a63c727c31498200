using Lantu.Data;
using Lantu.Domain.Accounts;
using Lantu.Domain.Units;
using Microsoft.EntityFrameworkCore;

namespace Lantu.Jobs.Accounts;

/// <summary>What the acts on accounts do to the rows, inside a unit of work.</summary>
static class AccountRows
{
    /// <summary>An account to be changed.</summary>
    /// <exception cref="RefusedException">There is none, or it was changed since it was shown.</exception>
    public static async Task<Account> FindAsync(LantuDb db, int number, int? revision)
    {
        Account account = await db.Accounts.AsTracking().Include(a => a.Posts).Include(a => a.Passkeys).SingleOrDefaultAsync(a => a.Number == number) ?? throw new RefusedException(Refusal.NotThere);
        return revision is null || account.Revision == revision ? account : throw new RefusedException(Refusal.AccountChanged);
    }

    /// <summary>Enters an account with its posts.</summary>
    /// <exception cref="RefusedException">It can't be one, or its name is taken.</exception>
    public static async Task<Account> AddAsync(LantuDb db, AccountEntry entry, IEnumerable<PostEntry> posts, DateOnly from)
    {
        string login = LoginName.Of(entry.Login);
        if (!LoginName.IsUsable(login))
        {
            throw new RefusedException(Refusal.LoginUnusable, entry.Login ?? "");
        }

        if (await db.Accounts.Where(a => a.Login == login).Select(a => a.Name).SingleOrDefaultAsync() is { } owner)
        {
            throw new RefusedException(Refusal.LoginTaken, login, owner);
        }

        int number = (await db.Accounts.MaxAsync(a => (int?)a.Number) ?? 0) + 1;
        Account account = new() { Number = number, Kind = entry.Kind, Login = login, Name = NameOf(entry.Name), Phone = FieldOf(entry.Phone), Mobile = FieldOf(entry.Mobile), Email = EmailOf(entry.Email) };
        account.Restamp(Secrets.Stamp());
        db.Accounts.Add(account);
        await db.SaveChangesAsync();
        foreach (PostEntry post in posts)
        {
            await AddPostAsync(db, account, post, from);
        }

        return account;
    }

    /// <summary>Gives an account a post.</summary>
    /// <exception cref="RefusedException">It conflicts, or its place or unit is not there.</exception>
    public static async Task<Post> AddPostAsync(LantuDb db, Account account, PostEntry entry, DateOnly from)
    {
        if (account.Kind != AccountKind.Business)
        {
            throw new RefusedException(Refusal.PostConflict);
        }

        (int? directory, int? unit) = Post.IsOfUnit(entry.Role) ? await UnitAsync(db, entry, from) : (null, null);
        if (!Post.IsOfUnit(entry.Role) && entry.Place != Post.EveryPlace && !await db.Directories.AnyAsync(d => d.Root == entry.Place))
        {
            throw new RefusedException(Refusal.PlaceUnknown, entry.Place);
        }

        if (account.Posts.Any(post => post.Role == entry.Role && post.Place == entry.Place && post.UnitNumber == unit && !(post.Until < from)))
        {
            throw new RefusedException(Refusal.PostTwice);
        }

        Post post = new() { AccountNumber = account.Number, Ordinal = account.Posts.Select(p => p.Ordinal).DefaultIfEmpty().Max() + 1, Role = entry.Role, Place = entry.Place, DirectoryNumber = directory, UnitNumber = unit, From = from };
        account.Add(post, Secrets.Stamp());
        db.Posts.Add(post);
        return post;
    }

    /// <summary>A link for an account; those there were are closed.</summary>
    public static async Task<Invited> InviteAsync(LantuDb db, Account account, DateTimeOffset now, string by)
    {
        await CloseLinksAsync(db, account, now);
        string token = Secrets.Token();
        db.Activations.Add(new Activation { Hash = Secrets.Hash(token), AccountNumber = account.Number, At = now, By = by });
        return new Invited(account.Number, account.Login, account.Name, token);
    }

    public static async Task CloseLinksAsync(LantuDb db, Account account, DateTimeOffset now)
    {
        foreach (Activation open in await db.Activations.AsTracking().Where(a => a.AccountNumber == account.Number && a.ClosedAt == null).ToListAsync())
        {
            open.Close(now);
        }
    }

    /// <summary>A person's name as it is kept.</summary>
    /// <exception cref="RefusedException">There is none, or it is too long.</exception>
    public static string NameOf(string? typed) => FieldOf(typed, Account.LongestName) ?? throw new RefusedException(Refusal.PersonMissing);

    /// <summary>A telephone number as it is kept; nothing where nothing was typed.</summary>
    /// <exception cref="RefusedException">It is too long.</exception>
    public static string? FieldOf(string? typed) => FieldOf(typed, Account.LongestPhone);

    /// <summary>An e-mail address as it is kept; nothing where nothing was typed.</summary>
    /// <exception cref="RefusedException">It is none.</exception>
    public static string? EmailOf(string? typed) => typed?.Trim() switch
    {
        null or "" => null,
        var text when EmailAddress.IsUsable(text) => text,
        var text => throw new RefusedException(Refusal.EmailUnusable, text),
    };

    static string? FieldOf(string? typed, int longest)
    {
        string text = string.Join(' ', new string([.. (typed ?? "").Where(character => !char.IsControl(character))]).Split(' ', StringSplitOptions.RemoveEmptyEntries));
        return text.Length == 0 ? null : text.Length <= longest ? text : throw new RefusedException(Refusal.FieldTooLong, longest);
    }

    static async Task<(int? Directory, int? Unit)> UnitAsync(LantuDb db, PostEntry entry, DateOnly day)
    {
        if (entry.Unit is not { } number)
        {
            throw new RefusedException(Refusal.UnitMissing);
        }

        int directory = await db.Directories.Where(d => d.Root == entry.Place).Select(d => (int?)d.Number).SingleOrDefaultAsync() ?? throw new RefusedException(Refusal.PlaceUnknown, entry.Place);
        KeptUnit unit = await db.DirectoryUnits.SingleOrDefaultAsync(u => u.DirectoryNumber == directory && u.Number == number) ?? throw new RefusedException(Refusal.NoSuchUnit, number);
        return unit.ValidTo < day ? throw new RefusedException(Refusal.UnitEnded, unit.Name) : (directory, number);
    }
}
