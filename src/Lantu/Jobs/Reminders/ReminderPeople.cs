using Lantu.Data;
using Lantu.Domain.Accounts;
using Lantu.Domain.Plans;
using Lantu.Jobs.Directories;
using Microsoft.EntityFrameworkCore;

namespace Lantu.Jobs.Reminders;

/// <summary>Who reports for a unit of a plan today: its liaison officers, and where the office says so its approvers.</summary>
sealed class ReminderPeople
{
    readonly IReadOnlyList<Account> _accounts;
    readonly Dictionary<int, UnitTree> _trees;
    readonly Dictionary<PlanId, (int Directory, Dictionary<int, int> Units)> _numbers;
    readonly DateOnly _day;

    ReminderPeople(IReadOnlyList<Account> accounts, Dictionary<int, UnitTree> trees, Dictionary<PlanId, (int, Dictionary<int, int>)> numbers, DateOnly day) => (_accounts, _trees, _numbers, _day) = (accounts, trees, numbers, day);

    public static async Task<ReminderPeople> LoadAsync(LantuDb db, IReadOnlyCollection<Plan> plans, DateOnly day, CancellationToken cancellation)
    {
        List<Account> accounts = await db.Accounts.Include(a => a.Posts).Where(a => a.SuspendedAt == null && a.Posts.Any(p => p.Role == Role.Preparer || p.Role == Role.Approver)).OrderBy(a => a.Number).ToListAsync(cancellation);
        Dictionary<int, UnitTree> trees = [];
        Dictionary<PlanId, (int, Dictionary<int, int>)> numbers = [];
        foreach (Plan plan in plans)
        {
            if (await db.Directories.Where(d => d.Root == plan.Place).Select(d => (int?)d.Number).SingleOrDefaultAsync(cancellation) is not { } directory)
            {
                continue;
            }

            if (!trees.ContainsKey(directory))
            {
                var units = await db.DirectoryUnits.Where(u => u.DirectoryNumber == directory).Select(u => new { u.Number, u.ParentNumber, u.SuccessorNumber }).ToListAsync(cancellation);
                trees[directory] = new UnitTree(plan.Place, directory, units.ToDictionary(unit => unit.Number, unit => unit.ParentNumber), units.ToDictionary(unit => unit.Number, unit => unit.SuccessorNumber));
            }

            numbers[plan.Id] = (directory, await PlanUnitNumber.AllAsync(db, plan.Id, (await StoredDirectory.FindAsync(db, directory, cancellation))!.State.Units, cancellation));
        }

        return new ReminderPeople(accounts, trees, numbers, day);
    }

    /// <summary>Those of one unit of a plan; nobody where its place has no directory of its own.</summary>
    public IReadOnlyList<Account> Of(PlanId plan, int unit, bool asksApprovers) =>
        _numbers.TryGetValue(plan, out (int Directory, Dictionary<int, int> Units) place) && place.Units.TryGetValue(unit, out int number) ? OfBody(place.Directory, number, asksApprovers) : [];

    /// <summary>Those of one unit of a directory that is the place of one of the plans.</summary>
    public IReadOnlyList<Account> OfBody(int directory, int number, bool asksApprovers) =>
        [.. _accounts.Where(account => account.PostsOn(_day).Any(post => post.DirectoryNumber == directory && (post.Role == Role.Preparer || (asksApprovers && post.Role == Role.Approver))
            && post.UnitNumber is { } own && _trees[directory].Between(own, number) == Relation.Own))];
}
