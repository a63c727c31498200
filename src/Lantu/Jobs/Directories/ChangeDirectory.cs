using Lantu.Data;
using Lantu.Data.Writing;
using Lantu.Domain.Units;
using Microsoft.EntityFrameworkCore;

namespace Lantu.Jobs.Directories;

/// <summary>Runs an act on a directory as one unit of work: the directory after it is sound, its history is kept, or nothing of it is saved.</summary>
sealed class ChangeDirectory(WriteQueue writes, BusinessClock clock)
{
    /// <summary>No reason is longer.</summary>
    public const int LongestReason = 500;

    /// <param name="number">Number of the directory.</param>
    /// <param name="kind">What is done.</param>
    /// <param name="seen">What the person saw.</param>
    /// <param name="reason">Why, in the person's words.</param>
    /// <param name="by">Who does it.</param>
    /// <param name="act">Gives the directory after it.</param>
    /// <returns>What changed.</returns>
    /// <exception cref="RefusedException">It can't be done as a whole.</exception>
    public Task<DirectoryDifference> RunAsync(int number, DirectoryActKind kind, DirectorySeen seen, string? reason, string by, Func<DirectoryState, DirectoryState> act) => writes.RunAsync(by, async db =>
    {
        StoredDirectory stored = await StoredDirectory.FindAsync(db, number) ?? throw new RefusedException(Refusal.NotThere);
        CheckReason(reason);
        await CheckSeenAsync(db, stored, seen);
        try
        {
            DirectoryState after = act(stored.State);
            DirectoryDifference difference = DirectoryDifference.OfAct(stored.State, after);
            return Written(difference, KeepDifference.Run(db, stored, after, difference, new DirectoryAct { DirectoryNumber = number, Number = stored.Directory.Revision + 1, Kind = kind, Reason = reason?.Trim() ?? "", At = clock.GetUtcNow(), By = by, Groups = difference.Groups }), stored.Directory.Root);
        }
        catch (DirectoryRefusedException refused)
        {
            throw new RefusedException(Refusal.DirectoryAct, refused);
        }
    });

    /// <summary>What the audit says of an act: never a contact's name or number.</summary>
    internal static Written<DirectoryDifference> Written(DirectoryDifference difference, DirectoryAct act, string root)
    {
        const int Named = 8;
        IEnumerable<string> units = difference.Units.Take(Named).Select(change => change is { Before: { } before, After: { } now } && before.Unit.Name != now.Unit.Name
            ? $"{now.Unit.Number} {before.Unit.Name} → {now.Unit.Name}"
            : $"{change.Entry.Unit.Number} {change.Entry.Unit.Name}");
        string detail = $"act {act.Number}: {act.Kind}; {difference.Units.Count} units ({string.Join(", ", units)}{(difference.Units.Count > Named ? ", …" : "")}), {difference.Groups.Count} groups{(act.Reason.Length > 0 ? $"; {act.Reason}" : "")}";
        return new Written<DirectoryDifference>(difference, act.Kind is DirectoryActKind.Installed or DirectoryActKind.TakenOver ? "units.installed" : "units.changed", $"units/{root}", detail);
    }

    internal static void CheckReason(string? reason)
    {
        if (reason?.Trim().Length > LongestReason)
        {
            throw new RefusedException(Refusal.ReasonTooLong, LongestReason);
        }
    }

    internal static async Task CheckSeenAsync(LantuDb db, StoredDirectory stored, DirectorySeen seen)
    {
        int last = seen.Directory is { } whole && whole != stored.Directory.Revision
            ? stored.Directory.Revision
            : stored.Units.Where(unit => seen.Units.Any(one => one.Unit == unit.Number && one.Revision != unit.Revision)).Select(unit => unit.Revision).DefaultIfEmpty(0).Max();
        if (last > 0)
        {
            DirectoryAct act = await db.DirectoryActs.SingleAsync(a => a.DirectoryNumber == stored.Directory.Number && a.Number == last);
            throw new RefusedException(Refusal.DirectoryChanged, act.By, act.At);
        }
    }
}
