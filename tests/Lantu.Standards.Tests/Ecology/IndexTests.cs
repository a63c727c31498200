using CsCheck;
using Lantu.Standards.Ecology;

namespace Lantu.Standards.Tests.Ecology;

public sealed class IndexTests
{
    [Fact]
    public void Quality_weighs_pattern_function_diversity_and_the_absence_of_stress()
    {
        Evaluated<decimal> index = new QualityIndex(60, 70, 50, 20).Value();

        Assert.Equal(21.6m + 24.5m + 9.5m + 8, index.Value);
        Assert.True(index.Clause.Unverified);
        Assert.Equal(50, new QualityIndex(60, 70, 50, 20).Value(new(0, 0, 1, 0)).Value);
        Assert.Throws<ArgumentException>(() => new QualityIndex(60, 70, 50, 20).Value(new(0.5m, 0.5m, 0.5m, 0)));
        Assert.Throws<ArgumentException>(() => new QualityIndex(60, 70, 50, 20).Value(new(1.5m, -0.5m, 0, 0)));
        Assert.Equal(new Shortfall(Lack.PossibleValues, 2, 4, "Pattern, Stress"), new QualityIndex(101, 70, 50, -1).Value().Invalid);
    }

    [Theory]
    [InlineData(59.6, QualityClass.Second)]
    [InlineData(59.77, QualityClass.Second)]
    [InlineData(54.76, QualityClass.Third)]
    [InlineData(38.44, QualityClass.Fourth)]
    [InlineData(70, QualityClass.First)]
    [InlineData(55, QualityClass.Second)]
    [InlineData(40, QualityClass.Third)]
    [InlineData(30, QualityClass.Fourth)]
    [InlineData(29.99, QualityClass.Fifth)]
    public void Published_indices_have_their_published_classes(double index, QualityClass expected) => Assert.Equal(expected, QualityIndex.ClassOf((decimal)index));

    [Theory]
    [InlineData(0.99, QualityChange.Stable)]
    [InlineData(-1, QualityChange.Slight)]
    [InlineData(2, QualityChange.Moderate)]
    [InlineData(-4, QualityChange.Marked)]
    public void Change_is_told_by_its_size(double change, QualityChange expected) => Assert.Equal(expected, QualityIndex.ChangeOf((decimal)change));

    [Fact]
    public void Status_weighs_its_five_parts_and_adds_the_restriction()
    {
        StatusIndex index = new(60, 80, 40, 10, 20);

        Assert.Equal(21 + 20 + 6 + 13.5m + 8, index.Value().Value);
        Assert.Equal(65.5m, (index with { Restriction = -3 }).Value().Value);
        Assert.Throws<ArgumentException>(() => index.Value(new(1, 1, 0, 0, 0)));
        Assert.Throws<ArgumentException>(() => index.Value(new(1.2m, -0.2m, 0, 0, 0)));
        Assert.Equal("Restriction", (index with { Restriction = -101 }).Value().Invalid!.Where);
    }

    [Theory]
    [InlineData(75, StatusClass.Excellent)]
    [InlineData(55, StatusClass.Good)]
    [InlineData(35, StatusClass.Fair)]
    [InlineData(20, StatusClass.Poor)]
    [InlineData(70.8, StatusClass.Good)]
    [InlineData(54.9, StatusClass.Fair)]
    [InlineData(34.9, StatusClass.Poor)]
    [InlineData(19.9, StatusClass.Bad)]
    public void The_status_follows_from_the_index(double index, StatusClass expected) => Assert.Equal(expected, StatusIndex.ClassOf((decimal)index));

    [Fact]
    public void More_stress_never_betters_an_index_and_indices_stay_within_their_range() =>
        Gen.Select(Gen.Int[0, 100].Array[5], Gen.Int[0, 100]).Sample((parts, stress) =>
        {
            QualityIndex quality = new(parts[0], parts[1], parts[2], Math.Min(parts[3], stress));
            StatusIndex status = new(parts[0], parts[1], parts[2], Math.Min(parts[3], stress), parts[4]);
            return (quality with { Stress = Math.Max(parts[3], stress) }).Value().Value <= quality.Value().Value
                && (status with { LandStress = Math.Max(parts[3], stress) }).Value().Value <= status.Value().Value
                && quality.Value().Value is >= 0 and <= 100 && status.Value().Value is >= 0 and <= 100;
        });
}
