using Lantu.Domain.Indicators;

namespace Lantu.Domain.Tests.Indicators;

public sealed class YearSoFarTests
{
    static readonly Indicator Mean = new() { Code = "pm25", Name = "PM2.5", EnglishName = "PM2.5", Unit = "", Nature = IndicatorNature.Mean, Direction = IndicatorDirection.Lower, Decimals = 0 };

    static readonly Indicator Share = new() { Code = "good", Name = "优良天数比率", EnglishName = "Good days", Unit = "%", Nature = IndicatorNature.DayShare, Direction = IndicatorDirection.Higher, Decimals = 1, CountedAs = "days" };

    static readonly DateOnly LateInJune = new(2023, 6, 20);

    [Fact]
    public void The_longest_told_from_new_year_counts()
    {
        YearSoFar? soFar = YearSoFar.Of(Mean, [Figure("2023-01..03", 50), Figure("2023-01..05", 40), Figure("2023-05", 31), Figure("2022-01..05", 9)], 2023, LateInJune);

        Assert.Equal((40m, "2023-01..05", false), (soFar!.Value, soFar.Period.ToString(), soFar.IsPutTogether));
    }

    [Fact]
    public void Months_are_put_together_by_their_days_where_they_reach_further()
    {
        // 31 days of 40 and 28 of 20: 1,800 ÷ 59.
        YearSoFar? soFar = YearSoFar.Of(Mean, [Figure("2023-01", 40), Figure("2023-02", 20), Figure("2023-04", 99)], 2023, LateInJune);

        Assert.Equal(("2023-01..02", true), (soFar!.Period.ToString(), soFar.IsPutTogether));
        Assert.Equal(1800m / 59, soFar.Value);
        Assert.Equal("2023-01..05", YearSoFar.Of(Mean, [Figure("2023-01", 40), Figure("2023-02", 20), Figure("2023-01..05", 30)], 2023, LateInJune)!.Period.ToString());
    }

    [Fact]
    public void What_has_not_ended_is_not_known()
    {
        IndicatorFigure[] figures = [Figure("2023-01..05", 40), Figure("2023-01..06", 39)];

        Assert.Equal(5, YearSoFar.Of(Mean, figures, 2023, new DateOnly(2023, 6, 30))!.Period.Last);
        Assert.Equal(6, YearSoFar.Of(Mean, figures, 2023, new DateOnly(2023, 7, 1))!.Period.Last);
        Assert.Null(YearSoFar.Of(Mean, figures, 2023, new DateOnly(2023, 5, 31)));
    }

    [Fact]
    public void Days_of_a_share_are_told_counted_elsewhere_or_follow_from_it()
    {
        Assert.Equal((109, 151, false), Days(YearSoFar.Of(Share, [Figure("2023-01..05", 72.2m, counted: 109, valid: 151)], 2023, LateInJune)));
        Assert.Equal((109, 151, false), Days(YearSoFar.Of(Share, [Figure("2023-01..05", 72.2m)], 2023, LateInJune, [Figure("2023-01..05", 109)])));
        Assert.Equal((109, 151, true), Days(YearSoFar.Of(Share, [Figure("2023-01..05", 72.2m)], 2023, LateInJune)));
        Assert.Equal((null, 151, false), Days(YearSoFar.Of(Share, [Figure("2023-01..05", 72.3m)], 2023, LateInJune)));
    }

    [Fact]
    public void Days_of_months_add_up()
    {
        YearSoFar soFar = YearSoFar.Of(Share, [Figure("2023-01", 90.3m, counted: 28, valid: 31), Figure("2023-02", 88.9m, counted: 24, valid: 27)], 2023, LateInJune)!;

        Assert.Equal((52, 58, false), Days(soFar));
        Assert.Equal(100m * 52 / 58, soFar.Value);
    }

    [Fact]
    public void What_the_authority_issued_wins_then_the_furthest_settled_then_the_last()
    {
        IndicatorFigure told = Figure("2023-01..05", 40, state: FigureState.Preliminary), corrected = Figure("2023-01..05", 41, version: 2, state: FigureState.Reviewed);
        IndicatorFigure computed = Figure("2023-01..05", 39.6m, origin: FigureOrigin.Computed, state: FigureState.Approved);

        Assert.Same(corrected, IndicatorFigure.Counting([told, computed, corrected]));
        IndicatorFigure hasty = Figure("2023-01..05", 50, version: 3, state: FigureState.Preliminary);
        Assert.Same(corrected, IndicatorFigure.Counting([told, corrected, hasty]));
        Assert.Same(hasty, IndicatorFigure.Counting([told, hasty]));
        Assert.Same(computed, IndicatorFigure.Counting([computed]));
        Assert.Null(IndicatorFigure.Counting([]));
    }

    static (int?, int?, bool) Days(YearSoFar? soFar) => (soFar!.Counted, soFar.Valid, soFar.IsCountInferred);

    internal static IndicatorFigure Figure(string period, decimal value, int? counted = null, int? valid = null, int version = 1, FigureState state = FigureState.Approved, FigureOrigin origin = FigureOrigin.Issued)
    {
        Assert.True(FigurePeriod.TryParse(period, out FigurePeriod months));
        return new IndicatorFigure
        {
            DirectoryNumber = 1,
            Area = 1,
            Indicator = "pm25",
            Basis = IndicatorBasis.Raw,
            Year = months.Year,
            FirstMonth = months.First,
            LastMonth = months.Last,
            Origin = origin,
            Version = version,
            State = state,
            Value = value,
            Counted = counted,
            Valid = valid,
            Source = "公报",
            FiledAt = DateTimeOffset.UnixEpoch,
            FiledBy = "t",
        };
    }
}
