using CsCheck;
using Lantu.Standards.SurfaceWater;

namespace Lantu.Standards.Tests.SurfaceWater;

public sealed class SectionRatiosTests
{
    [Fact]
    public void Ratios_are_over_the_sections_that_have_a_class_and_compliance_over_those_with_a_target()
    {
        SectionRatios ratios = SectionRatios.Of(
        [
            Section("a", WaterClass.II, WaterClass.II), Section("b", WaterClass.III, WaterClass.II), Section("c", WaterClass.IV, WaterClass.V),
            Section("d", WaterClass.WorseThanV, WaterClass.V), Section("e", WaterClass.I, null), Section("f", null, WaterClass.III),
        ]);

        Assert.Equal(("3/5", 60m), (ratios.Good.ToString(), ratios.Good.Published));
        Assert.Equal(("1/5", 20m), (ratios.WorseThanV.ToString(), ratios.WorseThanV.Published));
        Assert.Equal(("2/4", 50m), (ratios.Compliant.ToString(), ratios.Compliant.Published));
        Assert.Equal(["f"], ratios.NotEvaluated);
        Assert.Equal(["e"], ratios.WithoutTarget);
    }

    [Fact]
    public void A_section_listed_twice_or_none_at_all_gives_no_ratio()
    {
        SectionRatios doubled = SectionRatios.Of([Section("a", WaterClass.II, null), Section("a", WaterClass.II, null)]);

        Assert.Equal(new Shortfall(Lack.SingleValues, 1, 2, "a"), doubled.Good.Percent.Invalid);
        Assert.Null(doubled.Good.Published);
        Assert.Equal(Lack.PossibleValues, new SectionShare(8, 7).Percent.Invalid!.Lack);
        Assert.Equal(new Shortfall(Lack.Sites, 0, 1), SectionRatios.Of([]).Good.Percent.Invalid);
    }

    [Theory]
    [InlineData("42.8", 7, 3)]
    [InlineData("42.9", 7, 3)]
    [InlineData("66.6", 3, 2)]
    [InlineData("12.5", 8, 1)]
    [InlineData("71.4", 7, 5)]
    [InlineData("83.3", 6, 5)]
    [InlineData("85.7", 7, 6)]
    [InlineData("100", 4, 4)]
    [InlineData("0", 4, 0)]
    [InlineData("42.8", 5, null)]
    [InlineData("42.8", 0, null)]
    [InlineData("142.8", 7, null)]
    [InlineData("10", 1100, null)]
    [InlineData("10", 2500, null)]
    public void A_printed_share_stands_for_a_count(string printed, int of, int? sections) => Assert.Equal(sections, Printed(printed).SectionsMeant(of));

    [Fact]
    public void A_share_that_was_cut_off_is_reached_and_kept_by_the_count_it_stands_for()
    {
        // 3/7 is published as 42.9: it reaches the printed 42.8 by any reading, but keeps it as an upper limit only by its count.
        Assert.Equal(42.9m, new SectionShare(3, 7).Published);
        Assert.True(Printed("42.8").ReachedBy(new(3, 7)));
        Assert.True(Printed("42.8").KeptBy(new(3, 7)));
        Assert.False(Printed("42.8").ReachedBy(new(2, 7)));
        Assert.False(Printed("42.8").KeptBy(new(4, 7)));

        // 42.9 is above 3/7 unrounded: the count reaches it.
        Assert.True(Printed("42.9").ReachedBy(new(3, 7)));
        Assert.True(new SectionShare(3, 7).Percent.Value < 42.9m);

        // Of five sections 42.8 % stands for no count: the published percentages are compared.
        Assert.False(Printed("42.8").ReachedBy(new(2, 5)));
        Assert.True(Printed("42.8").ReachedBy(new(3, 5)));

        // Of 1,100 sections 10.0 % stands for two counts.
        Assert.True(Printed("10.0").ReachedBy(new(110, 1100)));
        Assert.True(Printed("10.0").KeptBy(new(110, 1100)));
        Assert.False(Printed("10.0").KeptBy(new(112, 1100)));
        Assert.Null(Printed("42.8").ReachedBy(new(0, 0)));
        Assert.Null(Printed("42.8").KeptBy(new(0, 0)));
    }

    [Fact]
    public void However_a_share_is_printed_its_count_is_found_again() =>
        Gen.Int[1, 400].SelectMany(of => Gen.Select(Gen.Int[0, of], Gen.Bool, (sections, cut) => (of, sections, cut))).Sample(drawn =>
        {
            decimal percent = 100m * drawn.sections / drawn.of;
            PrintedShare printed = new(Math.Round(percent, 1, drawn.cut ? MidpointRounding.ToZero : MidpointRounding.ToEven));
            SectionShare same = new(drawn.sections, drawn.of);
            return printed.SectionsMeant(drawn.of) == drawn.sections && printed.ReachedBy(same) == true && printed.KeptBy(same) == true;
        });

    [Fact]
    public void Bettering_a_section_lowers_no_ratio_of_good_water() =>
        Gen.Int[1, 6].Array[1, 12].Sample(classes =>
        {
            SectionRatios before = Of(classes), after = Of([.. classes.Select((waterClass, index) => index == 0 ? Math.Max(waterClass - 1, 1) : waterClass)]);
            return after.Good.Sections >= before.Good.Sections && after.Compliant.Sections >= before.Compliant.Sections && after.WorseThanV.Sections <= before.WorseThanV.Sections;
        });

    static SectionRatios Of(int[] classes) => SectionRatios.Of([.. classes.Select((waterClass, index) => Section($"{index}", (WaterClass)waterClass, WaterClass.III))]);

    static PrintedShare Printed(string percent) => new(decimal.Parse(percent, System.Globalization.CultureInfo.InvariantCulture));

    static AssessedSection Section(string name, WaterClass? waterClass, WaterClass? target) =>
        new(name, new(waterClass, WaterRules.Section, 12, waterClass is null ? new(Lack.Months, 7, 8) : null), target);
}
