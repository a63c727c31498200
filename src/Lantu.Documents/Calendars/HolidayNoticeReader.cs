using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Lantu.Domain.Calendars;

namespace Lantu.Documents.Calendars;

/// <summary>
/// Reads a notice of the General Office of the State Council on a year's holidays: 春节：2月15日（周日）至23日（周一）放假调休，共9天。2月14日（周六）上班。
/// What the notice prints twice (weekdays, counts of days) is held against itself; a sentence on days that is not understood is a fault, never passed over.
/// </summary>
public static partial class HolidayNoticeReader
{
    const string Weekdays = "日一二三四五六";

    /// <summary>Reads a notice.</summary>
    /// <param name="text">Its whole text, in lines.</param>
    public static HolidayNoticeReading Read(string text)
    {
        ArgumentNullException.ThrowIfNull(text);

        string folded = Fold(text);
        Match title = Title().Match(folded);
        int year = title.Success ? Number(title.Groups["year"]) : 0;
        List<HolidayNoticeFault> faults = title.Success ? [] : [new HolidayNoticeFault(HolidayNoticeFaultKind.YearMissing, "", "")];
        List<DayArrangement> days = [];
        string holiday = "";
        foreach (string sentence in Sentences().Split(folded))
        {
            Match heading = Heading().Match(sentence);
            string said = heading.Success ? sentence[heading.Length..] : sentence;
            holiday = heading.Success ? heading.Groups["name"].Value : holiday;
            if (holiday.Length > 0 && title.Success)
            {
                Take(new HolidaySentence(holiday, year, said), days, faults);
            }
        }

        HolidayNotice notice = new()
        {
            Year = year,
            DocumentNumber = DocumentNumber().Match(folded) is { Success: true } number ? number.Value : null,
            Title = title.Success ? $"关于{year}年部分节假日安排的通知" : "",
            IssuedOn = Issued(folded),
            Days = [.. days.OrderBy(day => day.Date)],
        };
        return new HolidayNoticeReading(notice, title.Success ? [.. faults, .. HolidayNoticeCheck.Find(notice)] : faults);
    }

    static void Take(HolidaySentence sentence, List<DayArrangement> days, List<HolidayNoticeFault> faults)
    {
        // 鼓励…安排职工在除夕休息 is advice: it arranges nothing.
        bool off = Off().IsMatch(sentence.Text);
        if (!off && !Work().IsMatch(sentence.Text))
        {
            return;
        }

        string dates = sentence.Text[..(off ? Off() : Work()).Match(sentence.Text).Index];
        List<DateOnly> named = [];
        if (!DaySpan.TryRead(dates, sentence, named, faults) || named.Count == 0)
        {
            faults.Add(new HolidayNoticeFault(HolidayNoticeFaultKind.SentenceUnread, sentence.Holiday, sentence.Text.Trim()));
            return;
        }

        days.AddRange(named.Select(day => new DayArrangement(day, sentence.Holiday, !off)));
        if (off && Count().Match(sentence.Text) is { Success: true } count && Number(count.Groups["count"]) != named.Count)
        {
            faults.Add(new HolidayNoticeFault(HolidayNoticeFaultKind.CountDiffers, sentence.Holiday, count.Value, named.Count.ToString(CultureInfo.InvariantCulture)));
        }
    }

    /// <summary>The weekday a bracket prints, as it should be for the day; nothing where it prints none or the right one.</summary>
    internal static HolidayNoticeFault? Weekday(string holiday, DateOnly day, string bracket)
    {
        Match printed = PrintedWeekday().Match(bracket);
        char right = Weekdays[(int)day.DayOfWeek];
        return !printed.Success || printed.Groups["day"].Value[0] == right || (right == '日' && printed.Groups["day"].Value == "天")
            ? null
            : new HolidayNoticeFault(HolidayNoticeFaultKind.WeekdayDiffers, holiday, string.Create(CultureInfo.InvariantCulture, $"{day:yyyy-MM-dd} {printed.Value}"), $"周{right}");
    }

    internal static int Number(Group digits) => int.Parse(digits.ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);

    // The date under the notice, not one that an arrangement names.
    static DateOnly? Issued(string text) =>
        Signed().Matches(text) is { Count: > 0 } all && all[^1] is { } last
        && DateOnly.TryParseExact($"{last.Groups["y"].Value}-{last.Groups["m"].Value}-{last.Groups["d"].Value}", "yyyy-M-d", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly day) ? day : null;

    // Full-width figures and signs as the half-width ones; brackets and colons as the full-width ones the notices print.
    static string Fold(string text) => text.Normalize(NormalizationForm.FormKC).Replace('(', '（').Replace(')', '）').Replace(':', '：').Replace(',', '，').Replace(';', '；');

    [GeneratedRegex(@"(?<year>[0-9]{4})年\s*(?:部分)?\s*节假日安排", RegexOptions.NonBacktracking)]
    private static partial Regex Title();

    [GeneratedRegex("国办发明电[〔\\[（][0-9]{4}[〕\\]）][0-9]+号", RegexOptions.NonBacktracking)]
    private static partial Regex DocumentNumber();

    [GeneratedRegex(@"[。；\r\n]+", RegexOptions.NonBacktracking)]
    private static partial Regex Sentences();

    [GeneratedRegex(@"^\s*(?:[（]?[一二三四五六七八九十]+[）]?、?\s*)?(?<name>\p{IsCJKUnifiedIdeographs}{2,4}(?:、\p{IsCJKUnifiedIdeographs}{2,4})?)：", RegexOptions.NonBacktracking)]
    private static partial Regex Heading();

    [GeneratedRegex("放假", RegexOptions.NonBacktracking)]
    private static partial Regex Off();

    [GeneratedRegex("(?:正常)?上班", RegexOptions.NonBacktracking)]
    private static partial Regex Work();

    [GeneratedRegex("共(?<count>[0-9]{1,2})天", RegexOptions.NonBacktracking)]
    private static partial Regex Count();

    [GeneratedRegex("(?:周|星期)(?<day>[日天一二三四五六])", RegexOptions.NonBacktracking)]
    private static partial Regex PrintedWeekday();

    [GeneratedRegex(@"^\s*(?<y>[0-9]{4})年(?<m>[0-9]{1,2})月(?<d>[0-9]{1,2})日\s*$", RegexOptions.Multiline | RegexOptions.NonBacktracking)]
    private static partial Regex Signed();
}
