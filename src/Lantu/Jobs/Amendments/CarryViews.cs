using Lantu.Data;
using Lantu.Domain.Plans;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Primitives;

namespace Lantu.Jobs.Amendments;

/// <summary>
/// Carries the views of a plan's measure table over to its corrected issue, within the unit of work that stores or publishes it. A programme is the one of the
/// same title there, wherever it stands; what the issue no longer has is not asked for, and the view says what that was.
/// </summary>
static class CarryViews
{
    const string ByProgramme = "programme";
    const string ByUnit = "unit";

    /// <param name="db">The database of the unit of work.</param>
    /// <param name="prior">The earlier issue.</param>
    /// <param name="since">Views saved there later than this are carried: those before were when the corrected issue was imported.</param>
    /// <param name="plan">The corrected issue.</param>
    /// <param name="programmes">Its programmes.</param>
    /// <param name="units">Names of its units.</param>
    /// <returns>How many were carried.</returns>
    public static async Task<int> RunAsync(LantuDb db, PlanId prior, DateTimeOffset? since, PlanId plan, IReadOnlyList<Programme> programmes, IReadOnlySet<string> units)
    {
        List<SavedView> views = [.. (await db.SavedViews.AsNoTracking().Where(v => v.PlanId == prior).OrderBy(v => v.Number).ToListAsync()).Where(view => since is null || view.At >= since)];
        if (views.Count == 0)
        {
            return 0;
        }

        var own = await db.SavedViews.AsNoTracking().Where(v => v.PlanId == plan).Select(v => new { v.Number, v.Name }).ToListAsync();
        HashSet<string> taken = new(own.Select(view => view.Name), StringComparer.OrdinalIgnoreCase);
        int number = own.Select(view => view.Number).DefaultIfEmpty(0).Max();
        List<Programme> earlier = await db.Programmes.AsNoTracking().Where(p => p.PlanId == prior).ToListAsync();
        SavedView[] carried = [.. views.Where(view => taken.Add(view.Name)).Take(Views.NamedViews.Most - own.Count).Select(view => new SavedView
        {
            PlanId = plan, Number = ++number, Name = view.Name, Query = Carried(view.Query, earlier, programmes, units), At = view.At, By = view.By,
        })];
        db.SavedViews.AddRange(carried);
        return carried.Length;
    }

    static string Carried(string query, List<Programme> earlier, IReadOnlyList<Programme> programmes, IReadOnlySet<string> units)
    {
        Dictionary<string, StringValues> asked = QueryHelpers.ParseQuery(query);
        List<string> gone = [.. asked.Remove(SavedView.Gone, out StringValues before) ? before.OfType<string>() : []];
        if (asked.TryGetValue(ByProgramme, out StringValues ordinal) && earlier.Find(programme => programme.Ordinal.ToString(System.Globalization.CultureInfo.InvariantCulture) == ordinal) is { } then)
        {
            if ((programmes.FirstOrDefault(programme => programme.Title == then.Title) ?? programmes.FirstOrDefault(programme => programme.Annex == then.Annex)) is { } now)
            {
                asked[ByProgramme] = now.Ordinal.ToString(System.Globalization.CultureInfo.InvariantCulture);
            }
            else
            {
                asked.Remove(ByProgramme);
                gone.Add(then.Title);
            }
        }

        if (asked.TryGetValue(ByUnit, out StringValues unit) && !units.Contains(unit.ToString()))
        {
            asked.Remove(ByUnit);
            gone.Add(unit.ToString());
        }

        return QueryString.Create(asked.Concat(gone.Count > 0 ? [KeyValuePair.Create(SavedView.Gone, new StringValues([.. gone]))] : [])).Value ?? "";
    }
}
