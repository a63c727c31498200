using System.Globalization;
using System.Resources;
using Lantu.Domain.Calendars;
using Lantu.Domain.Deadlines;
using Lantu.Domain.Plans;
using Lantu.Domain.Targets;

namespace Lantu.Ui;

/// <summary>The words of the pages, in the language of the request.</summary>
static class Words
{
    static readonly ResourceManager Texts = new("Lantu.Ui.PageTexts", typeof(Words).Assembly);

    public static string Of(string key) => Texts.GetString(key, CultureInfo.CurrentUICulture) ?? key;

    public static string Of(string key, params object?[] arguments) => string.Format(CultureInfo.CurrentCulture, Of(key), arguments);

    public static string Of(Enum value) => Of(value.ToString());

    public static bool IsEnglish => CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == "en";

    /// <summary>A day as people write it: 2023年5月6日（周六）.</summary>
    public static string Day(DateOnly day) =>
        IsEnglish
            ? day.ToString("ddd d MMMM yyyy", CultureInfo.GetCultureInfo("en-GB"))
            : $"{day.Year}年{day.Month}月{day.Day}日（周{"日一二三四五六"[(int)day.DayOfWeek]}）";

    /// <summary>The days a deadline names, or nothing where it names none.</summary>
    public static string? Days(Deadline deadline) => deadline switch
    {
        { Date: { } last } => Day(last),
        { From: { } first, To: { } last } => Of("DayToDay", Day(first), Day(last)),
        { From: { } first } => Of("DayOn", Day(first)),
        _ => null,
    };

    /// <summary>What a target asks for, with its unit: 不低于45%, 200万辆左右.</summary>
    public static string Amount(Target target)
    {
        string figure = target.Value.ToString("0.####", CultureInfo.InvariantCulture) + (IsEnglish && target.Unit is not ("%" or "‰") ? " " : "") + target.Unit;
        return Of($"Amount{target.Comparator}", figure);
    }

    /// <summary>A share of one as a whole percentage.</summary>
    public static string Percent(double share) => $"{Math.Round(share * 100).ToString(CultureInfo.InvariantCulture)}%";

    /// <summary>An instant in Beijing time, to the minute.</summary>
    public static string Instant(DateTimeOffset instant)
    {
        DateTimeOffset there = BeijingTime.At(instant);
        return $"{Day(DateOnly.FromDateTime(there.DateTime))} {there.ToString("HH:mm", CultureInfo.InvariantCulture)}";
    }

    /// <summary>A place as people look it up.</summary>
    public static string Place(SourcePlace place) =>
        string.Join(' ', new[]
        {
            place.Page is int page ? Of("Page", page) : null, place.Line is int line ? Of("Line", line) : null, place is { Line: not null, Row: int row } ? Of("RowOnLine", row) : null, place.Sheet, place.Cell,
        }.Where(part => part is not null));
}
