using Lantu.Data.Readings;
using Lantu.Data.Readings.Results;
using Lantu.Data.Readings.Samples;
using Lantu.Data.Readings.Water;
using Lantu.Standards.SurfaceWater;

namespace Lantu.Tests.Readings;

/// <summary>Lakes as a whole and quarters, from files.</summary>
public sealed class LakeTests : IDisposable
{
    const string Wide = "section,month,area,lake,kind,pH,DO,CODMn,NH3,TP,TN,Chla,SD\n";

    static readonly WaterDeclaration Lakes = new()
    {
        Layout = new() { Subject = ["section"], Time = ["month"], Columns = [.. new[] { ("pH", "pH"), ("DO", "DO"), ("CODMn", "CODMn"), ("NH3-N", "NH3"), ("TP", "TP"), ("TN", "TN"), ("Chla", "Chla"), ("SD", "SD") }.Select(one => new SampleColumn(one.Item1, one.Item2, WaterQuantity.Named(one.Item1)!.Units[0]))] },
        BodyColumn = "kind",
        AreaColumn = "area",
        LakeColumn = "lake",
        Rule = SectionRule.Automatic,
    };

    readonly string folder = Directory.CreateTempSubdirectory("lantu-lakes-").FullName;

    readonly ReadingFindings findings = new();

    [Fact]
    public void A_lake_is_the_mean_over_its_points_of_their_means_over_time()
    {
        // In the north 0.01 and 0.03 of phosphorus make 0.02, in the south it is 0.06: the lake has 0.04 and is of class III. A mean over the three samples would be 0.0333.
        const string Rows = "北,2023-05-01,甲,镜湖,湖库,8,8,2,0.1,0.01,0.6,4,1.5\n北,2023-05-15,甲,镜湖,湖库,8,8,2,0.1,0.03,0.6,4,1.5\n南,2023-05-01,乙,镜湖,湖库,8,8,6,0.1,0.06,1.8,36,0.5\n桥,2023-05-01,甲,镜湖,河流,8,8,16,0.1,0.06,1.8,36,0.5\n边,2023-05-01,甲,,湖库,8,8,6,0.1,0.06,1.8,36,0.5\n";

        IReadOnlyList<IReadOnlyDictionary<string, string>> rows = Run(Rows, "lakes", out WaterEvaluations evaluations);

        IReadOnlyDictionary<string, string> may = rows[0];
        Assert.Equal(["2023-05", "2023-Q2", "2023"], rows.Select(row => row["period"]));
        Assert.Equal(("镜湖", "甲; 乙", "2", "3", "2", "Ⅲ", "良好"), (may["lake"], may["area"], may["points"], may["class"], may["class_count"], may["class_name"], may["quality"]));
        Assert.Equal(("0.04", "4", "总氮 Ⅳ", "环办〔2011〕22号 湖泊、水库水质评价 待核"), (may["TP"], may["CODMn"], may["reference"], may["class_by"]));
        Assert.Equal(("49.894479", "2", "中营养", ""), (may["tli"], may["tli_count"], may["tli_state"], may["without_tli"]));
        Assert.Equal(["边"], evaluations.Unplaced);

        // The quarter has two samples in the north and one in the south, the year one month of each.
        Assert.Equal(("2", "1", "南", "36.19782", "南"), (rows[1]["class"], rows[1]["class_count"], rows[1]["not_evaluated"], rows[1]["tli"], rows[1]["without_tli"]));
        Assert.Equal(("Sites 0/1", "北; 南", "Months 1/8 Chlorophyll"), (rows[2]["class_lack"], rows[2]["not_evaluated"], rows[2]["tli_lack"]));
    }

    [Fact]
    public void A_quarter_is_the_mean_of_its_samples_and_needs_two()
    {
        const string Rows = "桥,2023-01-03,甲,,河流,8,8,4,0.1,0.1,1,,\n桥,2023-01-20,甲,,河流,8,8,4,0.1,0.1,1,,\n桥,2023-02-03,甲,,河流,8,8,13,0.1,0.1,1,,\n桥,2023-04-03,甲,,河流,8,8,4,0.1,0.1,1,,\n";

        IReadOnlyList<IReadOnlyDictionary<string, string>> quarters = Run(Rows, "quarters", out _);

        // (4 + 4 + 13)/3 = 7; the mean of the means of January and February would be 8.5.
        Assert.Equal(("2023-Q1", "7", "4", "3", "高锰酸盐指数(0.17)"), (quarters[0]["period"], quarters[0]["CODMn"], quarters[0]["class"], quarters[0]["class_count"], quarters[0]["main_pollutants"]));
        Assert.Equal(("2023-Q2", "", "Values 1/2", "环办〔2011〕22号 数据统计 待核"), (quarters[1]["period"], quarters[1]["class"], quarters[1]["class_lack"], quarters[1]["class_by"]));
        Assert.Equal(["2023-01", "2023-02", "2023-04", "2023-Q1", "2023-Q2", "2023"], Run(Rows, "areas", out _).Select(row => row["period"]));
    }

    [Theory]
    [InlineData("2023-01-01,甲,镜湖,湖库,8,8,4,0.1,0.04,1.2,-10,1\n", "PossibleValues 4/5 Chlorophyll")]
    [InlineData("2023-01-01,甲,镜湖,湖库,8,8,4,0.1,0.04,1.2,-10,1\n心,2023-01-15,甲,镜湖,湖库,8,8,4,0.1,0.04,1.2,40,1\n", "PossibleValues 4/5 Chlorophyll")] // the mean, 15, would be one
    [InlineData("2023-01-01,甲,镜湖,湖库,8,8,4,0.1,0.04,,10,1\n", "Items 4/5 TotalNitrogen")]
    [InlineData("2023-01-01,甲,镜湖,湖库,8,8,4,0.1,0.04,1.2,10,1\n心,2023-01-01,甲,镜湖,湖库,8,8,4,0.1,0.04,1.2,10,1\n", "SingleValues 1/2")]
    public void Of_what_cannot_be_or_is_not_there_a_lake_has_no_trophic_index(string rows, string lack)
    {
        IReadOnlyDictionary<string, string> month = Run("心," + rows, "lakes", out _)[0];

        Assert.Equal(("", lack, "心"), (month["tli"], month["tli_lack"], month["without_tli"]));
    }

    [Fact]
    public void A_year_states_no_trophic_index_of_fewer_months_of_one_quantity_than_of_the_class()
    {
        string rows = string.Concat(Enumerable.Range(1, 12).Select(month => $"心,2023-{month:00},甲,镜湖,湖库,8,8,4,0.1,0.04,1.2,{(month < 8 ? "10" : "")},1\n"));

        IReadOnlyDictionary<string, string> year = Assert.Single(Run(rows, "years", out _));

        Assert.Equal(("3", "", "Months 7/8 Chlorophyll"), (year["class"], year["tli"], year["tli_lack"]));
    }

    [Fact]
    public void A_point_that_comes_to_lie_in_another_lake_is_told()
    {
        Run("心,2023-01,甲,镜湖,湖库,8,8,4,0.1,0.04,1.2,10,1\n心,2023-02,甲,月湖,湖库,8,8,4,0.1,0.04,1.2,10,1\n", "lakes", out _);

        Assert.Equal((ReadingFault.Conflict, 3L, "lake", "月湖"), Assert.Single(findings.Kept) is var one ? (one.Fault, one.Line, one.Column, one.Text) : default);
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    IReadOnlyList<IReadOnlyDictionary<string, string>> Run(string rows, string result, out WaterEvaluations evaluations)
    {
        string file = SampleTable.Write(folder, ".csv", Wide + rows);
        ResultTables tables = new();
        evaluations = new(Lakes, findings);
        using (IResultWriter writer = tables[result])
        {
            IResultWriter? Of(string name) => name == result ? writer : null;
            evaluations.Run([file], new() { Quarters = Of("quarters"), Years = Of("years"), Lakes = Of("lakes"), Areas = Of("areas") }, cancellation: TestContext.Current.CancellationToken);
        }

        return tables.RowsOf(result);
    }
}
