using Lantu.Domain.Units;
using Lantu.Jobs;
using Lantu.Jobs.Calendars;
using Lantu.Jobs.Directories;

namespace Lantu.Tests.Features;

/// <summary>The site over both samples, for tests that only read.</summary>
public sealed class SampleSite : IAsyncLifetime
{
    public LantuHost Host { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        Host = await LantuHost.StartAsync("beijing-2023/plan.md", "yunzhou-2024/plan.md");
        await new TakeInCalendars(Host.Database, Host.Writes, TimeProvider.System).RunAsync(TestContext.Current.CancellationToken);
        FoundDirectory shipped = UnitDirectories.Shipped().First(found => found.Directory.Root == "北京市");
        await new InstallDirectory(Host.Writes, TimeProvider.System).RunAsync(shipped.Directory, DirectoryActKind.TakenOver, onlyIfNew: true, Actor.Local);
    }

    public async ValueTask DisposeAsync() => await Host.DisposeAsync();
}
