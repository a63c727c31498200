using System.Globalization;
using System.Text;

namespace Lantu.Jobs;

/// <summary>Reads a day that was typed.</summary>
static class TypedDay
{
    // As date fields send it, and as people write it.
    static readonly string[] Forms = ["yyyy-MM-dd", "yyyy-M-d", "yyyy/M/d", "yyyy.M.d", "yyyy年M月d日"];

    /// <summary>The day, or nothing where nothing was typed.</summary>
    /// <exception cref="RefusedException">It is none.</exception>
    public static DateOnly? Read(string? typed) => string.IsNullOrWhiteSpace(typed) ? null : TryRead(typed, out DateOnly day) ? day : throw new RefusedException(Refusal.NoDay, typed.Trim());

    /// <summary>Whether something is a day.</summary>
    public static bool TryRead(string typed, out DateOnly day) => DateOnly.TryParseExact(typed.Trim().Normalize(NormalizationForm.FormKC), Forms, CultureInfo.InvariantCulture, DateTimeStyles.None, out day);
}
