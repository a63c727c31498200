using System.Globalization;
using CsCheck;
using Lantu.Domain.Targets;

namespace Lantu.Domain.Tests.Targets;

public sealed class TypedQuantityTests
{
    [Theory]
    [InlineData("120", "公里", "120")]
    [InlineData(" １，２３４．５ ", "公里", "1234.5")]
    [InlineData("1,234", "吨", "1234")]
    [InlineData("120公里", "公里", "120")]
    [InlineData("120 千米", "公里", "120")]
    [InlineData("120000米", "公里", "120")]
    [InlineData("1.2万吨", "万吨", "1.2")]
    [InlineData("12000吨", "万吨", "1.2")]
    [InlineData("1.2万", "吨", "12000")]
    [InlineData("1.2亿立方米", "万立方米", "12000")]
    [InlineData("350㎡", "平方米", "350")]
    [InlineData("3平方公里", "公顷", "300")]
    [InlineData("95％", "%", "95")]
    [InlineData("95%", "％", "95")]
    [InlineData("2百分点", "百分点", "2")]
    [InlineData("3万辆次", "辆次", "30000")]
    [InlineData("-1.5", "%", "-1.5")]
    [InlineData("0", "个", "0")]
    public void What_can_be_understood_is_understood(string typed, string unit, string value) =>
        Assert.Equal(new TypedQuantity(decimal.Parse(value, CultureInfo.InvariantCulture), null, typed.Normalize(System.Text.NormalizationForm.FormKC).Trim()), TypedQuantity.Read(typed, unit));

    [Theory]
    [InlineData("约50", "公里")]
    [InlineData("50余公里", "公里")]
    [InlineData("1,5", "公里")]
    [InlineData("1.234,5", "公里")]
    [InlineData("12-15", "公里")]
    [InlineData("五十", "公里")]
    [InlineData("<script>1</script>", "公里")]
    [InlineData("=1+1", "公里")]
    [InlineData("1e9", "公里")]
    [InlineData("99999999999999999999999999999999", "公里")]
    public void What_leaves_a_choice_is_asked_about(string typed, string unit)
    {
        TypedQuantity read = TypedQuantity.Read(typed, unit);

        Assert.Null(read.Value);
        Assert.NotNull(read.Fault);
    }

    [Theory]
    [InlineData("50吨", "公里", "吨")]
    [InlineData("1.2万", "万吨", "万")]
    [InlineData("3个百分点", "%", "个百分点")]
    public void A_unit_that_measures_something_else_is_named(string typed, string unit, string found) =>
        Assert.Equal(new TypedQuantity(null, TypedQuantityFault.UnitDiffers, found), TypedQuantity.Read(typed, unit));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(" 　")]
    public void Nothing_typed_is_nothing(string? typed) => Assert.Equal(new TypedQuantity(null, null, ""), TypedQuantity.Read(typed, "吨"));

    [Fact]
    public void A_word_that_begins_like_a_number_is_a_whole_one()
    {
        Assert.Equal(new UnitOfMeasure(1, "百分点"), UnitOfMeasure.Of("百分点"));
        Assert.Equal(new UnitOfMeasure(100, "户"), UnitOfMeasure.Of("百户"));
    }

    [Fact]
    public void Whatever_the_multiplier_the_quantity_is_the_same() =>
        Gen.Select(Gen.Int[0, 9_999_999], Gen.OneOf(Array.ConvertAll<string, Gen<string>>(["", "百", "千", "万", "十万", "百万", "亿"], Gen.Const)), Gen.OneOf(Array.ConvertAll<string, Gen<string>>(["", "千", "万", "亿"], Gen.Const)), Gen.OneOf(Array.ConvertAll<string, Gen<string>>(["吨", "立方米", "辆次", "元"], Gen.Const)))
            .Sample((figure, typed, asked, what) =>
            {
                decimal? value = TypedQuantity.Read(string.Create(CultureInfo.InvariantCulture, $"{figure / 100m}{typed}{what}"), asked + what).Value;
                Assert.Equal(figure / 100m * UnitOfMeasure.Of(typed + what).Factor, value * UnitOfMeasure.Of(asked + what).Factor);
            });
}
