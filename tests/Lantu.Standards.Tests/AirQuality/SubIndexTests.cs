using CsCheck;
using Lantu.Standards.AirQuality;
using Lantu.Standards.AirQuality.Indices;

namespace Lantu.Standards.Tests.AirQuality;

public sealed class SubIndexTests
{
    static readonly Gen<(IndexRule Rule, IndexItem Item)> Columns = Gen.OneOf([.. IndexRules.All.SelectMany(rule => rule.Columns.Keys.Select(item => (rule, item))).Select(Gen.Const)]);

    [Fact]
    public void All_vectors_but_the_peers_errors_come_out()
    {
        IReadOnlyList<IndexVector> vectors = IndexVectors.Read();
        IndexVector[] right = [.. vectors.Where(vector => vector.Agrees)];

        Assert.All(right, vector => Assert.Equal(vector.SubIndex, vector.Rule.SubIndexOf(vector.Item, vector.Concentration).Value.Value));
        Assert.Equal(IndexVectors.IsWhole ? (377, 362) : (112, 97), (vectors.Count, right.Length));
    }

    /// <summary>The three of each version that read the day's sulphur dioxide on the knots of the hour.</summary>
    [Fact]
    public void The_day_of_sulphur_dioxide_is_not_read_on_the_knots_of_the_hour()
    {
        IndexVector[] wrong = [.. IndexVectors.Read().Where(vector => !vector.Agrees && vector.Item == new IndexItem(Pollutant.SO2, Averaging.Day) && vector.Concentration < 800)];

        Assert.Equal(6, wrong.Length);
        Assert.All(wrong, vector => Assert.NotEqual(vector.SubIndex, vector.Rule.SubIndexOf(vector.Item, vector.Concentration).Value.Value));
    }

    [Theory]
    [InlineData("HJ 633-2012", Pollutant.PM10, "150", 100)]
    [InlineData("HJ 633-2012", Pollutant.PM10, "151", 101)]
    [InlineData("HJ 633-2012", Pollutant.PM10, "150.5", 100)] // To the even neighbour before reading.
    [InlineData("HJ 633-2012", Pollutant.PM10, "151.5", 101)] // 152 is 101; 151.5 unrounded would be, too.
    [InlineData("HJ 633-2012", Pollutant.PM25, "75.4", 100)]
    [InlineData("HJ 633-2012", Pollutant.PM25, "75.5", 102)]
    [InlineData("HJ 633-2026", Pollutant.PM10, "120", 100)]
    [InlineData("HJ 633-2026", Pollutant.PM10, "121", 101)]
    [InlineData("HJ 633-2026", Pollutant.PM25, "60.5", 100)]
    [InlineData("HJ 633-2026", Pollutant.PM25, "60.6", 101)]
    [InlineData("HJ 633-2026", Pollutant.CO, "4.05", 100)]
    [InlineData("HJ 633-2026", Pollutant.CO, "4.06", 101)]
    [InlineData("HJ 633-2012", Pollutant.PM25, "501", 500)]
    [InlineData("HJ 633-2026", Pollutant.PM25, "9999", 500)]
    public void A_concentration_is_rounded_then_read_then_rounded_up(string rule, Pollutant pollutant, string concentration, int index) =>
        Assert.Equal(index, IndexRules.Named(rule)!.SubIndexOf(new(pollutant, Averaging.Day), decimal.Parse(concentration)).Value.Value);

    [Theory]
    [InlineData(Pollutant.SO2, Averaging.Hour, 200)]
    [InlineData(Pollutant.O3, Averaging.EightHours, 300)]
    public void Above_a_short_column_2012_has_no_index_and_2026_the_last(Pollutant pollutant, Averaging averaging, int last)
    {
        Evaluated<int> before = IndexRules.Hj633Of2012.SubIndexOf(new(pollutant, averaging), 801).Value;
        Evaluated<int> since = IndexRules.Hj633Of2026.SubIndexOf(new(pollutant, averaging), 801).Value;

        Assert.Null(before.Value);
        Assert.Equal(Lack.TableRows, before.Invalid?.Lack);
        Assert.Equal(last, since.Value);
        Assert.Equal(last, IndexRules.Hj633Of2012.SubIndexOf(new(pollutant, averaging), 800).Value.Value);
    }

    [Fact]
    public void A_negative_concentration_has_no_index_even_where_it_rounds_to_zero()
    {
        Evaluated<int> index = IndexRules.Hj633Of2012.SubIndexOf(new(Pollutant.PM25, Averaging.Day), -0.1m).Value;

        Assert.Null(index.Value);
        Assert.Equal(Lack.PossibleValues, index.Invalid?.Lack);
    }

    [Fact]
    public void A_column_that_a_version_has_not_is_the_callers_error() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => IndexRules.Hj633Of2012.SubIndexOf(new(Pollutant.PM25, Averaging.Hour), 1));

    [Fact]
    public void Every_knot_has_its_own_index() =>
        Assert.All(IndexRules.All, rule => Assert.All(rule.Columns, column => Assert.All(
            column.Value.Concentrations.Zip(Knots.Indices), knot => Assert.Equal(knot.Second, rule.SubIndexOf(column.Key, knot.First).Value.Value))));

    [Fact]
    public void More_of_a_pollutant_never_has_a_lower_index() =>
        Gen.Select(Columns, Gen.Int[0, 40000], Gen.Int[0, 40000]).Sample((column, tenths, others) =>
        {
            int? less = column.Rule.SubIndexOf(column.Item, Math.Min(tenths, others) / 10m).Value.Value;
            int? more = column.Rule.SubIndexOf(column.Item, Math.Max(tenths, others) / 10m).Value.Value;

            return more is null || less <= more;
        });

    [Fact]
    public void The_index_is_the_lowest_integer_that_is_not_below_the_line_between_the_knots() =>
        Gen.Select(Columns, Gen.Int[0, 4000]).Sample((column, concentration) =>
        {
            SubIndex one = column.Rule.SubIndexOf(column.Item, concentration);
            IReadOnlyList<decimal> knots = column.Rule.Columns[column.Item].Concentrations;
            int high = knots.ToList().FindIndex(knot => knot >= concentration);
            if (high < 1)
            {
                return concentration == 0 ? one.Value.Value == 0 : one.Value.Value is null or 200 or 300 or 500;
            }

            // Without any division: (index − low) × width is at least rise × way, and one step lower it is not.
            decimal width = knots[high] - knots[high - 1];
            decimal way = (concentration - knots[high - 1]) * (Knots.Indices[high] - Knots.Indices[high - 1]);
            decimal index = one.Value.Value!.Value - Knots.Indices[high - 1];
            return index * width >= way && (index - 1) * width < way;
        });

    [Theory]
    [InlineData("2012-12-31", null)]
    [InlineData("2026-02-28", "HJ 633-2012")]
    [InlineData("2026-03-01", "HJ 633-2026")]
    public void The_day_that_is_evaluated_decides_the_version(string day, string? name) => Assert.Equal(name, IndexRules.On(DateOnly.Parse(day))?.Edition.Name);
}
