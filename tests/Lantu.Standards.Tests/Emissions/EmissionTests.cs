using CsCheck;
using Lantu.Standards.Emissions;

namespace Lantu.Standards.Tests.Emissions;

public sealed class EmissionTests
{
    static readonly DateOnly EndOf2023 = new(2023, 12, 31);

    [Fact]
    public void Verified_projects_completed_by_the_day_count_less_what_was_set_off()
    {
        KeyProject[] projects =
        [
            Project("a", 100, 40, 10, new(2021, 5, 1)), Project("b", 50, 20, 0, EndOf2023), Project("c", 80, 0, 0, new(2024, 1, 1)), Project("d", 80, 0, 0, null),
            Project("e", 80, 0, 0, new(2022, 1, 1)) with { IsVerified = false }, Project("f", 80, 0, 0, new(2020, 12, 31)),
            Project("a", 500, 0, 0, new(2021, 5, 1)) with { Pollutant = EmissionPollutant.AmmoniaNitrogen },
        ];

        KeyProjectReduction reduction = KeyProjectReduction.Of(projects, EmissionPollutant.NitrogenOxides, EndOf2023);

        Assert.Equal((80m, 2, 10m), (reduction.Tonnes.Value!.Value, reduction.Tonnes.Count, reduction.Offset!.Value));
        Assert.Equal(["a", "b"], reduction.Counted.Select(project => project.Name));
        Assert.Equal(["c", "d"], reduction.NotYetCompleted.Select(project => project.Name));
        Assert.Equal(["e"], reduction.NotVerified.Select(project => project.Name));
        Assert.Equal(["f"], reduction.BeforeBase.Select(project => project.Name));
        Assert.Equal(0, KeyProjectReduction.Of([], EmissionPollutant.NitrogenOxides, EndOf2023).Tonnes.Value);
    }

    [Fact]
    public void A_project_listed_twice_or_with_figures_that_cannot_be_gives_no_sum()
    {
        KeyProject project = Project("a", 100, 40, 10, new(2021, 5, 1));
        Shortfall? Fault(params KeyProject[] projects) => KeyProjectReduction.Of(projects, EmissionPollutant.NitrogenOxides, EndOf2023).Tonnes.Invalid;

        Assert.Equal(new Shortfall(Lack.SingleValues, 1, 2, "a"), Fault(project, project));
        Assert.Equal(new Shortfall(Lack.PossibleValues, 1, 2, "b"), Fault(project, project with { Name = "b", After = 101 }));
        Assert.Equal(new Shortfall(Lack.PossibleValues, 0, 1, "a"), Fault(project with { Offset = 61 }));
        Assert.Equal(new Shortfall(Lack.PossibleValues, 0, 1, "a"), Fault(project with { Offset = -1 }));
        Assert.Null(KeyProjectReduction.Of([project, project], EmissionPollutant.NitrogenOxides, EndOf2023).Offset);
    }

    [Fact]
    public void Each_project_is_in_exactly_one_list_and_time_adds_only() =>
        Gen.Select(Gen.Int[0, 50], Gen.Int[0, 50], Gen.Int[0, 2000], Gen.Bool).Array[0, 12].Select(drawn => drawn.Select((parts, index) =>
            Project($"{index}", parts.Item1 + parts.Item2, parts.Item1, parts.Item2 / 2m, parts.Item3 % 7 == 0 ? null : new DateOnly(2020, 6, 1).AddDays(parts.Item3)) with { IsVerified = parts.Item4 }).ToArray()).Sample(projects =>
        {
            KeyProjectReduction earlier = KeyProjectReduction.Of(projects, EmissionPollutant.NitrogenOxides, new(2022, 12, 31)), later = KeyProjectReduction.Of(projects, EmissionPollutant.NitrogenOxides, EndOf2023);
            return earlier.Counted.Count + earlier.NotVerified.Count + earlier.NotYetCompleted.Count + earlier.BeforeBase.Count == projects.Length
                && later.Tonnes.Value >= earlier.Tonnes.Value;
        });

    [Fact]
    public void Amounts_follow_from_the_units()
    {
        // 30 mg/L in 1 million m³ are 30 t; 50 mg/m³ in 1 billion m³ are 50 t.
        Assert.Equal(30, EmissionAmount.OfWater(30, 100).Value);
        Assert.Equal(50, EmissionAmount.OfGas(50, 100_000).Value);
        Assert.Equal("concentration", EmissionAmount.OfWater(-1, 100).Invalid!.Where);
        Assert.Equal("volume", EmissionAmount.OfGas(1, -100).Invalid!.Where);
    }

    [Fact]
    public void Carbon_intensity_declines_by_emission_and_product_together()
    {
        CarbonYear of2020 = new(12_000, 36_000);

        Assert.Equal(12, new CarbonYear(11_616, 39_600).DeclineSince(of2020).Value);
        Assert.Equal(0, of2020.DeclineSince(of2020).Value);
        Assert.Equal(-10, new CarbonYear(13_200, 36_000).DeclineSince(of2020).Value);
        Assert.Equal("GDP", new CarbonYear(1, 0).DeclineSince(of2020).Invalid!.Where);
        Assert.Equal("E0", of2020.DeclineSince(new(0, 36_000)).Invalid!.Where);
        Assert.Equal("E", new CarbonYear(12_000_000_001, 36_000).DeclineSince(of2020).Invalid!.Where);
        Assert.Equal("GDP", new CarbonYear(12_000, 0.001m).DeclineSince(of2020).Invalid!.Where);
    }

    [Fact]
    public void The_decline_does_not_depend_on_the_units() =>
        Gen.Select(Gen.Int[1, 100_000], Gen.Int[1, 100_000], Gen.Int[1, 100_000], Gen.Int[1, 100_000]).Sample((emission, product, emission0, product0) =>
            Math.Abs(new CarbonYear(emission, product).DeclineSince(new(emission0, product0)).Value!.Value
                - new CarbonYear(emission * 10_000m, product / 100m).DeclineSince(new(emission0 * 10_000m, product0 / 100m)).Value!.Value) < 0.000000001m);

    static KeyProject Project(string name, decimal before, decimal after, decimal offset, DateOnly? completedOn) => new(name, EmissionPollutant.NitrogenOxides, before, after, offset, completedOn, IsVerified: true);
}
