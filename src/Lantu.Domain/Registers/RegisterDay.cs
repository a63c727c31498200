using System.Globalization;
using System.Text;

namespace Lantu.Domain.Registers;

/// <summary>A day as registers write it.</summary>
public static class RegisterDay
{
    static readonly string[] Forms = ["yyyy-M-d", "yyyy/M/d", "yyyy.M.d", "yyyy年M月d日", "yyyyMMdd"];

    /// <summary>The day that a text says, year first; nothing where it is none. A workbook's day may have a time of midnight behind it.</summary>
    public static DateOnly? Of(string text)
    {
        ArgumentNullException.ThrowIfNull(text);

        string day = text.Trim().Normalize(NormalizationForm.FormKC).Split(' ', 'T')[0];
        return DateOnly.TryParseExact(day, Forms, CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly read) ? read : null;
    }
}
