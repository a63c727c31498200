using Lantu.Domain.Handovers;
using Lantu.Domain.Units;

namespace Lantu.Domain.Tests.Handovers;

public sealed class NamedBodyTests
{
    static readonly Unit[] Bodies =
    [
        new() { Name = "市生态环境局", Kind = UnitKind.Department }, new() { Name = "市市场监管局", Kind = UnitKind.Department }, new() { Name = "市城管执法局", Kind = UnitKind.Department }, new() { Name = "市住房城乡建设委", Kind = UnitKind.Department },
        new() { Name = "市水务局", Kind = UnitKind.Department }, new() { Name = "市水务办", Kind = UnitKind.Department }, new() { Name = "朝阳区政府", Kind = UnitKind.District }, new() { Name = "朝阳区园林绿化局", Parent = "朝阳区政府", Kind = UnitKind.Department },
    ];

    [Theory]
    [InlineData("生态环境部门", "市生态环境局")]
    [InlineData("市级生态环境部门", "市生态环境局")]
    [InlineData("市场监管部门", "市市场监管局")]
    [InlineData("城管执法", "市城管执法局")]
    [InlineData("住房城乡建设部门", "市住房城乡建设委")]
    [InlineData("市住房城乡建设委员会", "市住房城乡建设委")]
    [InlineData("市水务局", "市水务局")]
    [InlineData("朝阳区政府", "朝阳区政府")]
    [InlineData("同级住房城乡建设部门", null)]
    [InlineData("市、区城管执法部门", null)]
    [InlineData("水务部门", null)]
    [InlineData("朝阳区园林绿化部门", null)]
    [InlineData("园林绿化部门", null)]
    [InlineData("公安机关", null)]
    [InlineData("部门", null)]
    [InlineData("", null)]
    [InlineData(null, null)]
    public void A_phrase_means_a_unit_only_where_no_other_can_be_meant(string? phrase, string? expected) =>
        Assert.Equal(expected, NamedBody.Find(phrase, new UnitDirectory("北京市", Bodies, [], []))?.Name);
}
