using Microsoft.Extensions.Caching.Memory;

namespace Lantu.Ui;

/// <summary>Parts of pages that say the same to everybody, as they were made, by key and language.</summary>
public sealed class KeptParts : IDisposable
{
    // Characters of all parts together: 32 MB, some two hundred tables of a city's plan.
    const long Most = 16_000_000;

    readonly MemoryCache _kept = new(new MemoryCacheOptions { SizeLimit = Most });

    public string? Find(object key) => _kept.Get<string>(key);

    public void Keep(object key, string made) => _kept.Set(key, made, new MemoryCacheEntryOptions { Size = made.Length, SlidingExpiration = TimeSpan.FromHours(1) });

    public void Dispose() => _kept.Dispose();
}
