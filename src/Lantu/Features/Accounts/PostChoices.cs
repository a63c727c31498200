using Lantu.Data;
using Lantu.Domain.Accounts;
using Lantu.Domain.Units;
using Lantu.Jobs;
using Lantu.Jobs.Accounts;
using Lantu.Jobs.Directories;
using Microsoft.EntityFrameworkCore;

namespace Lantu.Features.Accounts;

/// <summary>What a post can be for: the places that have a directory of their own, and their units.</summary>
public sealed record PostChoices(IReadOnlyList<string> Places, IReadOnlyList<string> Units)
{
    public static async Task<PostChoices> LoadAsync(LantuDb db, CancellationToken cancellation) =>
        new(await db.Directories.OrderBy(d => d.Number).Select(d => d.Root).ToListAsync(cancellation), await db.DirectoryUnits.Where(u => u.ValidTo == null).OrderBy(u => u.DirectoryNumber).ThenBy(u => u.Number).Select(u => u.Name).Distinct().ToListAsync(cancellation));

    /// <summary>The post that a form gives: its unit by any of the names it goes by.</summary>
    /// <exception cref="RefusedException">There is no such role, place or unit.</exception>
    internal static async Task<PostEntry> ReadAsync(AccountForm form, LantuDb db, CancellationToken cancellation)
    {
        Role role = Enum.TryParse(form.Role, out Role chosen) && Enum.IsDefined(chosen) ? chosen : throw new RefusedException(Refusal.NotThere);
        string place = form.Place ?? Post.EveryPlace;
        if (!Post.IsOfUnit(role))
        {
            return new PostEntry(role, place);
        }

        if (string.IsNullOrWhiteSpace(form.Unit))
        {
            throw new RefusedException(Refusal.UnitMissing);
        }

        int directory = await db.Directories.Where(d => d.Root == place).Select(d => (int?)d.Number).SingleOrDefaultAsync(cancellation) ?? throw new RefusedException(Refusal.PlaceUnknown, place);
        Unit? unit = (await StoredDirectory.FindAsync(db, directory, cancellation))!.State.Units.Find(form.Unit.Trim());
        return unit is null ? throw new RefusedException(Refusal.NoSuchUnit, form.Unit.Trim()) : new PostEntry(role, place, unit.Number);
    }
}
