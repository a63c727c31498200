using Lantu.Data;
using Lantu.Data.Writing;
using Lantu.Domain.Units;
using Microsoft.EntityFrameworkCore;

namespace Lantu.Jobs.Directories;

/// <summary>Takes back the last act on a directory: a new act that does the opposite. What a plan that was read since rests on stays.</summary>
sealed class UndoDirectoryAct(WriteQueue writes, BusinessClock clock)
{
    /// <param name="number">Number of the directory.</param>
    /// <param name="seen">Number of the act that the person saw as the last.</param>
    /// <param name="reason">Why, in the person's words.</param>
    /// <param name="by">Who does it.</param>
    /// <exception cref="RefusedException">It can't be done as a whole.</exception>
    public Task<DirectoryDifference> RunAsync(int number, int seen, string? reason, string by) => writes.RunAsync(by, async db =>
    {
        StoredDirectory stored = await StoredDirectory.FindAsync(db, number) ?? throw new RefusedException(Refusal.NotThere);
        ChangeDirectory.CheckReason(reason);
        await ChangeDirectory.CheckSeenAsync(db, stored, DirectorySeen.Whole(seen));
        DirectoryAct last = await db.DirectoryActs.SingleAsync(a => a.DirectoryNumber == number && a.Number == seen);
        List<UnitChange> changes = await db.DirectoryUnitChanges.Where(c => c.DirectoryNumber == number && c.ActNumber == seen).OrderBy(c => c.UnitNumber).Select(c => c.Change).ToListAsync();
        try
        {
            DirectoryState before = UndoneAct.Of(stored.State, last, changes);
            if (await RestingAsync(db, stored.Directory.Root, last.At, UndoneAct.NamesTakenBack(changes)) is { } plan)
            {
                throw new RefusedException(Refusal.PlanRestsOnAct, plan.Number, plan.Unit);
            }

            if (await HandedAsync(db, number, [.. stored.State.Units.Units.Where(unit => before.Units.Find(unit.Number) is null).Select(unit => unit.Number)]) is { } handed)
            {
                throw new RefusedException(Refusal.DelegationRestsOnAct, handed.Plan, stored.State.Units.Find(handed.Unit)!.Name);
            }

            DirectoryDifference difference = DirectoryDifference.OfAct(stored.State, before, mayTakeBack: true);
            DirectoryAct act = new() { DirectoryNumber = number, Number = seen + 1, Kind = DirectoryActKind.ActUndone, Reason = reason?.Trim() ?? "", At = clock.GetUtcNow(), By = by, Groups = difference.Groups };
            return ChangeDirectory.Written(difference, KeepDifference.Run(db, stored, before, difference, act), stored.Directory.Root);
        }
        catch (DirectoryRefusedException refused)
        {
            throw new RefusedException(Refusal.DirectoryAct, refused);
        }
    });

    static async Task<(int Plan, int Unit)?> HandedAsync(LantuDb db, int directory, int[] gone) =>
        await db.Delegations.Where(d => d.DirectoryNumber == directory && (gone.Contains(d.Child) || gone.Contains(d.Parent))).Join(db.Plans, d => d.PlanId, p => p.Id, (d, p) => new { p.Number, d.Child, d.Parent }).OrderBy(row => row.Number).FirstOrDefaultAsync() is { } row
            ? (row.Number, gone.Contains(row.Child) ? row.Child : row.Parent) : null;

    // A plan that was read before the act kept the directory as it was then; of those read since, one that names a unit by what would be gone could not be led back to it.
    static async Task<(int Number, string Unit)?> RestingAsync(LantuDb db, string root, DateTimeOffset since, IReadOnlyList<string> names)
    {
        var naming = await db.Units.Where(u => names.Contains(u.Name)).Join(db.Plans, u => u.PlanId, p => p.Id, (u, p) => new { u.PlanId, u.Name, p.Number, p.ImportedAt }).OrderBy(row => row.Number).ToListAsync();
        foreach (var row in naming.Where(row => row.ImportedAt >= since))
        {
            if ((await PlanDirectory.ReadAsync(db, row.PlanId)).Root == root)
            {
                return (row.Number, row.Name);
            }
        }

        return null;
    }
}
