using Lantu.Domain.Accounts;

namespace Lantu.Domain.Tests.Accounts;

/// <summary>A city with a district (2) that has a bureau (3) with a station (4), a sister district (5), and a department (6) that took over from another (7).</summary>
public sealed class ReachTests
{
    const int City = 1;
    const int District = 2;
    const int Bureau = 3;
    const int Station = 4;
    const int Sister = 5;
    const int Department = 6;
    const int Former = 7;

    static readonly UnitTree Tree = new(
        "云州市",
        1,
        new Dictionary<int, int?> { [City] = null, [District] = City, [Bureau] = District, [Station] = Bureau, [Sister] = City, [Department] = City, [Former] = City },
        new Dictionary<int, int?> { [Former] = Department });

    [Theory]
    [InlineData(District, District, Relation.Own)]
    [InlineData(District, Bureau, Relation.Child)]
    [InlineData(District, Station, Relation.Child)]
    [InlineData(District, City, Relation.Parent)]
    [InlineData(Station, District, Relation.Parent)]
    [InlineData(District, Sister, Relation.Sister)]
    [InlineData(Department, Former, Relation.Own)]
    [InlineData(Former, Department, Relation.Sister)]
    public void A_unit_is_one_s_own_below_above_or_beside(int own, int other, Relation relation) => Assert.Equal(relation, Tree.Between(own, other));

    [Fact]
    public void Lines_that_run_in_a_circle_end()
    {
        UnitTree circle = new("云州市", 1, new Dictionary<int, int?> { [1] = 2, [2] = 1 }, new Dictionary<int, int?> { [1] = 2, [2] = 1 });

        Assert.Equal(Relation.Sister, circle.Between(3, 1));
    }

    [Theory]
    [InlineData(Role.Preparer, Power.ReadWork, District, true)]
    [InlineData(Role.Preparer, Power.ReadWork, Station, true)]
    [InlineData(Role.Preparer, Power.ReadWork, City, false)]
    [InlineData(Role.Preparer, Power.ReadWork, Sister, false)]
    [InlineData(Role.Preparer, Power.FileWork, District, true)]
    [InlineData(Role.Preparer, Power.FileWork, Bureau, false)]
    [InlineData(Role.Preparer, Power.SignWork, District, false)]
    [InlineData(Role.Approver, Power.SignWork, District, true)]
    [InlineData(Role.Approver, Power.SignWork, Bureau, false)]
    [InlineData(Role.Checker, Power.ReadWork, District, false)]
    [InlineData(Role.Approver, Power.ReadSeals, District, false)]
    public void A_role_of_a_unit_reaches_as_far_as_its_unit(Role role, Power power, int unit, bool may) => Assert.Equal(may, Of(role, District).May(power, "云州市", 1, unit));

    [Theory]
    [InlineData(Role.Coordinator, Power.PreparePlans, true)]
    [InlineData(Role.Coordinator, Power.FileWork, false)]
    [InlineData(Role.Leader, Power.ReadWork, true)]
    [InlineData(Role.Leader, Power.PreparePlans, false)]
    [InlineData(Role.Inspector, Power.ReadWork, true)]
    [InlineData(Role.Inspector, Power.ReadSeals, true)]
    [InlineData(Role.Leader, Power.ReadSeals, true)]
    [InlineData(Role.Coordinator, Power.ReadSeals, true)]
    [InlineData(Role.Inspector, Power.AcceptWork, false)]
    public void A_role_of_a_place_reaches_all_of_its_units_and_no_other_place(Role role, Power power, bool may)
    {
        Reach reach = Of(role, null);

        Assert.Equal(may, reach.May(power, "云州市", 1, Station));
        Assert.Equal(may, reach.May(power, "云州市", null, null));
        Assert.False(reach.May(power, "河州市", 2, Station));
    }

    [Fact]
    public void A_unit_of_another_directory_is_foreign_though_its_number_is_the_same() => Assert.False(Of(Role.Preparer, District).May(Power.ReadWork, "云州市", 2, District));

    [Fact]
    public void Nobody_checks_what_their_own_unit_reports()
    {
        Reach reach = Of(Role.Checker, Department);

        Assert.True(reach.MayCheck("云州市", 1, [Department], District));
        Assert.True(reach.MayCheck("云州市", 1, [Former], District));
        Assert.False(reach.MayCheck("云州市", 1, [Department], Department));
        Assert.False(reach.MayCheck("云州市", 1, [Department], Former));
        Assert.False(reach.MayCheck("云州市", 1, [Sister], District));
        Assert.False(reach.MayCheck("河州市", 1, [Department], District));
    }

    [Theory]
    [InlineData(AccountKind.System, Power.RunSystem)]
    [InlineData(AccountKind.Security, Power.ManageAccounts)]
    [InlineData(AccountKind.Audit, Power.ReadAudit)]
    public void An_administrator_has_one_power_and_none_of_business(AccountKind kind, Power own)
    {
        Reach reach = new(kind, [], new Dictionary<int, UnitTree>());
        Power[] shared = [Power.Enter, Power.OwnAccount, Power.ReadCalendars, Power.ReadDirectories];

        Assert.Equal([own], Enum.GetValues<Power>().Except(shared).Where(reach.May));
        Assert.Equal(kind == AccountKind.Security, reach.May(Power.ReadDirectories, "云州市"));
    }

    [Fact]
    public void Whoever_is_not_signed_in_may_enter_and_nothing_else() => Assert.Equal([Power.Enter], Enum.GetValues<Power>().Where(Reach.None.May));

    static Reach Of(Role role, int? unit) =>
        new(AccountKind.Business, [new Post { AccountNumber = 1, Ordinal = 1, Role = role, Place = "云州市", DirectoryNumber = unit is null ? null : 1, UnitNumber = unit, From = new DateOnly(2026, 1, 1) }], new Dictionary<int, UnitTree> { [1] = Tree });
}
