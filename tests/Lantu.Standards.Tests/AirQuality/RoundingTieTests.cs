using System.Globalization;
using Lantu.Standards.Rounding;

namespace Lantu.Standards.Tests.AirQuality;

public sealed class RoundingTieTests
{
    const string File = "rounding-ties-gbt8170.csv.gz";

    [Fact]
    public void Published_values_of_exact_halves_went_to_the_even_neighbour()
    {
        IReadOnlyList<IReadOnlyDictionary<string, string>> ties = PublishedRows.Read(File);

        Assert.Equal(PublishedRows.IsWhole(File) ? 3123 : 53, ties.Count);
        Assert.All(ties, tie => Assert.Equal(Number(tie["published"]), HalfEven.Round(Number(tie["raw"]), int.Parse(tie["decimals"], CultureInfo.InvariantCulture))));
    }

    static decimal Number(string text) => decimal.Parse(text, CultureInfo.InvariantCulture);
}
