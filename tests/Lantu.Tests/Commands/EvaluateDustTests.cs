using static Lantu.Tests.Commands.LantuProgram;

namespace Lantu.Tests.Commands;

/// <summary>Dust as callers of the program evaluate it.</summary>
public sealed class EvaluateDustTests : IDisposable
{
    static readonly string[] Roads = ["--layout", "wide", "--point", "road", "--time", "month", "--item", "load=load:g/m2", "--area", "street", "--lang", "en"];

    static readonly string[] Weighed = ["--layout", "wide", "--point", "point", "--time", "month", "--lang", "en", "--item", "gross=m1:g", "--item", "crucible=m0:g", "--item", "blank=m2:mg", "--item", "mouth=S:cm2", "--item", "days=n:d"];

    readonly string folder = Directory.CreateTempSubdirectory("lantu-test-").FullName;

    [Theory]
    [InlineData(null, "0.33", "2", "北京市道路尘负荷监测通报 待核", "1", "2")]
    [InlineData("3", "0.334", "3", "--decimals", "2", "1")]
    [InlineData("1:某市道路积尘通报", "0.3", "1", "某市道路积尘通报", "1", "2")]
    public void Roads_rank_by_the_decimals_that_are_said(string? decimals, string published, string number, string source, string rank, string sharing)
    {
        string[] said = decimals is null ? [] : ["--decimals", decimals];

        (int code, byte[] output, string words) = Run(["evaluate", "dust", Months(), "--order", "best", .. said, .. Roads]);

        Assert.Equal((0, "2 months of points or roads evaluated."), (code, words.Trim()));
        IReadOnlyDictionary<string, string> second = CsvRows.Of(output)[1];
        Assert.Equal(("乙街", published, number, source, rank, sharing), (second["area"], second["published"], second["published_decimals"], second["published_by"], second["rank"], second["sharing"]));
    }

    [Theory]
    [InlineData("best", "10", "“10” is not understood")]
    [InlineData("best", "two", "“two” is not understood")]
    [InlineData("best", "2:", "“2:” is not understood")]
    [InlineData(null, "2", "--decimals goes with --order.")]
    public void Decimals_that_are_none_or_serve_nothing_are_refused(string? order, string decimals, string sentence)
    {
        string[] ranked = order is null ? [] : ["--order", order];

        (int code, byte[] output, string words) = Run(["evaluate", "dust", Months(), "--decimals", decimals, .. ranked, .. Roads]);

        Assert.Equal((64, 0), (code, output.Length));
        Assert.Contains(sentence, words, StringComparison.Ordinal);
    }

    [Fact]
    public void Dustfall_is_weighed_from_a_file()
    {
        (int code, byte[] output, string words) = Run(["evaluate", "dust", Jars(), "--collection", "28-32", .. Weighed]);

        Assert.Equal((0, "2 months of points or roads evaluated."), (code, words.Trim()));
        Assert.Equal(("6", "1", "HJ 1221-2021 待核"), CsvRows.Of(output)[0] is var area ? (area["deposition"], area["deposition_count"], area["deposition_by"]) : default);
    }

    [Theory]
    [InlineData("--collection", "32-28", "“32-28” is not understood")]
    [InlineData("--collection", "month", "“month” is not understood")]
    [InlineData("--rule", "GB/T 15265-94", "GB/T 15265-94")]
    [InlineData("--item", "deposition=fall:t/km2.30d", "Say with --item one of")]
    public void What_does_not_go_with_weighings_is_refused(string option, string value, string sentence)
    {
        (int code, byte[] output, string words) = Run(["evaluate", "dust", Jars(), option, value, .. Weighed]);

        Assert.Equal((64, 0), (code, output.Length));
        Assert.Contains(sentence, words, StringComparison.Ordinal);
    }

    [Fact]
    public void Weighings_are_asked_for_whole_and_their_options_serve_nothing_else()
    {
        string words = Run(["evaluate", "dust", Jars(), .. Weighed[..^2]]).Words;

        Assert.Contains("Weighings need all of gross, crucible, blank, mouth and days.", words, StringComparison.Ordinal);
        Assert.Contains("--collection, --rule and --date are of weighings only.", Run(["evaluate", "dust", Months(), "--collection", "28-32", .. Roads]).Words, StringComparison.Ordinal);
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    // Six tons a square kilometre, and a jar that was forgotten for ten days.
    string Jars()
    {
        string file = Path.Combine(folder, "jars.csv");
        File.WriteAllText(file, "point,month,m1,m0,m2,S,n\np1,2023-04,50.1200,50,6,190,30\np2,2023-04,50.1200,50,6,190,40\n");
        return file;
    }

    string Months()
    {
        string file = Path.Combine(folder, "roads.csv");
        File.WriteAllText(file, "road,street,month,load\n一路,甲街,2023-05,0.331\n二路,乙街,2023-05,0.334\n");
        return file;
    }
}
