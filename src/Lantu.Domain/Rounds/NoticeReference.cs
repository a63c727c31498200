using Lantu.Domain.Calendars;

namespace Lantu.Domain.Rounds;

/// <summary>A notice that a moment was derived from.</summary>
/// <param name="Year">The year it arranges.</param>
/// <param name="Citation">How people cite it.</param>
/// <param name="Hash">SHA-256 of its text, where that is kept.</param>
public sealed record NoticeReference(int Year, string Citation, string? Hash)
{
    /// <summary>Names a notice.</summary>
    public static NoticeReference To(HolidayNotice notice)
    {
        ArgumentNullException.ThrowIfNull(notice);

        return new NoticeReference(notice.Year, notice.Citation, notice.Hash);
    }
}
