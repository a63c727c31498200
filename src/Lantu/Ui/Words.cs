using System.Globalization;
using System.Resources;
using Lantu.Domain.Plans;

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

    /// <summary>A place as people look it up.</summary>
    public static string Place(SourcePlace place) =>
        string.Join(' ', new[]
        {
            place.Page is int page ? Of("Page", page) : null, place.Line is int line ? Of("Line", line) : null, place.Sheet, place.Cell,
        }.Where(part => part is not null));
}
