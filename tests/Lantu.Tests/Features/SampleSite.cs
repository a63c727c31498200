namespace Lantu.Tests.Features;

/// <summary>The site over both samples, for tests that only read.</summary>
public sealed class SampleSite : IAsyncLifetime
{
    public LantuHost Host { get; private set; } = null!;

    public async ValueTask InitializeAsync() => Host = await LantuHost.StartAsync("beijing-2023/plan.md", "yunzhou-2024/plan.md");

    public async ValueTask DisposeAsync() => await Host.DisposeAsync();
}
