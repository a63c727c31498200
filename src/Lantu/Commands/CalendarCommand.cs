using System.CommandLine;
using System.Globalization;
using Lantu.Data;
using Lantu.Documents.Calendars;
using Lantu.Domain.Calendars;
using Lantu.Domain.Rounds;
using Lantu.Jobs;
using Lantu.Jobs.Calendars;
using Lantu.Jobs.Rounds;
using Lantu.Ui;

namespace Lantu.Commands;

/// <summary>Loads holiday notices, and shows which days are worked.</summary>
static class CalendarCommand
{
    public static Command Create()
    {
        Argument<string> file = new("FILE") { Description = Say.Text("CalendarFile") };
        Option<bool> check = new("--check") { Description = Say.Text("CalendarCheck") };
        Option<string> importData = LantuCommand.DataOption();
        Command import = new("import", Say.Text("CalendarImport")) { file, check, importData };
        import.SetAction((parsed, cancellation) => RoundFolder.RunAsync(Paths.DataFolder(parsed.GetValue(importData)), folder => ImportAsync(folder, Files.Existing(parsed.GetRequiredValue(file)), parsed.GetValue(check), cancellation), cancellation));
        Option<int?> year = new("--year") { Description = Say.Text("CalendarYear"), HelpName = "YEAR" };
        Option<int?> month = new("--month") { Description = Say.Text("CalendarMonth"), HelpName = "1-12" };
        Option<string> data = LantuCommand.DataOption();
        Command show = new("show", Say.Text("CalendarShow")) { year, month, data };
        show.Validators.Add(result =>
        {
            if (result.GetValue(month) is < 1 or > 12 || result.GetValue(year) is < 1950 or > 2200)
            {
                result.AddError(Say.Text("NoMonthOfYear"));
            }
        });
        show.SetAction((parsed, cancellation) => RoundFolder.RunAsync(Paths.DataFolder(parsed.GetValue(data)), folder => ShowAsync(folder, parsed.GetValue(year), parsed.GetValue(month), cancellation), cancellation));
        return new Command("calendar", Say.Text("Calendar")) { import, show };
    }

    static async Task<int> ImportAsync(RoundFolder folder, string path, bool onlyCheck, CancellationToken cancellation)
    {
        string text = HolidayNoticeFile.Text(await Files.ReadAsync(path, cancellation), path);
        LoadNotice load = new(folder.Data.Writes, folder.Data.Clock);
        await using LantuDb db = folder.Data.Database.Open();
        NoticeProposal proposal = await load.ProposeAsync(db, StoredCalendar.Usual, text, cancellation);
        foreach (HolidayNoticeFault fault in proposal.Faults)
        {
            await Console.Error.WriteLineAsync(RoundWords.Fault(fault));
        }

        if (proposal.Faults.Count > 0)
        {
            throw new CommandException(Say.Text("NoticeRefused", path, proposal.Faults.Count), ExitCode.Unreadable);
        }

        foreach (DayChange change in proposal.Days)
        {
            await Console.Out.WriteLineAsync(string.Join('\t', Iso(change.Date), Words.Of(change.WasWorking ? "WasWorked" : "WasOff"), Words.Of(change.IsWorking ? "IsWorked" : "IsOff"), change.Holiday));
        }

        foreach (RoundShift shift in proposal.Rounds)
        {
            await Console.Out.WriteLineAsync(string.Join('\t', $"plan {shift.PlanNumber}", shift.Round.Month, $"{Iso(shift.Round.Due.Day)} → {Iso(shift.After.Due.Day)}", $"{Iso(shift.Round.Locks.Day)} → {Iso(shift.After.Locks.Day)}"));
        }

        if (onlyCheck)
        {
            Say.Note("NoticeChecked", proposal.Notice.Citation, proposal.Notice.Year, proposal.Days.Count, proposal.Rounds.Count);
            return ExitCode.Done;
        }

        KeptNotice kept = await load.RunAsync(StoredCalendar.Usual, proposal.Calendar.Revision, text, Actor.Local);
        Say.Note(proposal.Replaces is null ? "NoticeLoaded" : "NoticeReplaced", kept.Notice().Citation, kept.Year, proposal.Days.Count, proposal.Rounds.Count);
        return ExitCode.Done;
    }

    static async Task<int> ShowAsync(RoundFolder folder, int? year, int? month, CancellationToken cancellation)
    {
        await using LantuDb db = folder.Data.Database.Open();
        StoredCalendar stored = await StoredCalendar.FindAsync(db, StoredCalendar.Usual, cancellation) ?? throw new RoundRefusedException(RoundRefusal.NoCalendar);
        int shown = year ?? folder.Data.Clock.Today().Year;
        for (int number = month ?? 1; number <= (month ?? 12); number++)
        {
            WorkingDay third = stored.Days.Nth(shown, number, 3);
            string restsOn = string.Join('、', third.Notices.Select(notice => notice.Citation));
            await Console.Out.WriteLineAsync(string.Join('\t', new RoundMonth(shown, number), Words.Of("ThirdWorkingDay"), Words.Day(third.Date), third.IsProvisional ? Words.Of("Provisional") : "", restsOn).TrimEnd('\t'));
            foreach (DateOnly day in Enumerable.Range(0, DateTime.DaysInMonth(shown, number)).Select(new DateOnly(shown, number, 1).AddDays))
            {
                if (stored.Days.Arrangement(day) is { } arranged)
                {
                    string notice = stored.Notices.First(kept => kept.Days.Any(one => one.Date == day)).Notice().Citation;
                    await Console.Out.WriteLineAsync(string.Join('\t', "", Words.Of(arranged.IsWorking ? "MakeUpDay" : "DayOff"), Words.Day(day), arranged.Holiday, notice));
                }
            }
        }

        return ExitCode.Done;
    }

    static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
