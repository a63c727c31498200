using Lantu.Data;
using Lantu.Domain.Plans;
using Microsoft.EntityFrameworkCore;

namespace Lantu.Jobs.Settlements;

/// <summary>The number of an item of running text, which is all that tells where it begins once it is printed. A table has rows for that: there a task may go without.</summary>
static class ItemNumber
{
    const string ChineseDigits = "零〇一二三四五六七八九十百千";

    /// <param name="db">The database.</param>
    /// <param name="beside">A task of the same programme; the task itself where its own number is changed.</param>
    /// <param name="number">The number that was typed.</param>
    /// <exception cref="RefusedException">Printed so, the item would be part of the one before it.</exception>
    public static async Task RequireAsync(LantuDb db, PlanTask beside, string number)
    {
        if (Digits(beside.Number) is { } digits && Digits(number) != digits
            && (await db.Programmes.Where(p => p.PlanId == beside.PlanId && p.Ordinal == beside.ProgrammeOrdinal).Select(p => p.Columns).SingleAsync()).Count == 0)
        {
            throw new RefusedException(Refusal.NumberUnlike, beside.Number);
        }
    }

    // Whether it is written in Arabic digits or Chinese ones; nothing where it is no number.
    static bool? Digits(string number) =>
        number.Length == 0 ? null : number.All(char.IsAsciiDigit) ? true : number.All(c => ChineseDigits.Contains(c, StringComparison.Ordinal)) ? false : null;
}
