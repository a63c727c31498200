using Lantu.Ui;

namespace Lantu.Features.Assignments;

/// <summary>The days of a contact in words.</summary>
static class ContactDay
{
    public static string Span(DateOnly? from, DateOnly? to) => (from, to) switch
    {
        ({ } first, { } last) => Words.Of("DayToDay", Words.Day(first), Words.Day(last)),
        ({ } first, null) => Words.Of("DayOn", Words.Day(first)),
        (null, { } last) => Words.Of("UntilDay", Words.Day(last)),
        _ => "",
    };
}
