using Lantu.Data;
using Lantu.Documents.Lists;
using Lantu.Domain.Accounts;
using Lantu.Domain.Units;
using Lantu.Jobs.Directories;
using Microsoft.EntityFrameworkCore;

namespace Lantu.Jobs.Accounts;

/// <summary>Understands a list of accounts, a row for each post; a person with several posts stands in several rows under one login name.</summary>
sealed class AccountList
{
    readonly List<AccountListFault> _faults = [];
    readonly Dictionary<string, (AccountEntry Entry, List<PostEntry> Posts, int Row)> _entries = new(StringComparer.Ordinal);
    readonly Dictionary<string, UnitDirectory> _directories;
    readonly Dictionary<string, string> _taken;
    readonly DateOnly _day;

    AccountList(Dictionary<string, UnitDirectory> directories, Dictionary<string, string> taken, DateOnly day) => (_directories, _taken, _day) = (directories, taken, day);

    /// <summary>What is wrong, by its cells; with one fault nothing can be taken.</summary>
    public IReadOnlyList<AccountListFault> Faults => _faults;

    /// <summary>The accounts with their posts.</summary>
    public IReadOnlyList<(AccountEntry Entry, IReadOnlyList<PostEntry> Posts)> Accounts => [.. _entries.Values.Select(entry => (entry.Entry, (IReadOnlyList<PostEntry>)entry.Posts))];

    public static async Task<AccountList> ReadAsync(LantuDb db, IReadOnlyList<ReadRow> rows, DateOnly day, CancellationToken cancellation)
    {
        Dictionary<string, UnitDirectory> directories = new(StringComparer.Ordinal);
        foreach (FoundDirectory found in await StoredDirectory.AllAsync(db, cancellation))
        {
            directories[found.Directory.Root] = found.Directory;
        }

        AccountList list = new(directories, await db.Accounts.ToDictionaryAsync(a => a.Login, a => a.Name, StringComparer.Ordinal, cancellation), day);
        foreach (ReadRow row in rows)
        {
            list.Read(row);
        }

        return list;
    }

    void Read(ReadRow row)
    {
        int before = _faults.Count;
        string login = LoginOf(row);
        string name = NameOf(row);
        string? phone = FieldOf(row, AccountColumns.Phone);
        string? mobile = FieldOf(row, AccountColumns.Mobile);
        string? email = EmailOf(row);
        string role = row.Text(AccountColumns.Role) ?? "";
        AccountKind kind = AccountRoles.Administrators.GetValueOrDefault(role);
        PostEntry? post = kind == AccountKind.Business ? PostOf(row, role) : null;
        if (_faults.Count > before)
        {
            return;
        }

        if (!_entries.TryGetValue(login, out var entry))
        {
            _entries[login] = (new AccountEntry(login, name, kind) { Phone = phone, Mobile = mobile, Email = email }, post is null ? [] : [post], row.Number);
        }
        else if (entry.Entry.Name != name)
        {
            Tell(row, AccountColumns.Login, AccountListFaultKind.LoginDoubled, login, entry.Entry.Name!);
        }
        else if (post is null || entry.Entry.Kind != AccountKind.Business)
        {
            Tell(row, AccountColumns.Role, AccountListFaultKind.PostConflict, role, name);
        }
        else if (entry.Posts.Contains(post))
        {
            Tell(row, AccountColumns.Role, AccountListFaultKind.PostDoubled, role, name);
        }
        else
        {
            entry.Posts.Add(post);
        }
    }

    string LoginOf(ReadRow row)
    {
        string login = LoginName.Of(row.Text(AccountColumns.Login));
        if (login.Length == 0)
        {
            Tell(row, AccountColumns.Login, AccountListFaultKind.LoginMissing);
        }
        else if (!LoginName.IsUsable(login))
        {
            Tell(row, AccountColumns.Login, AccountListFaultKind.LoginUnusable, login);
        }
        else if (_taken.TryGetValue(login, out string? owner))
        {
            Tell(row, AccountColumns.Login, AccountListFaultKind.LoginTaken, login, owner);
        }

        return login;
    }

    string NameOf(ReadRow row)
    {
        string? name = row.Text(AccountColumns.Name);
        if (name is null)
        {
            Tell(row, AccountColumns.Name, AccountListFaultKind.NameMissing);
        }
        else if (name.Length > Account.LongestName)
        {
            Tell(row, AccountColumns.Name, AccountListFaultKind.TooLong, $"{Account.LongestName}");
        }

        return name ?? "";
    }

    string? FieldOf(ReadRow row, string column)
    {
        string? text = row.Text(column);
        if (text?.Length > Account.LongestPhone)
        {
            Tell(row, column, AccountListFaultKind.TooLong, $"{Account.LongestPhone}");
        }

        return text;
    }

    string? EmailOf(ReadRow row)
    {
        string? text = row.Text(AccountColumns.Email);
        if (text is not null && !EmailAddress.IsUsable(text))
        {
            Tell(row, AccountColumns.Email, AccountListFaultKind.EmailUnusable, text);
        }

        return text;
    }

    PostEntry? PostOf(ReadRow row, string word)
    {
        if (!AccountRoles.Business.TryGetValue(word, out Role role))
        {
            Tell(row, AccountColumns.Role, word.Length == 0 ? AccountListFaultKind.RoleMissing : AccountListFaultKind.RoleUnknown, word);
            return null;
        }

        string? place = row.Text(AccountColumns.Place);
        string? unit = row.Text(AccountColumns.Unit);
        if (place is null)
        {
            Tell(row, AccountColumns.Place, AccountListFaultKind.PlaceMissing);
            return null;
        }

        if (!Post.IsOfUnit(role))
        {
            if (unit is not null)
            {
                Tell(row, AccountColumns.Unit, AccountListFaultKind.UnitNeedless, unit, word);
            }

            return place == AccountColumns.EveryPlace || _directories.ContainsKey(place) ? new PostEntry(role, place == AccountColumns.EveryPlace ? Post.EveryPlace : place) : Unknown(row, AccountColumns.Place, AccountListFaultKind.PlaceUnknown, place);
        }

        return !_directories.TryGetValue(place, out UnitDirectory? directory) ? Unknown(row, AccountColumns.Place, AccountListFaultKind.PlaceUnknown, place)
            : unit is null ? Unknown(row, AccountColumns.Unit, AccountListFaultKind.UnitMissing, word)
            : directory.Find(unit) is not { } found ? Unknown(row, AccountColumns.Unit, AccountListFaultKind.UnitUnknown, unit)
            : !found.IsInBeing(_day) ? Unknown(row, AccountColumns.Unit, AccountListFaultKind.UnitEnded, unit)
            : new PostEntry(role, place, found.Number);
    }

    PostEntry? Unknown(ReadRow row, string column, AccountListFaultKind kind, string what)
    {
        Tell(row, column, kind, what);
        return null;
    }

    void Tell(ReadRow row, string column, AccountListFaultKind kind, string argument = "", string other = "") => _faults.Add(new AccountListFault(row.Address(column), kind, argument, other));
}
