using CsCheck;
using Lantu.Standards.Complaints;

namespace Lantu.Standards.Tests.Complaints;

public sealed class ComplaintCountsTests
{
    [Fact]
    public void Rates_are_of_what_was_accepted_and_of_what_was_asked_about()
    {
        ComplaintCounts counts = new(200, 198, 160, 120, 136);

        Assert.Equal((99m, 75m, 85m), (counts.ResponseRate.Value!.Value, counts.ResolutionRate.Value!.Value, counts.SatisfactionRate.Value!.Value));
        Assert.Equal((200, 160), (counts.ResponseRate.Count, counts.ResolutionRate.Count));
    }

    [Fact]
    public void A_score_takes_the_weights_it_is_given()
    {
        ComplaintCounts counts = new(200, 198, 160, 120, 136);

        Assert.Equal((9.9m + 30 + 42.5m), counts.Score(new(0.1m, 0.4m, 0.5m, "某市2023年考核办法")).Value);
        Assert.Equal(counts.Score(new(10, 40, 50, "x")).Value, counts.Score(new(0.1m, 0.4m, 0.5m, "x")).Value);
        Assert.Throws<ArgumentException>(() => new ComplaintWeights(0.1m, 0.4m, 0.5m, " "));
        Assert.Throws<ArgumentException>(() => new ComplaintWeights(-1, 1, 1, "x"));
        Assert.Throws<ArgumentException>(() => new ComplaintWeights(0, 0, 0, "x"));
    }

    [Fact]
    public void Counts_that_do_not_add_up_give_no_rate_and_nobody_asked_gives_no_score()
    {
        Assert.Equal(new Shortfall(Lack.PossibleValues, 4, 5, "Resolved"), new ComplaintCounts(200, 198, 160, 161, 136).ResponseRate.Invalid);
        Assert.Equal("Responded, Satisfied", new ComplaintCounts(200, 201, 160, 160, 161).ResponseRate.Invalid!.Where);
        Assert.Equal("Reviewed", new ComplaintCounts(200, 200, 201, 160, 160).ResponseRate.Invalid!.Where);
        Assert.Equal(new Shortfall(Lack.Values, 0, 1, "Resolved"), new ComplaintCounts(200, 198, 0, 0, 0).Score(new(1, 1, 1, "x")).Invalid);
        Assert.Equal(99, new ComplaintCounts(200, 198, 0, 0, 0).Score(new(1, 0, 0, "x")).Value);
    }

    [Fact]
    public void A_score_lies_between_its_rates() =>
        Gen.Select(Gen.Int[1, 50], Gen.Int[0, 50], Gen.Int[0, 50], Gen.Int[1, 9], Gen.Int[1, 9]).Sample((reviewed, resolved, satisfied, one, other) =>
        {
            ComplaintCounts counts = new(reviewed, reviewed, reviewed, resolved % (reviewed + 1), satisfied % (reviewed + 1));
            decimal score = counts.Score(new(0, one, other, "x")).Value!.Value;
            decimal[] rates = [counts.ResolutionRate.Value!.Value, counts.SatisfactionRate.Value!.Value];
            return score >= rates.Min() - 0.0000001m && score <= rates.Max() + 0.0000001m;
        });
}
