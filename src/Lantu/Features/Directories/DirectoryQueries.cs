using Lantu.Data;
using Lantu.Domain.Accounts;
using Lantu.Domain.Units;
using Lantu.Jobs;
using Lantu.Jobs.Directories;
using Lantu.Security;
using Lantu.Ui;
using Microsoft.EntityFrameworkCore;

namespace Lantu.Features.Directories;

/// <summary>What the pages of directories read.</summary>
static class DirectoryQueries
{
    public static async Task<IReadOnlyList<DirectorySummary>> ListAsync(LantuDb db, Reach reach, CancellationToken cancellation) =>
        [.. UnitDirectories.Available(await StoredDirectory.AllAsync(db, cancellation), null).Where(found => reach.May(Power.ReadDirectories, found.Directory.Root)).Select(found => new DirectorySummary(found.Directory.Root, found.Number, found.Directory.Units.Count, found.Directory.Groups.Count, found.Origin))];

    public static async Task<DirectoryView?> FindAsync(LantuDb db, int number, DirectoryFilter filter, DateOnly today, CancellationToken cancellation) =>
        await StoredDirectory.FindAsync(db, number, cancellation) is { } stored ? new DirectoryView(stored.State.Units, NameOf(stored), filter, today) : null;

    public static async Task<EntryView?> EntryAsync(LantuDb db, int number, int unit, DateOnly today, CancellationToken cancellation)
    {
        if (await StoredDirectory.FindAsync(db, number, cancellation) is not { } stored || stored.State.Units.Find(unit) is not { } found)
        {
            return null;
        }

        return new EntryView(NameOf(stored), stored.State, found, stored.Units.First(row => row.Number == unit).Revision, today);
    }

    /// <summary>A form for a unit that is not there yet.</summary>
    public static async Task<EntryView?> NewAsync(LantuDb db, int number, DateOnly today, CancellationToken cancellation) =>
        await StoredDirectory.FindAsync(db, number, cancellation) is { } stored ? new EntryView(NameOf(stored), stored.State, new Unit { Name = "" }, 0, today) : null;

    /// <summary>The page of a unit with its plans and its history.</summary>
    public static async Task<EntryView> WholeAsync(LantuDb db, EntryView view, Reach reach, CancellationToken cancellation)
    {
        (int directory, int unit) = (view.Directory.Number, view.Unit.Number);
        var changes = await db.DirectoryUnitChanges.Where(c => c.DirectoryNumber == directory && c.UnitNumber == unit)
            .Join(db.DirectoryActs, c => new { c.DirectoryNumber, Number = c.ActNumber }, a => new { a.DirectoryNumber, a.Number }, (c, a) => new { Act = a, c.Change })
            .OrderByDescending(row => row.Act.Number).ToListAsync(cancellation);
        return view with { Plans = await PlansAsync(db, view, reach, cancellation), History = [.. changes.Select(row => new HistoryRow(row.Act, [row.Change]))] };
    }

    /// <summary>The acts on a directory, latest first, a page of them.</summary>
    public static async Task<(DirectoryName Name, IReadOnlyList<HistoryRow> Rows, IReadOnlySet<int> Present)?> HistoryAsync(LantuDb db, int number, int before, int most, CancellationToken cancellation)
    {
        if (await db.Directories.Where(d => d.Number == number).Select(d => new DirectoryName(d.Number, d.Root, d.Revision)).SingleOrDefaultAsync(cancellation) is not { } name)
        {
            return null;
        }

        List<DirectoryAct> acts = await db.DirectoryActs.Where(a => a.DirectoryNumber == number && a.Number < before).OrderByDescending(a => a.Number).Take(most).ToListAsync(cancellation);
        int[] numbers = [.. acts.Select(act => act.Number)];
        ILookup<int, UnitChange> changes = (await db.DirectoryUnitChanges.Where(c => c.DirectoryNumber == number && numbers.Contains(c.ActNumber)).OrderBy(c => c.UnitNumber).ToListAsync(cancellation)).ToLookup(change => change.ActNumber, change => change.Change);
        HashSet<int> present = [.. await db.DirectoryUnits.Where(u => u.DirectoryNumber == number && u.Name != "").Select(u => u.Number).ToListAsync(cancellation)];
        return (name, [.. acts.Select(act => new HistoryRow(act, [.. changes[act.Number]]))], present);
    }

    public static DirectoryName NameOf(StoredDirectory stored) => new(stored.Directory.Number, stored.Directory.Root, stored.Directory.Revision);

    // Plans that name it by any of its names are looked into; which unit it is there, the plan's own directory tells.
    static async Task<IReadOnlyList<EntryPlan>> PlansAsync(LantuDb db, EntryView view, Reach reach, CancellationToken cancellation)
    {
        string[] names = [.. UnitDirectory.NamesOf(view.Unit).Distinct(StringComparer.Ordinal)];
        var named = await db.Units.Where(u => names.Contains(u.Name))
            .Join(db.Plans.Within(reach), u => u.PlanId, p => p.Id, (u, p) => new { p.Id, p.Number, p.Title, p.PlanYear, p.Header, u.Ordinal, u.Name }).OrderByDescending(row => row.Number).ToListAsync(cancellation);
        List<EntryPlan> plans = [];
        foreach (var row in named)
        {
            UnitDirectory snapshot = await PlanDirectory.ReadAsync(db, row.Id, cancellation);
            DateOnly? issuedOn = KeptUnits.DayOf(row.Header, row.PlanYear);
            if (PlanUnitNumber.Of(view.State.Units, snapshot, issuedOn, row.Name) == view.Unit.Number)
            {
                int measures = await db.Owed(row.Id).Where(owed => owed.Unit == row.Name).Select(owed => owed.MeasureOrdinal).Distinct().CountAsync(cancellation);
                plans.Add(new EntryPlan(new PlanName(row.Number, row.Title), row.Ordinal, row.Name, measures));
            }
        }

        return plans;
    }
}
