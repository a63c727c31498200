using Lantu.Data.Readings;
using Lantu.Data.Readings.Dust;
using Lantu.Data.Readings.Results;
using Lantu.Standards.Ranking;
using Lantu.Standards.Tests;

namespace Lantu.Tests.Readings;

public sealed class DustTests : IDisposable
{
    static readonly DustDeclaration Points = new()
    {
        Layout = new() { Subject = ["point"], Time = ["month"], Columns = [new("deposition", "fall", DustQuantity.Deposition.Units[0]), new("deducted", "rest", DustQuantity.Deducted.Units[0])] },
        AreaColumn = "area",
        EvidenceColumn = "why",
        Order = RankOrder.GreatestFirst,
        LeastMonths = 1,
    };

    static readonly DustDeclaration Weighings = Points with
    {
        Layout = new()
        {
            Subject = ["point"],
            Time = ["month"],
            Columns = [new("gross", "m1", DustQuantity.Gross.Units[0]), new("crucible", "m0", DustQuantity.Crucible.Units[0]), new("blank", "m2", DustQuantity.Blank.Units[1]), new("mouth", "S", DustQuantity.Mouth.Units[0]), new("days", "n", DustQuantity.Days.Units[0])],
        },
        EvidenceColumn = null,
    };

    readonly string folder = Directory.CreateTempSubdirectory("lantu-dust-").FullName;

    readonly ReadingFindings findings = new();

    [Fact]
    public void Areas_are_means_of_their_points_ranked_with_sand_deducted()
    {
        IReadOnlyList<IReadOnlyDictionary<string, string>> areas = Run(Points, "point,area,month,fall,rest,why\np1,甲,2023-04,6,4,记录1\np2,甲,2023-04,4,,\np3,乙,2023-04,4.04,,\np4,丙,2023-04,0.2,,\n", "areas");

        Assert.Empty(findings.Kept);
        Assert.Equal(("甲", "5", "4", "1", "2"), (areas[1]["area"], areas[1]["deposition"], areas[1]["deducted"], areas[1]["rank"], areas[1]["sharing"]));
        Assert.Equal(("乙", "4.04", "4", "1"), (areas[0]["area"], areas[0]["deducted"], areas[0]["published"], areas[0]["rank"])); // 4.04 is published as 4.0, too: a shared rank, the greater first
        Assert.Equal(("丙", "3", "2023-04", "HJ 1221-2021 待核"), (areas[2]["area"], areas[2]["rank"], areas[2]["period"], areas[2]["deposition_by"]));
        Assert.Equal(("2023", "5"), (areas[4]["period"], areas[4]["deposition"]));
    }

    [Fact]
    public void The_decimals_that_ranks_go_by_are_said_or_those_of_the_rules_and_the_results_tell_what_says_so()
    {
        const string Rows = "point,area,month,fall,rest,why\np1,甲,2023-04,4.04,,\np2,乙,2023-04,4,,\n";
        DustDeclaration said = Points with { Decimals = new(2, new("某市降尘通报")) };

        IReadOnlyDictionary<string, string> unsaid = Run(Points, Rows, "areas")[1];
        IReadOnlyDictionary<string, string> second = Run(said, Rows, "areas")[1];

        Assert.Equal(("乙", "4", "1", "HJ 1221-2021 待核", "1", "2"), (unsaid["area"], unsaid["published"], unsaid["published_decimals"], unsaid["published_by"], unsaid["rank"], unsaid["sharing"]));
        Assert.Equal(("乙", "4", "2", "某市降尘通报", "2", "1"), (second["area"], second["published"], second["published_decimals"], second["published_by"], second["rank"], second["sharing"]));
        Assert.Equal(("", ""), Run(said with { Order = null }, Rows, "areas")[0] is var none ? (none["published_decimals"], none["published_by"]) : default);
    }

    [Theory]
    [InlineData("p1,甲,2023-04,6,4,\n", null, 0, "", "Evidence 0/1 p1")]
    [InlineData("p1,甲,2023-04,6,7,记录\n", null, 0, "", "PossibleValues 1/2 p1")]
    [InlineData("p1,甲,2023-04,-6,,\n", ReadingFault.Impossible, 2, "Sites 0/1", "Sites 0/1")]
    [InlineData("p1,甲,2023-04,6,,\np1,甲,2023-04,6,,\n", ReadingFault.DoubledRow, 3, "Sites 0/1", "Sites 0/1")]
    [InlineData("p1,甲,2023-04,6 g/m2,,\n", ReadingFault.MixedUnits, 2, "Sites 0/1", "Sites 0/1")]
    public void What_is_not_proven_or_cannot_be_has_no_mean(string rows, ReadingFault? fault, int line, string lack, string deducted)
    {
        IReadOnlyDictionary<string, string> area = Run(Points, "point,area,month,fall,rest,why\n" + rows, "areas")[0];

        Assert.Equal((lack, deducted), (area["deposition_lack"], area["deducted_lack"]));
        Assert.Equal(fault is null ? [] : [(fault.Value, (long)line)], findings.Kept.Select(one => (one.Fault, one.Line)));
    }

    [Fact]
    public void What_fell_in_a_month_is_brought_to_thirty_days_and_a_point_is_told_below_detection()
    {
        DustDeclaration fallen = Points with { Layout = Points.Layout with { Columns = [new("deposition", "fall", DustQuantity.Deposition.Units[1])] }, EvidenceColumn = null };

        IReadOnlyList<IReadOnlyDictionary<string, string>> points = Run(fallen, "point,area,month,fall\np1,甲,2023-05,6.2\np2,甲,2023-05,0.2\n", "points");

        Assert.Equal(("6", "", "低于检出限"), (points[0]["deposition"], points[0]["certainty"], points[1]["certainty"]));
    }

    [Fact]
    public void Dustfall_is_computed_from_what_was_weighed_and_says_why_there_is_none()
    {
        // 0.1200 g less 0.0060 of the blank on 190 cm² are 6 t/km²: in 30 days, in 40, and of 60 mg in 30.
        const string Rows = "p1,甲,2023-04,50.1200,50,6,190,30\np2,甲,2023-04,50.1200,50,6,190,40\np3,甲,2023-04,50.0630,50,6,190,30\np4,甲,2023-04,50.0050,50,6,190,30\np5,甲,2023-04,50.1200,50,6,,30\np6,甲,2023-04,50.1200,50,6,190,30\np6,甲,2023-04,50.1200,50,6,190,30\n";

        IReadOnlyList<IReadOnlyDictionary<string, string>> points = Run(Weighings, "point,area,month,m1,m0,m2,S,n\n" + Rows, "points");

        Assert.Equal(["6", "4.5", "3", "", "", ""], points.Select(row => row["deposition"]));
        Assert.Equal(["", "", "", "PossibleValues 4/5 Blank", "Items 4/5 mouth", "SingleValues 1/2"], points.Select(row => row["deposition_lack"]));
        Assert.All(points, row => Assert.Equal("HJ 1221-2021 equation (1) 待核", row["deposition_by"]));
        Assert.Equal(("4.5", "3"), Run(Weighings, "point,area,month,m1,m0,m2,S,n\n" + Rows, "areas")[0] is var area ? (area["deposition"], area["deposition_count"]) : default);

        DustDeclaration month = Weighings with { Collection = new(28, 32) };
        Assert.Equal(["", "PossibleValues 4/5 Days", "", "PossibleValues 4/5 Blank"], Run(month, "point,area,month,m1,m0,m2,S,n\n" + Rows, "points").Take(4).Select(row => row["deposition_lack"]));
    }

    [Fact]
    public void Weighings_of_a_month_before_the_method_was_in_force_are_refused_unless_it_is_named()
    {
        const string Rows = "point,area,month,m1,m0,m2,S,n\np1,甲,2022-02,50.1200,50,6,190,30\n";

        Assert.Equal(("HJ 1221-2021", 2022), Assert.Throws<UnsettledVersionException>(() => Run(Weighings, Rows, "points")) is var unsettled ? (unsettled.Standard, unsettled.Year) : default);
        Assert.Equal("6", Run(Weighings with { Method = "HJ 1221-2021" }, Rows, "points")[0]["deposition"]);
        Assert.Equal("6", Run(Weighings with { Day = new(2022, 3, 1) }, Rows, "points")[0]["deposition"]);
    }

    [Fact]
    public void Published_ranks_of_districts_by_road_dust_come_out()
    {
        const string Name = "beijing-road-dust-load-2023-01.csv";
        DustDeclaration roads = new() { Layout = new() { Subject = ["district"], Time = ["month"], Columns = [new("load", "road_dust_load_g_m2", DustQuantity.Load.Units[0])] }, AreaColumn = "district", Order = RankOrder.SmallestFirst, First = 3 };
        IReadOnlyList<IReadOnlyDictionary<string, string>> published = PublishedRows.Read(Name);
        string rows = "district,month,road_dust_load_g_m2\n" + string.Concat(published.Select(row => $"{row["district"]},2023-01,{row["road_dust_load_g_m2"]}\n"));

        IReadOnlyList<IReadOnlyDictionary<string, string>> areas = Run(roads, rows, "areas");

        Assert.Equal(published.ToDictionary(row => row["district"], row => row["published_rank"]), areas.ToDictionary(row => row["area"], row => row["rank"]));
        Assert.Equal((3, "Published"), (areas.Count(row => row["listed"] == "1"), areas[0]["list_ends_by"]));
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    IReadOnlyList<IReadOnlyDictionary<string, string>> Run(DustDeclaration declared, string csv, string result)
    {
        string file = SampleTable.Write(folder, ".csv", csv);
        ResultTables tables = new();
        using (IResultWriter writer = tables[result])
        {
            new DustEvaluations(declared, findings).Run([file], result == "points" ? writer : null, result == "areas" ? writer : null, cancellation: TestContext.Current.CancellationToken);
        }

        return tables.RowsOf(result);
    }
}
