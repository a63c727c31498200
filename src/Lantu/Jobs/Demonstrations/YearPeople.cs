using System.Globalization;
using Lantu.Data;
using Lantu.Data.Writing;
using Lantu.Domain.Accounts;
using Lantu.Domain.Plans;
using Lantu.Jobs.Accounts;
using Lantu.Jobs.Directories;
using Lantu.Jobs.NodePlans;
using Lantu.Jobs.Reporting;
using Lantu.Jobs.Review;
using Microsoft.EntityFrameworkCore;

namespace Lantu.Jobs.Demonstrations;

/// <summary>Who does what in the synthetic year: the people of the demonstration, and for every unit without one of its own a person who can't sign in.</summary>
sealed class YearPeople
{
    static readonly Role[] OfUnits = [Role.Preparer, Role.Approver, Role.Checker];

    readonly Dictionary<(Role Role, int Unit), Account> _ofUnits;
    readonly Account _office;
    readonly Account? _approver;

    YearPeople(Dictionary<(Role, int), Account> ofUnits, Account office, Account? approver) => (_ofUnits, _office, _approver) = (ofUnits, office, approver);

    /// <summary>As the audit names who acts for the plan office.</summary>
    public string Office => _office.Actor;

    /// <summary>The plan office as the one who drafts and decides.</summary>
    public Filer OfficeDrafting => new(_office.Actor, _office.Number);

    /// <summary>Who approves there what that person drafts; nobody in data that were made before there was one.</summary>
    public Filer? OfficeApproving => _approver is { } approver ? new Filer(approver.Actor, approver.Number) : null;

    /// <summary>The plan office as the one who judges reports.</summary>
    public ReviewPerson OfficeReviewing => new(_office.Actor, _office.Number, IsOffice: true, SeesAll: true, (_, _) => true, (_, checker) => checker is null, _ => false);

    /// <summary>The plan office as the one who freezes node plans.</summary>
    public NodePlanPerson OfficePlanning => new(_office.Actor, _office.Number, IsOffice: true, (_, _) => true, (_, leads) => leads.Count == 0);

    /// <summary>Gives each unit of the plan that its place's directory has the people that it lacks, once.</summary>
    public static async Task MakeAsync(LantuDatabase database, WriteQueue writes, YearScript script, PlanId plan, DateOnly from, CancellationToken cancellation)
    {
        await using LantuDb db = database.Open();
        (KeptDirectoryUnits units, HashSet<(Role, int)> held) = await LoadAsync(db, plan, cancellation);
        (int Unit, int Number, string Name, Role Role)[] wanted = [.. units.Numbers.OrderBy(unit => unit.Key).SelectMany(unit => OfUnits.Where(role => !held.Contains((role, unit.Value))).Select(role => (unit.Key, unit.Value, units.Names[unit.Key], role)))];
        if (wanted.Length == 0)
        {
            return;
        }

        await writes.RunAsync(Actor.Local, async inside =>
        {
            foreach ((int unit, int number, string name, Role role) in wanted)
            {
                string word = $"{role}".ToLowerInvariant();
                string called = string.Format(CultureInfo.InvariantCulture, script.Names[word], name);
                AccountEntry entry = new($"{Demonstration.Prefix}unit{unit}.{word}", called.Length > Account.LongestName ? called[^Account.LongestName..] : called, AccountKind.Business);
                await AccountRows.AddAsync(inside, entry, [new PostEntry(role, units.Place, number)], from);
            }

            return new Written<bool>(true, "demonstration.prepared", "account", $"{wanted.Length} people of units");
        }, cancellation);
    }

    /// <summary>Finds them.</summary>
    public static async Task<YearPeople> FindAsync(LantuDb db, YearScript script, PlanId plan, CancellationToken cancellation)
    {
        (KeptDirectoryUnits units, _) = await LoadAsync(db, plan, cancellation);
        List<Account> accounts = await db.Accounts.Include(a => a.Posts).Where(a => a.Login.StartsWith(Demonstration.Prefix)).OrderBy(a => a.Number).AsSplitQuery().ToListAsync(cancellation);
        Dictionary<(Role, int), Account> found = [];
        foreach ((int unit, int number) in units.Numbers)
        {
            foreach (Role role in OfUnits)
            {
                if (accounts.Find(account => account.Posts.Any(post => post.Role == role && post.Place == units.Place && post.UnitNumber == number)) is { } account)
                {
                    found[(role, unit)] = account;
                }
            }
        }

        return new YearPeople(found, accounts.Single(account => account.Login == script.Office), accounts.Find(account => account.Login == script.Approver));
    }

    /// <summary>Who files or signs for a unit; nobody where the directory does not have it.</summary>
    public Filer? Of(Role role, int unit) => _ofUnits.GetValueOrDefault((role, unit)) is { } account ? new Filer(account.Actor, account.Number) : null;

    /// <summary>A lead as the one who judges reports; nobody where the directory does not have it.</summary>
    public ReviewPerson? LeadReviewing(int lead) => _ofUnits.GetValueOrDefault((Role.Checker, lead)) is { } account
        ? new ReviewPerson(account.Actor, account.Number, IsOffice: false, SeesAll: false, (unit, checker) => checker == lead || unit == lead, (unit, checker) => checker == lead && unit != lead, unit => unit == lead)
        : null;

    /// <summary>A lead as the one who confirms node plans.</summary>
    public NodePlanPerson? LeadPlanning(int lead) => _ofUnits.GetValueOrDefault((Role.Checker, lead)) is { } account
        ? new NodePlanPerson(account.Actor, account.Number, IsOffice: false, (_, leads) => leads.Contains(lead), (unit, leads) => leads.Contains(lead) && unit != lead)
        : null;

    static async Task<(KeptDirectoryUnits Units, HashSet<(Role, int)> Held)> LoadAsync(LantuDb db, PlanId plan, CancellationToken cancellation)
    {
        string place = await db.Plans.Where(p => p.Id == plan).Select(p => p.Place).SingleAsync(cancellation);
        int directory = await db.Directories.Where(d => d.Root == place).Select(d => d.Number).SingleAsync(cancellation);
        StoredDirectory stored = (await StoredDirectory.FindAsync(db, directory, cancellation))!;
        Dictionary<int, int> numbers = await PlanUnitNumber.AllAsync(db, plan, stored.State.Units, cancellation);
        Dictionary<int, string> names = await db.Units.Where(u => u.PlanId == plan).ToDictionaryAsync(u => u.Ordinal, u => u.Name, cancellation);
        var posts = await db.Posts.Where(p => p.Place == place && p.UnitNumber != null).Select(p => new { p.Role, p.UnitNumber }).ToListAsync(cancellation);
        return (new KeptDirectoryUnits(place, numbers, names), [.. posts.Select(post => (post.Role, post.UnitNumber!.Value))]);
    }

    sealed record KeptDirectoryUnits(string Place, Dictionary<int, int> Numbers, Dictionary<int, string> Names);
}
