using Lantu.Tests.Features;

namespace Lantu.Tests.Security;

/// <summary>What somebody fills in while the session ends is not lost, and nobody else's.</summary>
public sealed class KeptFormTests
{
    static readonly DateTimeOffset Morning = new(2026, 3, 2, 1, 0, 0, TimeSpan.Zero);

    [Fact]
    public async Task A_form_sent_after_the_session_ended_is_sent_again_by_the_same_person()
    {
        Clock clock = new(Morning);
        await using LantuHost host = await LantuHost.StartAsync(clock);
        await host.EnterAsync("guan");
        using Visitor person = new(host, "");
        await person.SignInAsync("guan", to: "/account");
        await person.OpenAsync("/account/password");
        clock.Move(TimeSpan.FromMinutes(31));

        await person.SendAsync("/account/password", ("present", People.Password), ("password", "another long sentence"), ("again", "another long sentence"));
        Assert.Equal(401, person.Status);
        Assert.Contains("已保留", person.Told, StringComparison.Ordinal);
        await person.SendAsync("/sign-in", ("login", "guan"), ("password", People.Password), ("kept", person.Page.QuerySelector("input[name=kept]")!.GetAttribute("value")!));
        Assert.Equal("继续提交", person.Page.QuerySelector("h1")!.TextContent);
        Assert.DoesNotContain("another long sentence", await host.AuditTextAsync(), StringComparison.Ordinal);
        await person.SendHeldAsync();

        Assert.Equal("/account", person.Address);
        await person.SendAsync("/sign-out");
        await person.SignInAsync("guan", "another long sentence", "/account");
        Assert.Equal("/account", person.Address);
    }

    [Fact]
    public async Task Another_person_sees_nothing_of_it()
    {
        Clock clock = new(Morning);
        await using LantuHost host = await LantuHost.StartAsync(clock);
        await host.EnterAsync("first");
        await host.EnterAsync("second");
        using Visitor person = new(host, "");
        await person.SignInAsync("first");
        await person.OpenAsync("/account/password");
        clock.Move(TimeSpan.FromMinutes(31));
        await person.SendAsync("/account/password", ("present", People.Password), ("password", "a secret of the first"), ("again", "a secret of the first"));

        await person.SendAsync("/sign-in", ("login", "second"), ("password", People.Password), ("kept", person.Page.QuerySelector("input[name=kept]")!.GetAttribute("value")!));

        Assert.Contains("另一个人填写", person.Page.Body!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("a secret", person.Page.DocumentElement.OuterHtml, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_form_that_comes_from_no_page_of_ours_is_not_kept()
    {
        await using LantuHost host = await LantuHost.StartAsync();
        using Visitor person = new(host, "");
        await person.OpenAsync("/nothing");

        await person.SendAsync("/account/password", ("password", "x"));

        Assert.Equal(403, person.Status);
    }
}
