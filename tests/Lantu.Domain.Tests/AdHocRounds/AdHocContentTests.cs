using Lantu.Domain.AdHocRounds;

namespace Lantu.Domain.Tests.AdHocRounds;

public sealed class AdHocContentTests
{
    static readonly DateOnly Today = new(2024, 3, 29);

    static readonly AdHocColumn[] Six = [.. Enumerable.Range(1, AdHocContent.MostColumns + 1).Select(i => Forms.Column($"列{i}"))];

    public static TheoryData<string, AdHocContent> Unfit() => new()
    {
        { "TitleUnfit", Forms.Content with { Title = " " } },
        { "TitleUnfit", Forms.Content with { Title = new string('长', AdHocContent.LongestTitle + 1) } },
        { "ReasonUnfit", Forms.Content with { Reason = "" } },
        { "BasisUnfit", Forms.Content with { Basis = "" } },
        { "NobodyNamed", Forms.Content with { Named = "\n" } },
        { "NoColumns", Forms.Content with { Columns = [] } },
        { "TooManyColumns", Forms.Content with { Columns = Six } },
        { "ColumnNameUnfit", Forms.Content with { Columns = [Forms.Column("")] } },
        { "ColumnTwice", Forms.Content with { Columns = [Forms.Column("说明Ａ"), Forms.Column("说 明A")] } },
        { "ColumnUnitUnfit", Forms.Content with { Columns = [Forms.Column("数", AdHocColumnKind.Number)] } },
        { "OptionsUnfit", Forms.Content with { Columns = [Forms.Column("选", AdHocColumnKind.Choice) with { Options = ["一"] }] } },
        { "OptionsUnfit", Forms.Content with { Columns = [Forms.Column("选", AdHocColumnKind.Choice) with { Options = ["一", " 一"] }] } },
        { "OptionsUnfit", Forms.Content with { Columns = [Forms.Column("选", AdHocColumnKind.Choice) with { Options = [.. Enumerable.Range(0, AdHocColumn.MostOptions + 1).Select(i => $"{i}")] }] } },
        { "OpensMissing", Forms.Content with { Opens = default } },
        { "OpensPast", Forms.Content with { Opens = Today.AddDays(-1) } },
        { "OpensFar", Forms.Content with { Opens = Today.AddYears(1).AddDays(1) } },
        { "DueDaysUnfit", Forms.Content with { DueDays = 0 } },
        { "DueDaysUnfit", Forms.Content with { DueDays = AdHocContent.MostDueDays + 1 } },
        { "WeeksUnfit", Forms.Content with { Weeks = 0 } },
        { "WeeksUnfit", Forms.Content with { Weeks = AdHocContent.MostWeeks + 1 } },
        { "UntilUnfit", Forms.Content with { Until = Forms.Content.Opens.AddDays(-1) } },
    };

    [Theory]
    [MemberData(nameof(Unfit))]
    public void What_is_unfit_is_named(string fault, AdHocContent content) => Assert.Equal([fault], content.Check(Today).Select(found => $"{found.Kind}"));

    [Fact]
    public void What_is_fit_has_no_fault_and_all_that_is_wrong_is_told_at_once()
    {
        Assert.Empty(Forms.Content.Check(Today));
        Assert.Empty((Forms.Content with { Opens = Today, Columns = Six[..AdHocContent.MostColumns], Weeks = AdHocContent.MostWeeks }).Check(Today));
        Assert.Equal([AdHocFaultKind.TitleUnfit, AdHocFaultKind.NoColumns, AdHocFaultKind.DueDaysUnfit], (Forms.Content with { Title = "", Columns = [], DueDays = -1 }).Check(Today).Select(fault => fault.Kind));
        Assert.Equal(AdHocFaultKind.ColumnNameUnfit, (Forms.Content with { Columns = [Forms.Column($"{new string('长', AdHocColumn.LongestName)}\ud83d")] }).Check(Today)[0].Kind);
    }

    [Theory]
    [InlineData(1, null, "04-01")]
    [InlineData(3, null, "04-01 04-08 04-15")]
    [InlineData(9, "2024-04-14", "04-01 04-08")]
    [InlineData(9, "2024-04-15", "04-01 04-08 04-15")]
    public void It_opens_a_week_apart_and_never_after_its_last_day(int weeks, string? until, string days) =>
        Assert.Equal(days, string.Join(' ', (Forms.Content with { Weeks = weeks, Until = until is null ? null : DateOnly.Parse(until, System.Globalization.CultureInfo.InvariantCulture) }).OpeningDays().Select(day => day.ToString("MM-dd", System.Globalization.CultureInfo.InvariantCulture))));

    [Fact]
    public void It_is_due_by_working_days_and_keeps_the_notice_it_rests_on()
    {
        AdHocMoments[] moments = [.. AdHocMoments.Of(Forms.Content with { Weeks = 2 }, Forms.Calendar)];

        // From Monday 1 April: the 2nd, the 3rd, and Sunday the 7th, which is worked.
        Assert.Equal([new DateOnly(2024, 4, 7), new DateOnly(2024, 4, 11)], moments.Select(one => one.Due.Day));
        Assert.Equal((Forms.At("2024-03-31T16:00:00Z"), Forms.At("2024-04-07T16:00:00Z")), (moments[0].Opens.At, moments[0].Due.At));
        Assert.Equal("国办发明电〔2023〕7号", moments[0].Due.RestsOn.Single().Citation);
        Assert.True(AdHocMoments.DueOf(new DateOnly(2026, 1, 5), 1, Forms.Calendar).IsProvisional);
    }
}
