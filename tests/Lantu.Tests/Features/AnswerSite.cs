using Lantu.Data;
using Lantu.Domain.Accounts;
using Lantu.Domain.Plans;
using Lantu.Domain.Units;
using Lantu.Jobs;
using Lantu.Jobs.Calendars;
using Lantu.Jobs.Directories;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Lantu.Tests.Features;

/// <summary>A site with a published plan, whose place has a directory of its own, so that its units have people.</summary>
static class AnswerSite
{
    /// <summary>Another place that has a directory.</summary>
    public const string Elsewhere = "中华人民共和国";

    public static async Task<LantuHost> StartAsync()
    {
        LantuHost host = await DraftSite.StartAsync();
        await host.App.Services.GetRequiredService<TakeInCalendars>().RunAsync(TestContext.Current.CancellationToken);
        await host.TakeOverAsync("北京市");
        await host.TakeOverAsync(Elsewhere);
        using Visitor office = new(host);
        await office.PublishAsync(1);
        return host;
    }

    public static Task TakeOverAsync(this LantuHost host, string place) =>
        new InstallDirectory(host.Writes, TimeProvider.System).RunAsync(UnitDirectories.Shipped().First(found => found.Directory.Root == place).Directory, DirectoryActKind.TakenOver, onlyIfNew: true, Actor.Local);

    /// <summary>Keeps what stands in the way and publishes.</summary>
    public static async Task PublishAsync(this Visitor office, int plan)
    {
        await office.OpenAsync($"/plans/{plan}/desk?severity=Error");
        while (office.Page.QuerySelector("form[action$=keep] input[name=finding]")?.GetAttribute("value") is { } finding)
        {
            await office.SendAsync($"/plans/{plan}/desk/keep", ("finding", finding), ("scope", "sort"));
            await office.OpenAsync($"/plans/{plan}/desk?severity=Error");
        }

        await office.OpenAsync("/imports");
        await office.SendAsync($"/plans/{plan}/publish");
        Assert.Equal(200, office.Status);
    }

    /// <summary>Somebody of a unit of Beijing at a browser.</summary>
    public static async Task<Visitor> OfUnitAsync(this LantuHost host, string unit, Role role = Role.Preparer) =>
        new(host, await host.SignInAsync(new Seat($"u{unit.GetHashCode(StringComparison.Ordinal):x}{role}".ToLowerInvariant(), AccountKind.Business, role, "北京市", unit)));

    /// <summary>Somebody with a role for a whole place at a browser.</summary>
    public static async Task<Visitor> OfPlaceAsync(this LantuHost host, Role role, string place = "北京市") => new(host, await host.SignInAsync(new Seat($"p{place.Length}{role}".ToLowerInvariant(), AccountKind.Business, role, place)));

    /// <summary>The address of a unit of a plan.</summary>
    public static async Task<string> UnitAddressAsync(this LantuHost host, string name, int plan = 1)
    {
        await using LantuDb db = host.Database.Open();
        PlanId id = await db.Plans.Where(p => p.Number == plan).Select(p => p.Id).SingleAsync(TestContext.Current.CancellationToken);
        return $"/plans/{plan}/units/{await db.Units.Where(u => u.PlanId == id && u.Name == name).Select(u => u.Ordinal).SingleAsync(TestContext.Current.CancellationToken)}";
    }

    /// <summary>How the assignments of a measure stand, in a few letters.</summary>
    public static async Task<IReadOnlyList<string>> AnswersAsync(this LantuHost host, int measure, int plan = 1)
    {
        await using LantuDb db = host.Database.Open();
        PlanId id = await db.Plans.Where(p => p.Number == plan).Select(p => p.Id).SingleAsync(TestContext.Current.CancellationToken);
        return [.. (await db.Assignments.Where(a => a.PlanId == id && a.MeasureOrdinal == measure).OrderBy(a => a.Role).ThenBy(a => a.Unit).ToListAsync(TestContext.Current.CancellationToken))
            .Select(a => $"{a.Role} {a.Unit}{(a.AcknowledgedAt is null ? "" : " acknowledged")}{(a.ContestNumber is null ? "" : " contested")}{(a.HasEnded ? " ended" : "")}{(a.DecisionNumber is null ? "" : " decided")}")];
    }
}
