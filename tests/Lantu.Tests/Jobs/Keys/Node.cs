using Lantu.Data;
using Lantu.Data.Writing;
using Lantu.Jobs.Keys;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.AspNetCore.DataProtection.Repositories;
using Microsoft.Extensions.DependencyInjection;

namespace Lantu.Tests.Jobs.Keys;

/// <summary>One of several nodes that protect with the keys of one database.</summary>
sealed class Node : IAsyncDisposable
{
    readonly ServiceProvider _services;
    readonly WriteQueue _writes;

    /// <param name="database">The database.</param>
    /// <param name="keeps">What the node keeps its keys with, where it is not what the site has.</param>
    public Node(LantuDatabase database, Func<IXmlRepository, IXmlRepository>? keeps = null)
    {
        _writes = WriteQueue.Rehearsing(database.OpenForWriting, TimeProvider.System);
        ServiceCollection services = new();
        services.AddSingleton(database).AddSingleton(_writes).AddSingleton(TimeProvider.System).AddProtection();
        if (keeps is not null)
        {
            services.PostConfigure<KeyManagementOptions>(keys => keys.XmlRepository = keeps(keys.XmlRepository!));
        }

        _services = services.BuildServiceProvider();
        Protector = _services.GetRequiredService<IDataProtectionProvider>().CreateProtector("test");
    }

    public IDataProtector Protector { get; }

    public async ValueTask DisposeAsync()
    {
        await _services.DisposeAsync();
        await _writes.DisposeAsync();
    }
}
