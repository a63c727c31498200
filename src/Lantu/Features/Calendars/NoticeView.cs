using Lantu.Domain.Calendars;
using Lantu.Jobs.Calendars;

namespace Lantu.Features.Calendars;

/// <summary>A notice as it is handed in: the form, what is wrong with it, or what loading it would change.</summary>
public sealed record NoticeView
{
    internal NoticeView(KeptCalendar calendar) => Calendar = calendar;

    public KeptCalendar Calendar { get; }

    public string? Refused { get; init; }

    internal NoticeProposal? Proposal { get; init; }

    /// <summary>Number under which it is remembered; 0 where there is nothing to load.</summary>
    public int Upload { get; init; }

    public string Address => $"/calendars/{Calendar.Number}/upload";
}
