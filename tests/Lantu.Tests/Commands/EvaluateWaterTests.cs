using static Lantu.Tests.Commands.LantuProgram;

namespace Lantu.Tests.Commands;

/// <summary>Lakes and quarters as callers of the program evaluate them.</summary>
public sealed class EvaluateWaterTests : IDisposable
{
    static readonly string[] Columns = ["--layout", "wide", "--section", "section", "--time", "month", "--item", "pH=pH:-", "--item", "DO=DO:mg/L", "--item", "CODMn=CODMn:mg/L", "--item", "NH3-N=NH3:mg/L", "--item", "TP=TP:mg/L", "--programme", "automatic", "--body", "lake", "--lang", "en"];

    readonly string folder = Directory.CreateTempSubdirectory("lantu-test-").FullName;

    [Fact]
    public void Lakes_as_a_whole_and_quarters_are_written_and_points_of_no_lake_are_told()
    {
        (string lakes, string quarters) = (Path.Combine(folder, "lakes.csv"), Path.Combine(folder, "quarters.csv"));

        (int code, byte[] output, string words) = Run(["evaluate", "water", Samples(), "--lake", "lake", "--lakes", lakes, "--quarters", quarters, .. Columns]);

        Assert.Equal((0, 0), (code, output.Length));
        Assert.Contains("1 points of lakes name no lake and count for none as a whole: c", words, StringComparison.Ordinal);
        Assert.Equal(("镜湖", "2023-05", "2", "Ⅲ", "0.04"), CsvRows.Of(File.ReadAllBytes(lakes))[0] is var lake ? (lake["lake"], lake["period"], lake["points"], lake["class_name"], lake["TP"]) : default);
        Assert.Equal(("a", "2023-Q2", "Values 1/2"), CsvRows.Of(File.ReadAllBytes(quarters))[0] is var quarter ? (quarter["section"], quarter["period"], quarter["class_lack"]) : default);
    }

    [Theory]
    [InlineData("--lake", "lake")]
    [InlineData("--lakes", "lakes.csv")]
    public void The_column_of_the_lake_and_the_file_for_lakes_go_together(string option, string value)
    {
        (int code, byte[] output, string words) = Run(["evaluate", "water", Samples(), option, value, .. Columns]);

        Assert.Equal((64, 0), (code, output.Length));
        Assert.Contains("--lake and --lakes go together.", words, StringComparison.Ordinal);
    }

    [Fact]
    public void A_column_of_the_lake_that_is_not_there_is_refused_in_one_sentence()
    {
        string lakes = Path.Combine(folder, "lakes.csv");

        (int code, byte[] output, string words) = Run(["evaluate", "water", Samples(), "--lake", "reservoir", "--lakes", lakes, .. Columns]);

        Assert.Equal((2, 0, false), (code, output.Length, File.Exists(lakes)));
        Assert.Contains("“reservoir”", Assert.Single(words.Trim().Split('\n')), StringComparison.Ordinal);
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    string Samples()
    {
        string file = Path.Combine(folder, "samples.csv");
        File.WriteAllText(file, "section,lake,month,pH,DO,CODMn,NH3,TP\na,镜湖,2023-05,8,8,2,0.1,0.02\nb,镜湖,2023-05,8,8,2,0.1,0.06\nc,,2023-05,8,8,2,0.1,0.06\n");
        return file;
    }
}
