using System.Globalization;
using System.Text.Json;
using Lantu.Data;
using Lantu.Data.Writing;
using Lantu.Domain.Accounts;
using Lantu.Domain.Units;
using Lantu.Jobs.Directories;
using Microsoft.EntityFrameworkCore;

namespace Lantu.Jobs.Accounts;

/// <summary>Makes the people of a demonstration, once, and the directories that their units stand in.</summary>
sealed class PrepareDemonstration(LantuDatabase database, WriteQueue writes, BusinessClock clock)
{
    /// <summary>Prepares it.</summary>
    /// <param name="people">JSON: the places whose shipped directories are taken over, and the people with their posts.</param>
    /// <param name="cancellation">Gives up before the people are made.</param>
    public async Task RunAsync(Stream people, CancellationToken cancellation)
    {
        using JsonDocument json = await JsonDocument.ParseAsync(people, cancellationToken: cancellation);
        List<JsonElement> entries = [.. json.RootElement.GetProperty("people").EnumerateArray()];
        if (!await IsMadeAsync(Demonstration.Of(json), cancellation))
        {
            foreach (JsonElement place in json.RootElement.GetProperty("directories").EnumerateArray())
            {
                await TakeOverAsync(place.GetString()!, cancellation);
            }

            DateOnly from = json.RootElement.TryGetProperty("from", out JsonElement first) ? DateOnly.ParseExact(first.GetString()!, "yyyy-MM-dd", CultureInfo.InvariantCulture) : clock.Today();
            await writes.RunAsync(Actor.Local, db => AddAsync(db, entries, from), cancellation);
        }
    }

    async Task<bool> IsMadeAsync(Demonstration demonstration, CancellationToken cancellation)
    {
        await using LantuDb db = database.Open();
        return await db.Accounts.AnyAsync(a => a.Login == demonstration.Logins[0], cancellation);
    }

    async Task TakeOverAsync(string place, CancellationToken cancellation)
    {
        await using LantuDb db = database.Open();
        if (!await db.Directories.AnyAsync(d => d.Root == place, cancellation))
        {
            await new InstallDirectory(writes, clock).RunAsync(UnitDirectories.Shipped().First(found => found.Directory.Root == place).Directory, DirectoryActKind.TakenOver, onlyIfNew: true, Actor.Local);
        }
    }

    static async Task<Written<bool>> AddAsync(LantuDb db, IReadOnlyList<JsonElement> entries, DateOnly from)
    {
        foreach (JsonElement entry in entries)
        {
            AccountKind kind = Enum.Parse<AccountKind>(Text(entry, "kind") ?? nameof(AccountKind.Business));
            List<PostEntry> posts = [];
            foreach (JsonElement post in entry.TryGetProperty("posts", out JsonElement given) ? given.EnumerateArray() : [])
            {
                posts.Add(await PostAsync(db, post));
            }

            await AccountRows.AddAsync(db, new AccountEntry(Text(entry, "login"), Text(entry, "name"), kind), posts, from);
        }

        return new Written<bool>(true, "demonstration.prepared", "account", $"{entries.Count} people");
    }

    static async Task<PostEntry> PostAsync(LantuDb db, JsonElement post)
    {
        string place = Text(post, "place") ?? Post.EveryPlace;
        string? unit = Text(post, "unit");
        int? number = unit is null ? null : await db.Directories.Where(d => d.Root == place).Join(db.DirectoryUnits.Where(u => u.Name == unit), d => d.Number, u => u.DirectoryNumber, (_, u) => (int?)u.Number).FirstOrDefaultAsync();
        return new PostEntry(Enum.Parse<Role>(Text(post, "role")!), place, number);
    }

    static string? Text(JsonElement element, string name) => element.TryGetProperty(name, out JsonElement value) ? value.GetString() : null;
}
