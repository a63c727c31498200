using Lantu.Domain.AdHocRounds;

namespace Lantu.Domain.Tests.AdHocRounds;

public sealed class AdHocReadingTests
{
    static readonly AdHocColumn Number = Forms.Column("排查点位", AdHocColumnKind.Number) with { Unit = "处" };
    static readonly AdHocColumn Choice = Forms.Column("等级", AdHocColumnKind.Choice) with { Options = ["高", "低"] };

    [Theory]
    [InlineData("12", "12")]
    [InlineData("１２．５０", "12.5")]
    [InlineData("1,200处", "1200")]
    [InlineData("1.2万处", "12000")]
    [InlineData("-3", "-3")]
    public void Numbers_are_read_whatever_their_width_and_with_their_unit(string typed, string value) => Assert.Equal(value, One(Number, typed));

    [Theory]
    [InlineData("2024-6-1", "2024-06-01")]
    [InlineData("２０２４年６月１日", "2024-06-01")]
    [InlineData("2024/06/01", "2024-06-01")]
    public void Days_are_read_as_people_write_them(string typed, string value) => Assert.Equal(value, One(Forms.Column("日期", AdHocColumnKind.Date), typed));

    [Theory]
    [InlineData(AdHocColumnKind.Number, "约12", AdHocFaultKind.NoNumber)]
    [InlineData(AdHocColumnKind.Number, "=1+1", AdHocFaultKind.NoNumber)]
    [InlineData(AdHocColumnKind.Number, "12吨", AdHocFaultKind.UnitDiffers)]
    [InlineData(AdHocColumnKind.Date, "2024-02-30", AdHocFaultKind.NoDate)]
    [InlineData(AdHocColumnKind.Date, "六月初", AdHocFaultKind.NoDate)]
    [InlineData(AdHocColumnKind.YesNo, "也许", AdHocFaultKind.NoChoice)]
    [InlineData(AdHocColumnKind.Choice, "中", AdHocFaultKind.NoChoice)]
    public void What_leaves_a_choice_is_asked_about(AdHocColumnKind kind, string typed, AdHocFaultKind fault)
    {
        AdHocReading read = AdHocReading.Of([Choice with { Kind = kind, Unit = kind == AdHocColumnKind.Number ? "处" : "" }], [typed], null, repeats: false);

        Assert.Null(read.Values);
        Assert.Equal((fault, 0), (read.Faults.Single().Kind, read.Faults.Single().Column));
    }

    [Fact]
    public void Half_a_sign_is_of_no_number_and_no_day()
    {
        Assert.Equal(AdHocFaultKind.NoNumber, AdHocReading.Of([Number], ["12\ud83d"], null, repeats: false).Faults.Single().Kind);
        Assert.Equal(AdHocFaultKind.NoDate, AdHocReading.Of([Forms.Column("日期", AdHocColumnKind.Date)], ["2024-06-01\ud83d"], null, repeats: false).Faults.Single().Kind);
    }

    [Fact]
    public void A_text_stays_as_it_is_and_has_its_limit()
    {
        Assert.Equal("=HYPERLINK(\"x\")\n<script>", One(Forms.Column("说明"), " =HYPERLINK(\"x\")\r\n<script> "));
        Assert.Equal(AdHocFaultKind.TextTooLong, AdHocReading.Of([Forms.Column("说明")], [new string('长', AdHocAnswer.LongestText + 1)], null, repeats: false).Faults.Single().Kind);
        Assert.Equal([AdHocAnswer.Yes, AdHocAnswer.No, "高"], AdHocReading.Of([Forms.Column("甲", AdHocColumnKind.YesNo), Forms.Column("乙", AdHocColumnKind.YesNo), Choice], ["是", "no", "高"], null, repeats: false).Values!);
    }

    [Fact]
    public void An_empty_row_is_left_for_later_and_a_needed_column_is_asked_for()
    {
        IReadOnlyList<AdHocColumn> columns = Forms.Content.Columns;
        Assert.Equal((null, 0), (AdHocReading.Of(columns, ["", " "], null, repeats: false).Values, AdHocReading.Of(columns, [], null, repeats: false).Faults.Count));
        Assert.Equal(AdHocFaultKind.ValueMissing, AdHocReading.Of(columns, ["", "有"], null, repeats: false).Faults.Single().Kind);
        Assert.Equal(AdHocFaultKind.ValueMissing, AdHocReading.Of(columns, ["", ""], null, repeats: false, isAnswered: true).Faults.Single().Kind);
        Assert.Equal(["", ""], AdHocReading.Of([columns[1], columns[1]], ["", ""], null, repeats: false, isAnswered: true).Values!);
    }

    [Fact]
    public void What_is_left_empty_may_be_as_it_was_the_time_before()
    {
        AdHocReading read = AdHocReading.Of(Forms.Content.Columns, ["", "新增"], ["12", "无"], repeats: true);

        Assert.Equal(["12", "新增"], read.Values!);
        Assert.Equal(1, read.Repeated);
        Assert.Equal(AdHocFaultKind.NothingBefore, AdHocReading.Of(Forms.Content.Columns, ["", ""], null, repeats: true).Faults.Single().Kind);
        Assert.Equal(AdHocFaultKind.ValueMissing, AdHocReading.Of(Forms.Content.Columns, ["", ""], ["", "无"], repeats: true).Faults.Single().Kind);
    }

    static string One(AdHocColumn column, string typed) => AdHocReading.Of([column], [typed], null, repeats: false).Values!.Single();
}
