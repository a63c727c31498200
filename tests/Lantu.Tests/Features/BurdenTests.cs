using Lantu.Data;
using Lantu.Domain.Burden;
using Lantu.Domain.Rounds;
using Lantu.Jobs;
using Lantu.Jobs.Calendars;
using Lantu.Jobs.Daily;
using Lantu.Jobs.Frequencies;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Lantu.Tests.Features;

/// <summary>What the shipped proposals leave of the burden, in figures.</summary>
public sealed class BurdenTests
{
    const int MostWritten = 40;
    const int MostChecked = 250;

    [Fact]
    public async Task Under_the_proposals_nobody_is_buried_in_the_scanned_notice()
    {
        // Where it stands beside the checkout; otherwise the sample of the same plan.
        string scan = Path.Combine(Repository.Root, "..", "shared", "data", "beijing-2023", "notice.txt");
        string path = File.Exists(scan) ? scan : Path.Combine(AppContext.BaseDirectory, "samples", "beijing-2023", "plan.md");
        await using LantuHost host = await LantuHost.StartAsync();
        await host.StoreAsync(ReadPlan.From(await File.ReadAllBytesAsync(path, TestContext.Current.CancellationToken), path, null, null));
        using Visitor office = new(host);
        await office.PublishAsync(1);

        (_, BurdenForecast forecast, BurdenForecast monthly) = await ForecastAsync(host);

        Assert.InRange(monthly.PeakMonth!.Rows, 1_000, 1_500);
        Assert.InRange(forecast.LargestWriter!.Rows, 1, MostWritten);
        Assert.InRange(forecast.LargestChecker!.Rows, 1, MostChecked - 1);
    }

    [Fact]
    public async Task Under_the_proposals_nobody_is_buried_in_the_sample()
    {
        await using LantuHost host = await LantuHost.StartAsync("beijing-2023/plan.md");
        using Visitor office = new(host);
        await office.PublishAsync(1);

        (BurdenForecast now, BurdenForecast forecast, BurdenForecast monthly) = await ForecastAsync(host);

        Assert.Equal(Figures(monthly), Figures(now));
        Assert.Equal("peak 547 in 4; 38 units, median 9; largest writer 密云区政府 35; largest checker 市生态环境局 196; year 5096", Figures(forecast));
        Assert.Equal("peak 1395 in 2; 38 units, median 15; largest writer 密云区政府 83; largest checker 市生态环境局 484; year 15345", Figures(monthly));
        Assert.InRange(forecast.LargestWriter!.Rows, 1, MostWritten);
        Assert.InRange(forecast.LargestChecker!.Rows, 1, MostChecked - 1);

        // Nobody is named yet: a person has at most what the unit has.
        PersonForecast people = await PeopleAsync(host);
        Assert.Equal((forecast.LargestWriter.Rows, forecast.LargestChecker.Rows), (people.LargestWriter!.Rows, people.LargestChecker!.Rows));
        Assert.InRange(people.LargestWriter.Rows, 1, MostWritten - 1);
        Assert.InRange(people.LargestChecker.Rows, 1, MostChecked - 1);

        await office.OpenAsync("/plans/1/burden");
        Assert.Contains("按通知每月报送计", office.Told, StringComparison.Ordinal);
        string[] largest = [.. office.Page.QuerySelectorAll("table.burden-figures tbody tr")[1].QuerySelectorAll("td").Select(cell => cell.TextContent)];
        Assert.StartsWith($"{monthly.LargestWriter!.Rows} 行", largest[0], StringComparison.Ordinal);
        Assert.StartsWith($"{forecast.LargestWriter.Rows} 行", largest[1], StringComparison.Ordinal);
        Assert.StartsWith($"{monthly.LargestWriter.Rows} 行", largest[2], StringComparison.Ordinal);
        Assert.Equal(forecast.Writers.Count, office.Page.QuerySelectorAll("table.heat")[0].QuerySelectorAll("tbody tr").Length);

        await office.OpenAsync("/plans/1/frequencies");
        await office.SendAsync("/plans/1/frequencies/adopt", ("all", "true"));
        (BurdenForecast adopted, BurdenForecast same, _) = await ForecastAsync(host);
        Assert.Equal(Figures(forecast), Figures(adopted));
        Assert.Equal(Figures(forecast), Figures(same));
        await office.OpenAsync("/plans/1/burden");
        Assert.Equal("", office.Told);
    }

    [Fact]
    public async Task A_round_asks_for_everything_every_month_until_the_office_has_chosen()
    {
        Clock clock = new("2023-04-01T02:00:00Z");
        await using LantuHost host = await LantuHost.StartAsync(clock, "beijing-2023/plan.md");
        await host.App.Services.GetRequiredService<TakeInCalendars>().RunAsync(TestContext.Current.CancellationToken);
        using Visitor office = new(host);
        await office.PublishAsync(1);
        (_, _, BurdenForecast monthly) = await ForecastAsync(host, clock);
        Assert.Equal(monthly.Totals[monthly.Months.ToList().IndexOf(3)], await DueAsync(host, 3));
        Assert.InRange(await DueAsync(host, 3), 1_000, 1_500);

        await office.OpenAsync("/plans/1/frequencies");
        await office.SendAsync("/plans/1/frequencies/adopt", ("all", "true"));
        (BurdenForecast adopted, _, _) = await ForecastAsync(host, clock);
        Assert.Equal(adopted.Totals[adopted.Months.ToList().IndexOf(3)], await DueAsync(host, 3));

        clock.Set("2023-05-04T02:00:00Z");
        await host.App.Services.GetRequiredService<DailyJobs>().RunAsync(TestContext.Current.CancellationToken);
        Assert.Equal(adopted.Totals[adopted.Months.ToList().IndexOf(4)], await DueAsync(host, 4));
        Assert.InRange(await DueAsync(host, 4), 1, 600);
    }

    static async Task<int> DueAsync(LantuHost host, int month)
    {
        await using LantuDb db = host.Database.Open();
        return await db.ReportDuties.CountAsync(d => d.Month == new RoundMonth(2023, month), TestContext.Current.CancellationToken);
    }

    static async Task<PersonForecast> PeopleAsync(LantuHost host)
    {
        await using LantuDb db = host.Database.Open();
        PlanReporting reporting = (await PlanReporting.LoadAsync(db, 1, TimeProvider.System, TestContext.Current.CancellationToken))!;
        return reporting.ForecastPeople(await PlanPersons.LoadAsync(db, reporting, new DateOnly(2023, 3, 1), TestContext.Current.CancellationToken), reporting.AdoptedDueOf);
    }

    static async Task<(BurdenForecast Now, BurdenForecast Adopted, BurdenForecast Monthly)> ForecastAsync(LantuHost host, TimeProvider? clock = null)
    {
        await using LantuDb db = host.Database.Open();
        PlanReporting reporting = (await PlanReporting.LoadAsync(db, 1, clock ?? TimeProvider.System, TestContext.Current.CancellationToken))!;
        return (reporting.Forecast(), reporting.ForecastAdopted(), reporting.ForecastMonthly());
    }

    static string Figures(BurdenForecast forecast) =>
        $"peak {forecast.PeakMonth!.Rows} in {forecast.PeakMonth.Month}; {forecast.Writers.Count} units, median {forecast.Median}; largest writer {forecast.LargestWriter!.Unit} {forecast.LargestWriter.Rows}; largest checker {forecast.LargestChecker!.Unit} {forecast.LargestChecker.Rows}; year {forecast.Totals.Sum()}";
}
