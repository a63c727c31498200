using System.Xml.Linq;
using Lantu.Data;
using Lantu.Data.Writing;
using Microsoft.AspNetCore.DataProtection.Repositories;
using Microsoft.EntityFrameworkCore;

namespace Lantu.Jobs.Keys;

/// <summary>
/// Keeps the protection keys in the database, where every node finds them. Two nodes that make a key at once both keep theirs: whoever meets a key that is
/// not among its own reads all of them again.
/// </summary>
sealed class StoredKeys(LantuDatabase database, WriteQueue writes, TimeProvider clock) : IXmlRepository
{
    public IReadOnlyCollection<XElement> GetAllElements()
    {
        using LantuDb db = database.Open();
        return [.. db.ProtectionKeys.OrderBy(key => key.Name).Select(key => key.Xml).AsEnumerable().Select(xml => XElement.Parse(xml))];
    }

    public void StoreElement(XElement element, string friendlyName) => writes.RunAsync(Actor.Program, async db =>
    {
        await AddAsync(db, friendlyName, element, clock.GetUtcNow());
        return new Written<bool>(true, "key.made", $"key/{friendlyName}", "");
    }).GetAwaiter().GetResult();

    /// <summary>Adds a key that is not there yet.</summary>
    /// <returns>Whether it was added.</returns>
    public static async Task<bool> AddAsync(LantuDb db, string name, XElement key, DateTimeOffset at)
    {
        if (await db.ProtectionKeys.AnyAsync(k => k.Name == name))
        {
            return false;
        }

        db.ProtectionKeys.Add(new ProtectionKey { Name = name, Xml = key.ToString(SaveOptions.DisableFormatting), At = at });
        return true;
    }
}
