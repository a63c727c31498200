using System.Xml.Linq;
using Lantu.Data;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.AspNetCore.DataProtection.Repositories;
using Microsoft.Extensions.DependencyInjection;

namespace Lantu.Tests;

/// <summary>Gives a database a protection key, as one that was served before has: the audit of a test begins with the test.</summary>
sealed class PreparedKey : IXmlRepository
{
    static readonly TimeSpan Lifetime = TimeSpan.FromDays(90);

    readonly List<XElement> _made = [];

    public static async Task AddAsync(LantuDatabase database)
    {
        PreparedKey keys = new();
        DateTimeOffset now = TimeProvider.System.GetUtcNow();
        ServiceCollection services = new();
        services.AddDataProtection();
        services.Configure<KeyManagementOptions>(options => options.XmlRepository = keys);
        await using ServiceProvider provider = services.BuildServiceProvider();
        provider.GetRequiredService<IKeyManager>().CreateNewKey(now, now + Lifetime);
        await using LantuDb db = database.OpenForWriting();
        db.ProtectionKeys.AddRange(keys._made.Select(key => new ProtectionKey { Name = $"key-{key.Attribute("id")!.Value}", Xml = key.ToString(), At = now }));
        await db.SaveChangesAsync();
    }

    public IReadOnlyCollection<XElement> GetAllElements() => _made;

    public void StoreElement(XElement element, string friendlyName) => _made.Add(element);
}
