using Lantu.Data;
using Lantu.Domain.Burden;
using Lantu.Jobs;
using Lantu.Jobs.Frequencies;

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

        (BurdenForecast forecast, BurdenForecast monthly) = await ForecastAsync(host);

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

        (BurdenForecast forecast, BurdenForecast monthly) = await ForecastAsync(host);

        Assert.Equal("peak 547 in 4; 38 units, median 9; largest writer 密云区政府 35; largest checker 市生态环境局 196; year 5096", Figures(forecast));
        Assert.Equal("peak 1395 in 2; 38 units, median 15; largest writer 密云区政府 83; largest checker 市生态环境局 484; year 15345", Figures(monthly));
        Assert.InRange(forecast.LargestWriter!.Rows, 1, MostWritten);
        Assert.InRange(forecast.LargestChecker!.Rows, 1, MostChecked - 1);

        await office.OpenAsync("/plans/1/burden");
        Assert.Contains($"{forecast.LargestWriter.Rows} 行", office.Page.QuerySelector("table.burden-figures")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(forecast.Writers.Count, office.Page.QuerySelectorAll("table.heat")[0].QuerySelectorAll("tbody tr").Length);

        await office.OpenAsync("/plans/1/frequencies");
        await office.SendAsync("/plans/1/frequencies/adopt", ("all", "true"));
        (BurdenForecast adopted, _) = await ForecastAsync(host);
        Assert.Equal(Figures(forecast), Figures(adopted));
    }

    static async Task<(BurdenForecast Now, BurdenForecast Monthly)> ForecastAsync(LantuHost host)
    {
        await using LantuDb db = host.Database.Open();
        PlanReporting reporting = (await PlanReporting.LoadAsync(db, 1, TimeProvider.System, TestContext.Current.CancellationToken))!;
        return (reporting.Forecast(), reporting.Forecast(isMonthly: true));
    }

    static string Figures(BurdenForecast forecast) =>
        $"peak {forecast.PeakMonth!.Rows} in {forecast.PeakMonth.Month}; {forecast.Writers.Count} units, median {forecast.Median}; largest writer {forecast.LargestWriter!.Unit} {forecast.LargestWriter.Rows}; largest checker {forecast.LargestChecker!.Unit} {forecast.LargestChecker.Rows}; year {forecast.Totals.Sum()}";
}
