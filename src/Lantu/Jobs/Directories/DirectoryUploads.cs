using System.Collections.Concurrent;

namespace Lantu.Jobs.Directories;

/// <summary>Workbooks that were handed in, remembered until they are applied, others push them out, or the process ends: then they are handed in again.</summary>
sealed class DirectoryUploads
{
    // Those that nobody will come back to must not fill the memory.
    const int Remembered = 20;

    readonly ConcurrentDictionary<int, DirectoryUpload> _uploads = new();
    int _last;

    /// <summary>Remembers one.</summary>
    /// <returns>Its number, from 1.</returns>
    public int Keep(DirectoryUpload upload)
    {
        int number = Interlocked.Increment(ref _last);
        _uploads[number] = upload;
        _uploads.TryRemove(number - Remembered, out _);
        return number;
    }

    /// <summary>The one of that number and directory; nothing where it is not remembered.</summary>
    public DirectoryUpload? Find(int number, int directory) => _uploads.GetValueOrDefault(number) is { } upload && upload.Directory == directory ? upload : null;

    /// <summary>Forgets one that is applied.</summary>
    public void Forget(int number) => _uploads.TryRemove(number, out _);
}
