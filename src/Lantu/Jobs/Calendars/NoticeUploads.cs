using System.Collections.Concurrent;

namespace Lantu.Jobs.Calendars;

/// <summary>Notices that were handed in, remembered until they are loaded, others push them out, or the process ends: then they are handed in again.</summary>
sealed class NoticeUploads
{
    // Those that nobody will come back to must not fill the memory.
    const int Remembered = 20;

    readonly ConcurrentDictionary<int, NoticeUpload> _uploads = new();
    int _last;

    /// <summary>Remembers one.</summary>
    /// <returns>Its number, from 1.</returns>
    public int Keep(NoticeUpload upload)
    {
        int number = Interlocked.Increment(ref _last);
        _uploads[number] = upload;
        _uploads.TryRemove(number - Remembered, out _);
        return number;
    }

    /// <summary>The one of that number; nothing where it is not remembered.</summary>
    public NoticeUpload? Find(int number) => _uploads.GetValueOrDefault(number);

    /// <summary>Forgets one that is loaded.</summary>
    public void Forget(int number) => _uploads.TryRemove(number, out _);
}
