using System.Text;
using Lantu.Data;
using Lantu.Data.Readings;
using Lantu.Data.Readings.Samples;
using Lantu.Data.Readings.Water;
using Lantu.Domain.Indicators;
using Lantu.Domain.Readings;
using Lantu.Domain.Units;
using Lantu.Domain.Water;
using Lantu.Jobs;
using Lantu.Jobs.Directories;
using Lantu.Jobs.Indicators;
using Lantu.Jobs.Water;
using Lantu.Standards.SurfaceWater;
using Lantu.Tests.Features;
using Microsoft.EntityFrameworkCore;

namespace Lantu.Tests.Readings;

/// <summary>Months of water sections that are kept, and the figures that come of them: each test has a place of its own.</summary>
public sealed class KeptWaterTests(KeptWaterTests.Site site) : IClassFixture<KeptWaterTests.Site>, IDisposable
{
    const string Head = "断面,月份,pH,DO,CODMn,氨氮,TP\n";

    static readonly WaterMonthLayout Five = new()
    {
        Table = new() { Subject = ["断面"], Time = ["月份"], Columns = [Column("pH", "pH"), Column("DO", "DO"), Column("CODMn", "CODMn"), Column("NH3-N", "氨氮"), Column("TP", "TP")], MissingMarks = ["--"], BelowMarks = ["L"] },
        Programme = new(true, [], DetectionRule.HalfTheLimit),
    };

    static readonly WaterMonthLayout Classes = new() { Table = new() { Subject = ["断面"], Time = ["月份"], Columns = [], MissingMarks = ["--"] }, ClassColumn = "类别" };

    readonly string folder = Directory.CreateTempSubdirectory("lantu-test-").FullName;

    [Fact]
    public async Task Months_are_kept_once_corrected_with_what_stood_before_and_come_to_the_figures_of_areas()
    {
        (SectionRegister register, UnitDirectory units) = await PlaceAsync("一市", "东桥,清河,河流,一市、东区,Ⅲ,2021-01-01,,国考", "西湖,西湖,湖库,一市、西区,Ⅲ,2021-01-01,,市考");
        const string rows = "东桥,2023-05,7.5,8,2,0.4,0.04\n西湖,2023-05,7.5,8,2,0.02L,0.06\n";

        FiledWater filed = await FileAsync(register, units, Five, Head + rows);

        Assert.Equal((1, new ValueCounts(10, 0, 0, 0, 0)), (filed.Kept.Batch, filed.Kept.Counts));
        // Phosphorus of 0.06 is class Ⅲ of rivers and Ⅳ of lakes.
        Assert.Equal(["一市 1/2 0/2 1/2", "东区 1/1 0/1 1/1", "西区 0/1 0/1 0/1"], await FiguresAsync(register, units, FigurePeriod.OfMonth(2023, 5)));
        IndicatorFigure one = (await AllAsync(register))[0];
        Assert.Equal((FigureOrigin.Computed, FigureState.Preliminary, 50m, "环办〔2011〕22号 断面水质评价; GB 3838-2002 table 1; 环办〔2011〕22号 河流、流域（水系）水质评价"), (one.Origin, one.State, one.Value, one.Source));

        FiledWater again = await FileAsync(register, units, Five, Head + rows);
        Assert.Equal((null, 10L, (FiledFigures?)null), (again.Kept.Batch, again.Kept.Counts.Unchanged, again.Figures));

        // One value is corrected, one blank; only figures of the place and of the district are others.
        FiledWater later = await FileAsync(register, units, Five, Head + "东桥,2023-05,7.5,--,2,2.1,0.04\n");
        Assert.Equal((2, new ValueCounts(0, 1, 0, 3, 1), new FiledFigures(0, 6, 3)), (later.Kept.Batch, later.Kept.Counts, later.Figures));
        Assert.Equal(["一市 0/2 1/2 0/2", "东区 0/1 1/1 0/1", "西区 0/1 0/1 0/1"], await FiguresAsync(register, units, FigurePeriod.OfMonth(2023, 5)));
        await using LantuDb db = site.Host.Database.Open();
        SectionRevision revision = await db.SectionRevisions.SingleAsync(r => r.DirectoryNumber == register.DirectoryNumber, TestContext.Current.CancellationToken);
        Assert.Equal((2, 0.4m), (revision.Batch, revision.Before.Values.Single(value => value.Item == WaterItem.AmmoniaNitrogen).Number));
        Assert.EndsWith("figures.filed", (await site.Host.AuditedAsync())[^1], StringComparison.Ordinal);
        SectionMonth lake = await db.SectionMonths.SingleAsync(m => m.DirectoryNumber == register.DirectoryNumber && m.Section == "西湖", TestContext.Current.CancellationToken);
        Assert.Equal(new SectionValue(WaterItem.AmmoniaNitrogen, 0.02m, true), lake.Reading.Values.Single(value => value.Item == WaterItem.AmmoniaNitrogen));
    }

    [Fact]
    public async Task What_cannot_be_trusted_is_told_with_its_place_and_makes_no_figure()
    {
        (SectionRegister register, UnitDirectory units) = await PlaceAsync("二市", "东桥,清河,河流,二市,Ⅲ,2021-01-01,,", "西桥,清河,河流,东区,Ⅲ,2021-01-01,,");
        ReadingFindings findings = new();

        FiledWater filed = await FileAsync(register, units, Five, Head + "东桥,2023-05,15,8,2,0.4,0.04\n南桥,2023-05,7.5,8,2,0.4,0.04\n南桥,2023-06,7.5,8,2,0.4,0.04\n西桥,2023-05,7.5,8,2,0.4,0.04\n西桥,2023-05,7.5,8,2,0.9,0.04\n西桥,2023-06,7.5,8,2,x,400mg/L\n", findings);

        Assert.Equal(["Impossible 2 15", "UnknownSection 3 南桥", "DoubledRow 6 西桥 2023-05-01 00:00", "MixedUnits 7 400mg/L", "NoNumber 7 x"], findings.Kept.Select(one => $"{one.Fault} {one.Line} {one.Text}").OrderBy(text => text.Split(' ')[1], StringComparer.Ordinal).ThenBy(text => text, StringComparer.Ordinal));
        Assert.Equal((2, 0, null), (filed.Kept.Months.Count, filed.Computed.Figures.Count, filed.Figures));
        Assert.Contains("东区 2023-06: Sites 0/1 西桥", filed.Computed.Unstated.Select(one => $"{one.Area} {one.Period}: {one.Why!.Lack} {one.Why.Found}/{one.Why.Needed} {one.Why.Where}"));
        await using LantuDb db = site.Host.Database.Open();
        WaterBatch batch = await db.WaterBatches.SingleAsync(b => b.DirectoryNumber == register.DirectoryNumber, TestContext.Current.CancellationToken);
        Assert.Equal((5, "water.csv", 2), (batch.Findings.Count, batch.Findings[0].File, batch.Sections));
    }

    [Fact]
    public async Task Classes_that_a_file_lists_count_and_one_that_the_values_contradict_does_not()
    {
        (SectionRegister register, UnitDirectory units) = await PlaceAsync("三市", "东桥,清河,河流,三市,Ⅲ,2021-01-01,,", "西桥,清河,河流,三市,,2021-01-01,,");
        ReadingFindings findings = new();
        FiledWater filed = await FileAsync(register, units, Classes, "断面,月份,类别\n东桥,2023-05,Ⅱ类\n西桥,2023-05,劣Ⅴ\n东桥,2023-06,好\n西桥,2023-06,--\n东桥,2023-07-01,Ⅱ\n东桥,2023-07-15,Ⅱ\n", findings);

        Assert.Equal(["NoClass 4 好", "ManyClasses 6 东桥 2023-07"], findings.Kept.Select(one => $"{one.Fault} {one.Line} {one.Text}"));
        // Of May both have one, of which one has a class to keep; of June neither row says a class: no water.
        Assert.Equal(["三市 1/2 1/2 1/1"], await FiguresAsync(register, units, FigurePeriod.OfMonth(2023, 5)));
        Assert.Empty(await FiguresAsync(register, units, FigurePeriod.OfMonth(2023, 6)));
        Assert.Equal(4, filed.Kept.Months.Count);

        ReadingFindings more = new();
        await FileAsync(register, units, Five, Head + "东桥,2023-05,7.5,8,2,0.9,0.04\n", more);
        Assert.Equal(["ClassDiffers 东桥 2023-05: Ⅲ / Ⅱ"], more.Kept.Select(one => $"{one.Fault} {one.Text}"));
        await FileAsync(register, units, Classes, "断面,月份,类别\n东桥,2023-05,Ⅲ\n");
        Assert.Equal(["三市 1/2 1/2 1/1"], await FiguresAsync(register, units, FigurePeriod.OfMonth(2023, 5)));
    }

    [Fact]
    public async Task Several_samples_of_a_month_are_their_mean_and_a_year_has_its_figure_from_the_eighth_month_on()
    {
        (SectionRegister register, UnitDirectory units) = await PlaceAsync("四市", "东桥,清河,河流,四市,Ⅲ,2021-01-01,,");
        StringBuilder rows = new(Head);
        for (int month = 1; month <= 9; month++)
        {
            rows.Append(System.Globalization.CultureInfo.InvariantCulture, $"东桥,2023-{month}-03,7.5,8,2,0.4,0.04\n东桥,2023-{month}-18,7.5,8,2,1.8,0.04\n");
        }

        FiledWater filed = await FileAsync(register, units, Five, rows.ToString());

        Assert.Equal([.. Enumerable.Range(1, 9).Select(month => $"2023-{month:00}"), "2023-01..08", "2023-01..09"], (await AllAsync(register)).Where(one => one.Indicator == "good-water").Select(one => one.Period).OrderBy(period => period.IsMonth ? 0 : 1).ThenBy(period => period.Last).Select(period => period.ToString()));
        // (0.4 + 1.8) ÷ 2 = 1.1: class Ⅳ.
        Assert.All(filed.Computed.Figures, figure => Assert.Equal(0m, figure.Value));
        Assert.Equal(2, filed.Kept.Months[0].Reading.Samples);
        Assert.Contains("数据统计 待核", filed.Computed.Figures.First(figure => !figure.Subject.Period.IsMonth).Source, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Another_register_counts_from_then_on_and_what_is_kept_stays()
    {
        (SectionRegister register, UnitDirectory units) = await PlaceAsync("五市", "东桥,清河,河流,五市,Ⅱ,2021-01-01,,");
        const string rows = "东桥,2023-05,7.5,8,2,0.9,0.04\n";
        await FileAsync(register, units, Five, Head + rows);
        Assert.Equal(["五市 1/1 0/1 0/1"], await FiguresAsync(register, units, FigurePeriod.OfMonth(2023, 5)));

        register = await RegisterAsync(register.DirectoryNumber, units, "东桥,清河,河流,五市、东区,Ⅲ,2021-01-01,,");
        FiledWater filed = await FileAsync(register, units, Five, Head + rows);

        Assert.Equal((2, null, new FiledFigures(3, 1, 2)), (register.Version, filed.Kept.Batch, filed.Figures));
        Assert.Equal(["五市 1/1 0/1 1/1", "东区 1/1 0/1 1/1"], await FiguresAsync(register, units, FigurePeriod.OfMonth(2023, 5)));
        RefusedException refused = await Assert.ThrowsAsync<RefusedException>(() => RegisterAsync(register.DirectoryNumber, units, "东桥,清河,河流,东区、五市,Ⅲ,2021-01-01,,"));
        Assert.Equal(Refusal.NothingChanged, refused.Reason);
    }

    [Fact]
    public void A_declaration_comes_back_as_it_was_stored() => Assert.Equal(StoredJson.Write(Five), StoredJson.Write(StoredJson.Read<WaterMonthLayout>(StoredJson.Write(Five))));

    public void Dispose() => Directory.Delete(folder, recursive: true);

    static SampleColumn Column(string symbol, string name) => new(symbol, name, WaterQuantity.Named(symbol)!.Units[0]);

    async Task<(SectionRegister, UnitDirectory)> PlaceAsync(string root, params IEnumerable<string> rows)
    {
        UnitDirectory units = new(root, [new Unit { Name = "东区", Kind = UnitKind.District }, new Unit { Name = "西区", Kind = UnitKind.District }], [], []);
        int directory = (await new InstallDirectory(site.Host.Writes, TimeProvider.System).RunAsync(units, DirectoryActKind.Installed, true, "甲")).Number;
        await using LantuDb db = site.Host.Database.Open();
        units = (await StoredDirectory.FindAsync(db, directory, TestContext.Current.CancellationToken))!.State.Units;
        return (await RegisterAsync(directory, units, rows), units);
    }

    async Task<SectionRegister> RegisterAsync(int directory, UnitDirectory units, params IEnumerable<string> rows)
    {
        SectionList list = SectionList.Read(Encoding.UTF8.GetBytes($"断面,水体,水体类型,责任地区,水质目标,起始日期,截止日期,考核级别\n{string.Join('\n', rows)}\n"), "断面.csv");
        SectionSheet sheet = new(units);
        sheet.Take(list.Rows);
        Assert.Empty(sheet.Faults);
        await new FileSections(site.Host.Writes, TimeProvider.System).RunAsync(directory, list, sheet.Placings, "甲");
        await using LantuDb db = site.Host.Database.Open();
        return (await SectionRegisters.LastAsync(db, directory, TestContext.Current.CancellationToken))!;
    }

    async Task<FiledWater> FileAsync(SectionRegister register, UnitDirectory units, WaterMonthLayout layout, string text, ReadingFindings? findings = null)
    {
        string file = Path.Combine(folder, "water.csv");
        await File.WriteAllTextAsync(file, text, TestContext.Current.CancellationToken);
        FileWater filing = new(new KeepWater(site.Host.Database, site.Host.Writes, TimeProvider.System), new FileFigures(site.Host.Writes, TimeProvider.System), TimeProvider.System);
        return await filing.RunAsync(register, units, await WaterList.OfAsync([file], layout, cancellation: TestContext.Current.CancellationToken), new WaterVersions(), FigureState.Preliminary, findings ?? new(), _ => { }, "甲", TestContext.Current.CancellationToken);
    }

    async Task<IReadOnlyList<IndicatorFigure>> AllAsync(SectionRegister register)
    {
        await using LantuDb db = site.Host.Database.Open();
        return await db.IndicatorFigures.Where(f => f.DirectoryNumber == register.DirectoryNumber).OrderBy(f => f.Area).ThenBy(f => f.Indicator == "good-water" ? 0 : f.Indicator == "worst-water" ? 1 : 2).ThenBy(f => f.Version).ToListAsync(TestContext.Current.CancellationToken);
    }

    // Each area with good, worst and complying sections, as the last version has them.
    async Task<string[]> FiguresAsync(SectionRegister register, UnitDirectory units, FigurePeriod period) =>
        [.. (await AllAsync(register)).Where(figure => figure.Period == period).GroupBy(figure => figure.Area).Select(area => $"{(area.Key == IndicatorFigure.WholePlace ? units.Root : units.Units.First(unit => unit.Number == area.Key).Name)} {string.Join(' ', area.GroupBy(figure => figure.Indicator).Select(one => one.MaxBy(figure => figure.Version)!).Select(figure => $"{figure.Counted}/{figure.Valid}"))}")];

    public sealed class Site : IAsyncLifetime
    {
        public LantuHost Host { get; private set; } = null!;

        public async ValueTask InitializeAsync() => Host = await LantuHost.StartAsync();

        public ValueTask DisposeAsync() => Host.DisposeAsync();
    }
}
