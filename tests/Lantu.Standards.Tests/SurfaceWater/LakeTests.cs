using Lantu.Standards.SurfaceWater;

namespace Lantu.Standards.Tests.SurfaceWater;

/// <summary>A lake of two points, one clear and one fed by a river. By themselves their trophic indices are 36.20 and 58.51; computed apart from the library.</summary>
public sealed class LakeTests
{
    static readonly LakePoint Clear = Point("北", 0.02m, 2, new(4, 0.02m, 0.6m, 1.5m, 2));

    static readonly LakePoint Fed = Point("南", 0.06m, 6, new(36, 0.06m, 1.8m, 0.5m, 6));

    [Fact]
    public void A_lake_has_the_class_and_the_trophic_state_of_the_means_over_its_points()
    {
        LakeEvaluation lake = Of(Clear, Fed);

        // Phosphorus (0.02 + 0.06)/2 = 0.04 is class III of lakes, permanganate (2 + 6)/2 = 4 class II; the point in the south is of class IV.
        Assert.Equal((WaterClass.III, 2, "环办〔2011〕22号 湖泊、水库水质评价"), (lake.Class.Value, lake.Class.Count, lake.Class.Clause.ToString()));
        Assert.Equal(WaterClass.IV, Fed.Evaluation.Class.Value);
        Assert.Equal((WaterQuality.Good, 0.04m), (lake.Water.Quality.Value, lake.Water.Mean!.Values.Values[WaterItem.TotalPhosphorus].Number));

        // Of chlorophyll 20, phosphorus 0.04, nitrogen 1.2, transparency 1, permanganate 4: 57.5337, 42.0855, 57.6185, 51.1800, 37.9793, weighted by r²; the mean of the points' indices would be 47.35.
        Assert.Equal(49.89447927313295m, lake.Trophic!.Value.Value!.Value, 11);
        Assert.Equal((2, TrophicState.Mesotrophic), (lake.Trophic.Value.Count, lake.State));
        Assert.Empty(lake.WithoutTrophic);
        Assert.Equal(["中营养", "轻度富营养"], new[] { lake.State!.Value, Of(Fed).State!.Value }.Select(WaterTerms.Name));
    }

    [Fact]
    public void A_point_without_one_of_the_five_takes_no_part_in_the_index_and_is_named()
    {
        LakePoint without = Point("西", 0.02m, 2, new(null, 0.02m, 0.6m, 1.5m, 2));
        LakePoint few = Fed with { Name = "东", Nutrients = null, Unstated = new(Lack.Months, 3, 8, "Chlorophyll") };
        LakePoint unread = Fed with { Name = "中", Nutrients = null };

        LakeEvaluation lake = Of(Clear, without, few, unread);

        Assert.Equal((1, TrophicIndex.Default.Of(Clear.Nutrients!).Value), (lake.Trophic!.Value.Count, lake.Trophic.Value.Value));
        Assert.Equal(["东", "中", "西"], lake.WithoutTrophic.Order(StringComparer.Ordinal));
        Assert.Equal(4, lake.Class.Count);
        Assert.Equal(new Shortfall(Lack.Months, 3, 8, "Chlorophyll"), Of(unread, few, without).Trophic!.Value.Invalid);
        Assert.Equal(new Shortfall(Lack.PossibleValues, 4, 5, "Transparency"), Of(Point("底", 0.02m, 2, new(4, 0.02m, 0.6m, -1, 2))).Trophic!.Value.Invalid);
    }

    [Fact]
    public void Where_no_point_is_read_for_it_nothing_is_said_of_the_trophic_state()
    {
        LakeEvaluation lake = Of(Clear with { Nutrients = null }, Fed with { Nutrients = null });

        Assert.Equal((null, null, WaterClass.III), (lake.Trophic, lake.State, lake.Class.Value));
        Assert.Empty(lake.WithoutTrophic);
    }

    [Fact]
    public void A_point_told_twice_leaves_neither_and_a_lake_without_points_has_no_class()
    {
        LakeEvaluation doubled = Of(Clear, Clear);
        LakePoint invalid = Clear with { Evaluation = SingleFactor.Evaluate(Waters.Clean(WaterBody.Lake).Without(WaterItem.Lead), WaterBody.Lake, SectionRule.Manual) };

        Assert.Equal((new(Lack.SingleValues, 1, 2, "北"), new(Lack.SingleValues, 1, 2, "北"), null), (doubled.Class.Invalid, doubled.Trophic!.Value.Invalid, doubled.State));
        Assert.Equal(new Shortfall(Lack.Sites, 0, 1), Of(invalid).Class.Invalid);
        Assert.Equal(["北"], Of(invalid, Fed).Water.NotEvaluated);
        Assert.Equal(new Shortfall(Lack.Sites, 0, 1), Of().Class.Invalid);
        Assert.Throws<ArgumentException>(() => Of(Clear with { Evaluation = Waters.OfClass(WaterClass.II) }));
    }

    static LakeEvaluation Of(params LakePoint[] points) => LakeEvaluation.Of(points, SectionRule.Manual, TrophicIndex.Default);

    static LakePoint Point(string name, decimal phosphorus, decimal permanganate, TrophicSample nutrients) => new(
        name,
        SingleFactor.Evaluate(Waters.Clean(WaterBody.Lake).With(WaterItem.TotalPhosphorus, phosphorus).With(WaterItem.PermanganateIndex, permanganate), WaterBody.Lake, SectionRule.Manual),
        nutrients);
}
