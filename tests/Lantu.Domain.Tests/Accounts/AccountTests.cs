using Lantu.Domain.Accounts;

namespace Lantu.Domain.Tests.Accounts;

public sealed class AccountTests
{
    static readonly DateTimeOffset Now = new(2026, 3, 2, 1, 0, 0, TimeSpan.Zero);

    [Theory]
    [InlineData(" Ｚhang.San ", "zhang.san", true)]
    [InlineData("张三", "张三", true)]
    [InlineData("a", "a", false)]
    [InlineData("a b", "a b", false)]
    [InlineData(".ab", ".ab", false)]
    [InlineData("a=1", "a=1", false)]
    [InlineData(null, "", false)]
    public void A_login_name_has_one_form(string? typed, string form, bool isUsable)
    {
        Assert.Equal(form, LoginName.Of(typed));
        Assert.Equal(isUsable, LoginName.IsUsable(form));
    }

    [Fact]
    public void Half_a_character_is_no_login_name()
    {
        string form = LoginName.Of("\ud800ab");

        Assert.Equal("\ufffdab", form);
        Assert.False(LoginName.IsUsable(form));
    }

    [Theory]
    [InlineData("sevench", PasswordProfile.Modern, PasswordFault.TooShort)]
    [InlineData("eight ch", PasswordProfile.Modern, null)]
    [InlineData("eight ch", PasswordProfile.Mlps3, PasswordFault.FewClasses)]
    [InlineData("Eight ch", PasswordProfile.Mlps3, null)]
    [InlineData("八个汉字的密码哦", PasswordProfile.Modern, null)]
    public void A_password_has_the_form_that_is_asked(string password, PasswordProfile profile, PasswordFault? fault) => Assert.Equal(fault, PasswordRule.Find(PasswordRule.TextOf(password), profile));

    [Theory]
    [InlineData(128, null)]
    [InlineData(129, PasswordFault.TooLong)]
    public void A_password_ends_after_128_characters(int length, PasswordFault? fault) => Assert.Equal(fault, PasswordRule.Find(PasswordRule.TextOf(new string('ｘ', length)), PasswordProfile.Modern));

    [Fact]
    public void The_tenth_failure_locks_and_a_success_forgets_the_others()
    {
        Account account = New(AccountKind.Business);
        for (int i = 0; i < SecurityPolicy.MostFailures - 1; i++)
        {
            Assert.False(account.Fail(Now));
        }

        account.Succeed();
        Assert.Equal(0, account.Failures);
        Assert.Equal(9, Enumerable.Range(0, 9).Count(_ => !account.Fail(Now)));
        Assert.True(account.Fail(Now));
        Assert.True(account.IsLocked(Now + SecurityPolicy.LockTime - TimeSpan.FromSeconds(1)));
        Assert.False(account.IsLocked(Now + SecurityPolicy.LockTime));
    }

    [Fact]
    public void A_code_is_good_once_and_none_before_it_after()
    {
        Account account = New(AccountKind.Business);

        Assert.True(account.UseCode(100));
        Assert.False(account.UseCode(100));
        Assert.False(account.UseCode(99));
        Assert.True(account.UseCode(101));
    }

    [Fact]
    public void A_reset_takes_every_way_in_away_and_remembers_the_password()
    {
        Account account = New(AccountKind.Business);
        account.ChoosePassword("first", "1", Now);
        account.UseAuthenticator("key", ["code"], "2");

        account.Reset("3");

        Assert.False(account.IsActivated);
        Assert.False(account.HasSecondFactor);
        Assert.Equal(["first"], account.FormerPasswords);
        Assert.Equal("3", account.Stamp);
    }

    [Theory]
    [InlineData(Role.Preparer, false, false)]
    [InlineData(Role.Approver, false, true)]
    [InlineData(Role.Approver, true, false)]
    [InlineData(Role.Leader, true, false)]
    [InlineData(Role.Checker, true, true)]
    [InlineData(Role.Coordinator, true, true)]
    public void A_second_factor_is_asked_of_all_but_those_who_prepare_or_sign_on_paper(Role role, bool onPaper, bool isAsked)
    {
        SecurityPolicy policy = new();
        policy.Choose(PasswordProfile.Modern, onPaper);
        Account account = New(AccountKind.Business);
        account.Add(new Post { AccountNumber = 1, Ordinal = 1, Role = role, Place = "云州市", From = new DateOnly(2026, 3, 1) }, "1");

        Assert.Equal(isAsked, policy.AsksSecondFactor(account, new DateOnly(2026, 3, 2)));
        Assert.False(policy.AsksSecondFactor(account, new DateOnly(2026, 2, 28)));
        Assert.True(policy.AsksSecondFactor(New(AccountKind.Audit), new DateOnly(2026, 3, 2)));
    }

    [Fact]
    public void A_session_is_open_for_twelve_hours_and_not_before_it_began()
    {
        AccountSession session = new() { Id = Guid.Empty, AccountNumber = 1, At = Now, Means = SignInMeans.Password, Origin = "" };

        Assert.True(session.IsOpen(Now));
        Assert.True(session.IsOpen(Now + AccountSession.Longest - TimeSpan.FromSeconds(1)));
        Assert.False(session.IsOpen(Now + AccountSession.Longest));
        Assert.False(session.IsOpen(Now - TimeSpan.FromHours(1)));
        session.End(Now);
        Assert.False(session.IsOpen(Now));
    }

    static Account New(AccountKind kind) => new() { Number = 1, Kind = kind, Login = "zhang", Name = "张" };
}
