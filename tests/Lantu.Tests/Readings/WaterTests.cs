using Lantu.Data.Readings;
using Lantu.Data.Readings.Results;
using Lantu.Data.Readings.Samples;
using Lantu.Data.Readings.Water;
using Lantu.Standards.SurfaceWater;
using Lantu.Standards.Tests;

namespace Lantu.Tests.Readings;

public sealed class WaterTests : IDisposable
{
    const string Wide = "section,month,area,kind,target,pH,DO,CODMn,NH3,TP\n";

    static readonly WaterDeclaration Five = new()
    {
        Layout = new() { Subject = ["section"], Time = ["month"], Columns = [Column("pH", "pH"), Column("DO", "DO"), Column("CODMn", "CODMn"), Column("NH3-N", "NH3"), Column("TP", "TP")], MissingMarks = ["--"], BelowMarks = ["<", "L"] },
        BodyColumn = "kind",
        TargetColumn = "target",
        AreaColumn = "area",
        Rule = SectionRule.Automatic,
    };

    readonly string folder = Directory.CreateTempSubdirectory("lantu-water-").FullName;

    readonly ReadingFindings findings = new();

    [Theory]
    [InlineData(".csv")]
    [InlineData(".xlsx")]
    [InlineData(".parquet")]
    public void A_section_has_the_class_of_its_worst_item_whatever_the_kind_of_file(string ending)
    {
        string file = SampleTable.Write(folder, ending, Wide + "东桥,2023-05-01,甲,河流,Ⅲ,7.5,8,7,0.1,0.15\n东桥,2023-05-15,甲,河流,Ⅲ,7.5,8,6,3.9,0.15\n西湖,2023-05-01,甲,lake,III类,7.5,8,2,<0.02,0.04\n");

        IReadOnlyDictionary<string, string>[] months = [.. Run(Five, file, "months")];

        Assert.Empty(findings.Kept);
        Assert.Equal(("2023-05", "5", "Ⅴ", "中度污染", "2", "3", "0"), (months[0]["period"], months[0]["class"], months[0]["class_name"], months[0]["quality"], months[0]["class_count"], months[0]["target"], months[0]["complies"]));
        Assert.Equal(("氨氮(1.00); 高锰酸盐指数(0.08)", "2", "环办〔2011〕22号 断面水质评价", "GB 3838-2002 table 1"), (months[0]["main_pollutants"], months[0]["NH3-N"], months[0]["class_by"], months[0]["limits"]));

        // Phosphorus of a lake: 0.04 is class III there, and II in a river; half of 0.02 takes part.
        Assert.Equal(("lake", "3", "1", "0.01"), (months[1]["body"], months[1]["class"], months[1]["complies"], months[1]["NH3-N"]));
        Assert.Equal("2.018333", months[1]["cwqi"]); // 0.25 + 5/8 + 2/6 + 0.01 + 0.04/0.05
    }

    [Fact]
    public void A_long_table_gives_the_same_as_a_wide_one()
    {
        string wide = SampleTable.Write(folder, ".csv", Wide + "东桥,2023-05,甲,河流,Ⅲ,7.5,8,7,0.1,0.15\n");
        IReadOnlyDictionary<string, string> expected = Assert.Single(Run(Five, wide, "months"));
        string rows = string.Concat(new[] { "pH,7.5,无量纲", "DO,8,mg/L", "CODMn,7,mg/L", "NH3,100,μg/L", "TP,0.15,mg/L" }.Select(row => $"东桥,2023,5,甲,河流,Ⅲ,{row}\n"));
        string file = Path.Combine(folder, "long.csv");
        File.WriteAllText(file, "section,y,m,area,kind,target,item,value,unit\n" + rows);
        WaterDeclaration declared = Five with { Layout = Five.Layout with { Time = ["y", "m"], Rows = new("item", "value", "unit"), Columns = [.. Five.Layout.Columns.Select(one => one.Item == "NH3-N" ? Column("NH3-N", "NH3", "ug/L") : one)] } };

        Assert.Equal(expected, Assert.Single(Run(declared, file, "months")));
        Assert.Empty(findings.Kept);
    }

    [Theory]
    [InlineData("a,2023-05,甲,河流,Ⅲ,7,8,2,-0.1,0.1\n", ReadingFault.Impossible, 2, "PossibleValues 4/5 AmmoniaNitrogen")]
    [InlineData("a,2023-05,甲,河流,Ⅲ,15,8,2,0.1,0.1\n", ReadingFault.Impossible, 2, "PossibleValues 4/5 PH")]
    [InlineData("a,2023-05,甲,河流,Ⅲ,7,8,2,9999999,0.1\n", ReadingFault.Impossible, 2, "PossibleValues 4/5 AmmoniaNitrogen")]
    [InlineData("a,2023-05,甲,河流,Ⅲ,7,8,2,300,0.1\n", ReadingFault.MixedUnits, 2, "Items 4/5 AmmoniaNitrogen")]
    [InlineData("a,2023-05,甲,河流,Ⅲ,7,8,2,0.1 μg/L,0.1\n", ReadingFault.MixedUnits, 2, "Items 4/5 AmmoniaNitrogen")]
    [InlineData("a,2023-05,甲,河流,Ⅲ,7,8,2,未检出,0.1\n", ReadingFault.NoNumber, 2, "Items 4/5 AmmoniaNitrogen")]
    [InlineData("a,2023-05,甲,河流,Ⅲ,7,8,2,0.1,0.1\na,2023-05,甲,河流,Ⅲ,7,8,2,0.1,0.1\n", ReadingFault.DoubledRow, 3, "SingleValues 1/2 2023-05-01 00:00")]
    [InlineData("a,2023-05-02,甲,河流,Ⅲ,7,8,2,0.1,0.1\na,2023-05-01,甲,河流,Ⅲ,7,8,2,0.1,0.1\n", ReadingFault.TimeOrder, 3, "")]
    [InlineData("a,2023-05,甲,河流,未定,7,8,2,0.1,0.1\n", ReadingFault.NoTarget, 2, "")]
    [InlineData("a,2023-05-02,甲,河流,Ⅲ,7,8,2,0.1,0.1\na,2023-05-03,乙,河流,Ⅲ,7,8,2,0.1,0.1\n", ReadingFault.Conflict, 3, "")]
    [InlineData("a,2023-05,甲,河流,Ⅲ,7,8,2,0.1,0.1\nb,2023-05,甲,水库,Ⅲ,7,8,2,0.1,0.1\n", ReadingFault.NoBody, 3, "")]
    [InlineData("a,2023-05,甲,河流,Ⅲ,7,8,2,0.1,0.1\nb,05/2023,甲,河流,Ⅲ,7,8,2,0.1,0.1\n", ReadingFault.NoTime, 3, "")]
    [InlineData("a,2023-05,甲,河流,Ⅲ,7,8,2,0.1,0.1\n,2023-05,甲,河流,Ⅲ,7,8,2,0.1,0.1\n", ReadingFault.NoStation, 3, "")]
    [InlineData("a,2023-05,甲,河流,Ⅲ,7,8,2,0.1,0.1\na,2023-06,甲,河流,Ⅲ,7,8,2,0.1,0.", ReadingFault.CutOff, 3, "")]
    public void What_cannot_be_trusted_is_told_with_its_line(string rows, ReadingFault fault, int line, string lack)
    {
        string file = SampleTable.Write(folder, ".csv", Wide + rows);

        IReadOnlyDictionary<string, string> month = Assert.Single(Run(Five, file, "months"));

        Assert.Equal((fault, file, (long)line), Assert.Single(findings.Kept) is var one ? (one.Fault, one.File, one.Line) : default);
        Assert.Equal((lack, lack.Length == 0 ? "2" : ""), (month["class_lack"], month["class"]));
        Assert.Equal(fault == ReadingFault.NoTarget, month["complies"].Length == 0 && lack.Length == 0);
    }

    [Fact]
    public void Areas_have_ratios_as_counts_and_change_from_one_period_to_another()
    {
        string[] classes = ["2", "2", "5.5", "9", "16"]; // by the permanganate index: I, I, III, IV, worse than V
        string rows = string.Concat(classes.SelectMany((value, at) => new[] { $"s{at},2022-05,甲,河流,Ⅲ,7,8,{classes[0]},0.1,0.01\n", $"s{at},2023-05,甲,河流,{(at == 4 ? "" : "Ⅲ")},7,8,{value},0.1,0.01\n" }));
        string file = SampleTable.Write(folder, ".csv", Wide + rows);

        IReadOnlyDictionary<string, string> area = Run(Five, file, "areas").Single(row => row["period"] == "2023-05");
        IReadOnlyList<IReadOnlyDictionary<string, string>> changes = Run(Five, file, "changes", (new(2022, 5), new(2023, 5)));

        Assert.Equal(("3/5", "60", "1/5", "3/4", "s4"), (area["good_sections"], area["good_percent"], area["worse_sections"], area["complying_sections"], area["without_target"]));
        Assert.Equal(("中度污染", "高锰酸盐指数", "1"), (area["rivers_quality"], area["rivers_main_pollutants"], area["cwqi_rank"]));
        Assert.Equal(("Ⅰ", "劣Ⅴ", "-4", "明显下降"), (changes[4]["state_before"], changes[4]["state_after"], changes[4]["change"], changes[4]["extent"]));
        Assert.Equal(("5/5; 0/5", "3/5; 1/5", "-60", "明显下降"), (changes[5]["state_before"], changes[5]["state_after"], changes[5]["change"], changes[5]["extent"]));
    }

    [Fact]
    public void A_year_needs_eight_months_and_a_lake_has_a_trophic_state()
    {
        WaterDeclaration declared = Five with { Layout = Five.Layout with { Columns = [.. Five.Layout.Columns, Column("TN", "TN"), Column("Chla", "Chla", "ug/L"), Column("SD", "SD", "cm")] } };
        string rows = string.Concat(Enumerable.Range(1, 8).Select(month => $"湖心,2023-{month:00},甲,湖库,Ⅲ,8,8,4,0.1,0.04,1.2,10,80\n{(month < 8 ? $"湖边,2023-{month:00},甲,湖库,Ⅲ,8,8,4,0.1,0.04,1.2,10,80\n" : "")}"));
        string file = SampleTable.Write(folder, ".csv", Wide.TrimEnd('\n') + ",TN,Chla,SD\n" + rows);

        Dictionary<string, IReadOnlyDictionary<string, string>> years = Run(declared, file, "years").ToDictionary(row => row["section"]);

        Assert.Equal(("", "Months 7/8", "环办〔2011〕22号 数据统计 待核"), (years["湖边"]["class"], years["湖边"]["class_lack"], years["湖边"]["class_by"]));
        Assert.Equal(("3", "8", "总氮 Ⅳ", "中营养"), (years["湖心"]["class"], years["湖心"]["class_count"], years["湖心"]["reference"], years["湖心"]["tli_state"]));

        // (50.006 + 0.7056·42.085 + 0.6724·57.619 + 0.6889·55.509 + 0.6889·37.979)/3.7558, by hand.
        Assert.StartsWith("48.68", years["湖心"]["tli"], StringComparison.Ordinal);
    }

    [Fact]
    public void Published_classes_come_out_of_the_published_file()
    {
        const string Name = "water-class-vectors.csv.gz";
        WaterDeclaration declared = Five with
        {
            Layout = new() { Subject = ["province", "basin", "section"], Time = ["date"], Columns = [Column("pH", "pH_raw"), Column("DO", "溶解氧_raw"), Column("CODMn", "高锰酸盐指数_raw"), Column("NH3-N", "氨氮_raw"), Column("TP", "总磷_raw")] },
            BodyColumn = "waterbody_inferred",
            TargetColumn = null,
            AreaColumn = null,
        };
        Dictionary<string, string> published = PublishedRows.Read(Name).ToDictionary(row => $"{row["province"]}/{row["basin"]}/{row["section"]} {row["date"]}", row => row["published_class"], StringComparer.Ordinal);

        (string Key, string Class)[] found = [.. Run(declared, PublishedRows.PathOf(Name), "samples").Select(row => ($"{row["section"]} {row["period"]}", row["class_name"]))];

        string[] differ = [.. found.Where(one => one.Class.Length > 0 && one.Class != published[one.Key]).Select(one => one.Key)];
        Assert.Equal((PublishedRows.IsWhole(Name) ? 19_001 : 76, 6), (found.Count(one => one.Class.Length > 0) - differ.Length, differ.Length));
        Assert.Empty(findings.Kept);
    }

    [Fact]
    public void Foreign_schemas_cut_off_files_and_times_without_a_version_are_refused()
    {
        string row = Wide + "a,2009-05,甲,河流,Ⅲ,7,8,2,0.1,0.1\n";
        string whole = SampleTable.Write(folder, ".parquet", row);
        string cut = Path.Combine(folder, "cut.parquet");
        File.WriteAllBytes(cut, File.ReadAllBytes(whole)[..^20]);
        string flags = Path.Combine(folder, "flags.parquet");
        using (ParquetSharp.ParquetFileWriter writer = new(flags, [.. Wide.Trim().Split(',').Select(name => new ParquetSharp.Column<bool>(name))]))
        {
            writer.Close();
        }

        Assert.Equal(ReadingsRefusal.Broken, Assert.Throws<ReadingsRefusedException>(() => Run(Five, cut, "months")).Reason);
        Assert.Equal((ReadingsRefusal.CellType, "section"), Assert.Throws<ReadingsRefusedException>(() => Run(Five, flags, "months")) is var foreign ? (foreign.Reason, foreign.What) : default);
        Assert.Equal(("环办〔2011〕22号", 2009), Assert.Throws<UnsettledVersionException>(() => Run(Five, whole, "months")) is var unsettled ? (unsettled.Standard, unsettled.Year) : default);
        Assert.Equal("2", Assert.Single(Run(Five with { Versions = new(Evaluation: "环办〔2011〕22号") }, whole, "months"))["class"]);
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    static SampleColumn Column(string symbol, string name, string? unit = null) =>
        WaterQuantity.Named(symbol)!.Units is var units ? new(symbol, name, unit is null ? units[0] : units.Single(one => one.Name == unit)) : null!;

    IReadOnlyList<IReadOnlyDictionary<string, string>> Run(WaterDeclaration declared, string file, string result, (WaterPeriod, WaterPeriod)? compared = null)
    {
        ResultTables tables = new();
        using (IResultWriter writer = tables[result])
        {
            IResultWriter? Of(string name) => name == result ? writer : null;
            new WaterEvaluations(declared, findings).Run([file], new() { Samples = Of("samples"), Months = Of("months"), Years = Of("years"), Areas = Of("areas"), Changes = Of("changes") }, compared, cancellation: TestContext.Current.CancellationToken);
        }

        return tables.RowsOf(result);
    }
}
