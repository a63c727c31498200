using Lantu.Data;
using Lantu.Data.Writing;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;

namespace Lantu.Jobs.Keys;

/// <summary>What cookies, forms and the second factors' secrets are protected with.</summary>
static class KeyParts
{
    public static IServiceCollection AddProtection(this IServiceCollection services)
    {
        services.AddDataProtection().SetApplicationName("lantu");
        services.AddOptions<KeyManagementOptions>().Configure<LantuDatabase, WriteQueue, TimeProvider>((keys, database, writes, clock) =>
        {
            keys.XmlRepository = new StoredKeys(database, writes, clock);
            keys.XmlEncryptor = KeySecret.Of(database) is { } secret ? new SealingEncryptor(secret) : null;
        });
        return services;
    }
}
