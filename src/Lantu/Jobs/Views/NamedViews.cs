using Lantu.Data;
using Lantu.Data.Writing;
using Lantu.Domain.Plans;
using Microsoft.EntityFrameworkCore;

namespace Lantu.Jobs.Views;

/// <summary>Keeps views of a plan's measure table under names, gives them others, and removes them.</summary>
sealed class NamedViews(WriteQueue writes, BusinessClock clock)
{
    /// <summary>Views that a plan may have: more are no longer looked over beside the filters.</summary>
    public const int Most = 50;

    /// <summary>Characters that the address of a view may ask with.</summary>
    public const int LongestQuery = 2_000;

    /// <param name="number">Number of the plan.</param>
    /// <param name="typed">The name as typed.</param>
    /// <param name="query">What the address of the table asks.</param>
    /// <param name="by">Who does it.</param>
    /// <exception cref="RefusedException">The name can't be used, or the plan has views enough.</exception>
    public Task<SavedView> SaveAsync(int number, string? typed, string query, string by) => writes.RunAsync(by, async db =>
    {
        string name = Checked(typed);
        if (query.Length > LongestQuery)
        {
            throw new RefusedException(Refusal.ViewTooLong);
        }

        PlanId plan = await PlanAsync(db, number);
        List<SavedView> views = await db.SavedViews.Where(v => v.PlanId == plan).ToListAsync();
        Free(name, views, null);
        if (views.Count >= Most)
        {
            throw new RefusedException(Refusal.ViewsFull, Most);
        }

        SavedView view = new() { PlanId = plan, Number = views.Select(v => v.Number).DefaultIfEmpty().Max() + 1, Name = name, Query = query, At = clock.GetUtcNow(), By = by };
        db.SavedViews.Add(view);
        return new Written<SavedView>(view, "view.saved", $"plan/{number}/view/{view.Number}", $"{name}: {query}");
    });

    /// <param name="number">Number of the plan.</param>
    /// <param name="view">Number of the view.</param>
    /// <param name="was">Its name as it was shown.</param>
    /// <param name="typed">The name as typed.</param>
    /// <param name="by">Who does it.</param>
    /// <exception cref="RefusedException">The name can't be used, or the view is no longer what was shown.</exception>
    public Task<SavedView> RenameAsync(int number, int view, string was, string? typed, string by) => writes.RunAsync(by, async db =>
    {
        string name = Checked(typed);
        SavedView kept = await FindAsync(db, number, view, was);
        if (kept.Name == name)
        {
            throw new RefusedException(Refusal.NothingChanged);
        }

        Free(name, await db.SavedViews.Where(v => v.PlanId == kept.PlanId).ToListAsync(), view);
        kept.Name = name;
        return new Written<SavedView>(kept, "view.renamed", $"plan/{number}/view/{view}", $"{was} → {name}");
    });

    /// <exception cref="RefusedException">The view is no longer what was shown.</exception>
    public Task<SavedView> RemoveAsync(int number, int view, string was, string by) => writes.RunAsync(by, async db =>
    {
        SavedView kept = await FindAsync(db, number, view, was);
        db.SavedViews.Remove(kept);
        return new Written<SavedView>(kept, "view.removed", $"plan/{number}/view/{view}", $"{kept.Name}: {kept.Query}");
    });

    static string Checked(string? typed) => SavedView.NameOf(typed) switch
    {
        "" => throw new RefusedException(Refusal.NameMissing),
        { Length: > SavedView.LongestName } => throw new RefusedException(Refusal.NameTooLong, SavedView.LongestName),
        var name => name,
    };

    // Two names that differ in capitals alone would be taken for one another.
    static void Free(string name, List<SavedView> views, int? except)
    {
        if (views.Find(view => view.Number != except && string.Equals(view.Name, name, StringComparison.OrdinalIgnoreCase)) is { } taken)
        {
            throw new RefusedException(Refusal.NameTaken, taken.Name);
        }
    }

    static async Task<PlanId> PlanAsync(LantuDb db, int number) =>
        await db.Plans.Where(p => p.Number == number).Select(p => (PlanId?)p.Id).SingleOrDefaultAsync() ?? throw new RefusedException(Refusal.NotThere);

    // A number is given again once its view is removed: the name says whether it is still the one that was shown.
    static async Task<SavedView> FindAsync(LantuDb db, int number, int view, string was)
    {
        PlanId plan = await PlanAsync(db, number);
        SavedView? kept = await db.SavedViews.AsTracking().SingleOrDefaultAsync(v => v.PlanId == plan && v.Number == view);
        return kept is null ? throw new RefusedException(Refusal.ViewGone, was) : kept.Name == was ? kept : throw new RefusedException(Refusal.ViewChanged, was, kept.Name);
    }
}
