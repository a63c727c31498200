using Lantu.Data;
using Lantu.Domain.Accounts;
using Lantu.Domain.Reporting;
using Lantu.Domain.Rounds;
using Lantu.Domain.Frequencies;
using Lantu.Jobs.Daily;
using Lantu.Jobs.Frequencies;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Lantu.Tests.Features;

/// <summary>The plan of <see cref="DelegationSite"/> in its first round, February 2024: open from 1 March, due on the 5th.</summary>
static class ReportSite
{
    public const string Month = "2024-02";
    public const string District = "朝阳区政府";
    public const string Lead = "市城市管理委";

    /// <summary>Every measure is reported on every month.</summary>
    public static async Task<LantuHost> StartAsync(string now = "2024-03-01T01:00:00Z")
    {
        LantuHost host = await DelegationSite.StartAsync(now);
        await host.App.Services.GetRequiredService<SetFrequencies>().RunAsync(1, [.. Enumerable.Range(1, 3).Select(measure => new FrequencyEntry(measure, ReportingFrequency.Month))], null, null, "甲");
        await host.DrawNothingAsync();
        return host;
    }

    /// <summary>Nothing is drawn for proof but what a test draws itself.</summary>
    public static async Task DrawNothingAsync(this LantuHost host, int? butMeasure = null)
    {
        await using LantuDb db = host.Database.OpenForWriting();
        await db.ReportDuties.ExecuteUpdateAsync(duty => duty.SetProperty(d => d.IsSampled, d => d.MeasureOrdinal == butMeasure), TestContext.Current.CancellationToken);

        // Whoever is filing has the round as its version was.
        await db.Rounds.ExecuteUpdateAsync(round => round.SetProperty(r => r.Version, r => r.Version + 1), TestContext.Current.CancellationToken);
    }

    public static async Task<string> UrlAsync(this LantuHost host, string unit = District, string month = Month) => $"/plans/1/units/{await host.UnitAsync(unit)}/rounds/{month}";

    /// <summary>Sends the form of a unit's page: the page's own fields with what is typed over them.</summary>
    public static async Task FileAsync(this Visitor who, string url, string act, params (string Name, string Value)[] typed)
    {
        await who.OpenAsync(url);
        await who.SendAgainAsync(url, act, typed);
    }

    /// <summary>Sends the form of the page that is open, once more where it was sent before.</summary>
    public static Task SendAgainAsync(this Visitor who, string url, string act, params (string Name, string Value)[] typed) =>
        who.SendAsync($"{url}/file", [.. who.FieldsOf("#reports").Where(field => !typed.Any(one => one.Name == field.Name)), .. typed, ("act", act)]);

    /// <summary>What a district with one quantity and one standing measure types when all goes well.</summary>
    public static (string, string)[] Good(string figure = "6") =>
        [("m1-claim", "OnSchedule"), ("m1-text", "完成两条道路的管网改造。"), ("m1-t0", figure), ("m3-claim", "OnSchedule"), ("m3-text", "完成苗木采购。")];

    /// <summary>Every report: measure, unit, month, state, revision.</summary>
    public static async Task<IReadOnlyList<string>> ReportsAsync(this LantuHost host)
    {
        await using LantuDb db = host.Database.Open();
        List<ProgressReport> reports = await db.Reports.OrderBy(r => r.Month).ThenBy(r => r.UnitOrdinal).ThenBy(r => r.MeasureOrdinal).ToListAsync(TestContext.Current.CancellationToken);
        Dictionary<int, string> units = await db.Units.Where(u => db.Plans.Any(p => p.Id == u.PlanId && p.Number == 1)).ToDictionaryAsync(u => u.Ordinal, u => u.Name, TestContext.Current.CancellationToken);
        return [.. reports.Select(report => $"{report.MeasureOrdinal} {units[report.UnitOrdinal]} {report.Month} {report.State} {report.Revision}")];
    }

    public static async Task<Submission> SubmissionAsync(this LantuHost host, string unit = District, string month = Month)
    {
        Assert.True(RoundMonth.TryParse(month, out RoundMonth wanted));
        int ordinal = await host.UnitAsync(unit);
        await using LantuDb db = host.Database.Open();
        return await db.Submissions.SingleAsync(s => s.UnitOrdinal == ordinal && s.Month == wanted, TestContext.Current.CancellationToken);
    }

    /// <summary>The clock that the site goes by.</summary>
    public static Clock Clock(this LantuHost host) => (Clock)host.App.Services.GetRequiredService<TimeProvider>();

    public static async Task RunDailyAsync(this LantuHost host)
    {
        await host.App.Services.GetRequiredService<DailyJobs>().RunAsync(TestContext.Current.CancellationToken);
        await host.DrawNothingAsync();
    }

    public static Task<Visitor> PreparerAsync(this LantuHost host, string unit = District) => host.OfUnitAsync(unit, Role.Preparer);

    public static Task<Visitor> ApproverAsync(this LantuHost host, string unit = District) => host.OfUnitAsync(unit, Role.Approver);
}
