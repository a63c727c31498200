using System.Globalization;
using Lantu.Data;
using Lantu.Domain.Demonstrations;
using Lantu.Domain.Plans;
using Lantu.Jobs;
using Lantu.Jobs.Accounts;
using Lantu.Jobs.Demonstrations;
using Microsoft.EntityFrameworkCore;

namespace Lantu.Commands;

/// <summary>A data folder as a demonstration's: the samples, the people, the year up to the day that it stands on.</summary>
static class DemonstrationFolder
{
    static string People => Path.Combine(AppContext.BaseDirectory, "samples", "people", "people.json");

    /// <summary>Who the demonstration's people are.</summary>
    public static Task<Demonstration> PeopleAsync(CancellationToken cancellation) => Demonstration.ReadAsync(People, cancellation);

    public static System.CommandLine.Option<string> TodayOption() => new("--today") { Description = Say.Text("OptionToday"), HelpName = "2023-10-09" };

    /// <summary>A day as typed.</summary>
    /// <exception cref="CommandException">It is none.</exception>
    public static DateOnly? Day(string? typed) => typed is null ? null
        : DateOnly.TryParseExact(typed, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly day) ? day
        : throw new CommandException(Say.Text("NoDayTyped", typed), ExitCode.Usage);

    /// <summary>Imports what is shipped and makes the people; a folder in which there is nothing yet becomes a demonstration's, with a year of its own.</summary>
    /// <exception cref="CommandException">The day can't be stood on.</exception>
    public static async Task PrepareAsync(DataFolder folder, DateOnly? today, CancellationToken cancellation)
    {
        Sample sample = Sample.All().First(one => one.Year is not null);
        YearScript script = await YearScript.ReadAsync(sample.Year!, cancellation);
        // A start that was broken off may have left the mark and nothing else.
        if (await DemonstrationData.FindAsync(folder.Database, cancellation) is { } mark)
        {
            RefuseEarlier(folder, script, mark, today);
        }
        else if (await DemonstrationData.IsEmptyAsync(folder.Database, cancellation))
        {
            DateOnly day = today ?? script.Today;
            RefuseOutside(script, day);
            await new MakeYear(folder.Database, folder.Writes, script).MarkAsync(day);
        }
        else if (today is not null)
        {
            throw NotDemonstration(folder);
        }

        bool isDemonstration = await DemonstrationData.FindAsync(folder.Database, cancellation) is not null;
        BusinessClock clock = isDemonstration ? new DayTime(script.Published) : folder.Clock;
        foreach (Sample one in Sample.All())
        {
            await ImportAsync(folder, one, isDemonstration && one == sample ? script : null, clock, cancellation);
        }

        await using (FileStream people = File.OpenRead(People))
        {
            await new PrepareDemonstration(folder.Database, folder.Writes, clock).RunAsync(people, cancellation);
        }

        await StandOnAsync(folder, today, cancellation);
        if (isDemonstration)
        {
            await GivePasswordsAsync(folder, cancellation);
        }
    }

    /// <summary>Stands on a day: the work of the days before it is made where it is not yet.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="today">The day; the one that the data stand on without.</param>
    /// <param name="cancellation">Gives up.</param>
    /// <exception cref="CommandException">The data are no demonstration's, or the day can't be stood on.</exception>
    public static async Task StandOnAsync(DataFolder folder, DateOnly? today, CancellationToken cancellation)
    {
        if (await DemonstrationData.FindAsync(folder.Database, cancellation) is not { } mark)
        {
            if (today is not null)
            {
                throw NotDemonstration(folder);
            }

            return;
        }

        DateOnly day = today ?? mark.StandsOn;
        // A day that everything is made up to needs no reading of the script, which would keep the first page waiting.
        if (today is not null || !mark.IsMade)
        {
            await MakeAsync(folder, mark, today, day, cancellation);
        }

        folder.Clock.StandOn(day);
        Say.Note("StandsOn", day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
    }

    static async Task MakeAsync(DataFolder folder, DemonstrationMark mark, DateOnly? today, DateOnly day, CancellationToken cancellation)
    {
        Sample sample = Sample.All().First(one => one.Year is not null);
        YearScript script = await YearScript.ReadAsync(sample.Year!, cancellation);
        RefuseEarlier(folder, script, mark, today);
        PlanId plan = script.IdOf(await File.ReadAllBytesAsync(sample.Document, cancellation));
        int held = await new MakeYear(folder.Database, folder.Writes, script).RunAsync(plan, day, await FromAsync(folder, cancellation), month => Say.Note("MakingMonth", month), cancellation);
        if (held > 0)
        {
            Say.Note("HeldWork", held);
        }
    }

    static async Task ImportAsync(DataFolder folder, Sample sample, YearScript? script, BusinessClock clock, CancellationToken cancellation)
    {
        byte[] content = await File.ReadAllBytesAsync(sample.Document, cancellation);
        ReadPlan read = ReadPlan.From(content, sample.Document, sample.Units, null) with { Id = script?.IdOf(content) };
        Summary.Write(read.Draft, await new ImportPlan(folder.Database, folder.Writes, clock).RunAsync(read, cancellation), folder.Path);
    }

    // Said here, once, and nowhere else. A first start that was broken off has given none: the next one does.
    static async Task GivePasswordsAsync(DataFolder folder, CancellationToken cancellation)
    {
        Demonstration people = await PeopleAsync(cancellation);
        await using (LantuDb db = folder.Database.Open())
        {
            if (await db.Accounts.AnyAsync(a => people.Logins.Contains(a.Login) && a.PasswordHash != null, cancellation))
            {
                return;
            }
        }

        using PasswordHashing hashing = new();
        Say.Note("DemonstrationPasswords");
        foreach ((string login, string name, string password) in await new GivePasswords(folder.Database, folder.Writes, hashing, TimeProvider.System).RunAsync(people, cancellation))
        {
            await Console.Error.WriteLineAsync($"  {login,-24}{password}  {name}");
        }
    }

    static void RefuseEarlier(DataFolder folder, YearScript script, DemonstrationMark mark, DateOnly? today)
    {
        if (today is { } day)
        {
            RefuseOutside(script, day);
            if (day <= mark.MadeThrough)
            {
                throw new CommandException(Say.Text("TodayEarlier", folder.Path, mark.MadeThrough.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)), ExitCode.Failed);
            }
        }
    }

    static void RefuseOutside(YearScript script, DateOnly day)
    {
        if (day < script.First || day > script.Last)
        {
            throw new CommandException(Say.Text("TodayOutside", script.First.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), script.Last.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)), ExitCode.Failed);
        }
    }

    static CommandException NotDemonstration(DataFolder folder) => new(Say.Text("TodayNotDemonstration", folder.Path), ExitCode.Failed);

    static async Task<DateOnly> FromAsync(DataFolder folder, CancellationToken cancellation)
    {
        await using LantuDb db = folder.Database.Open();
        return await db.Posts.MinAsync(p => p.From, cancellation);
    }
}
