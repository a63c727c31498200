using System.Globalization;
using Lantu.Domain.Rounds;

namespace Lantu.Domain.Reminders;

/// <summary>What of a plan a unit is reminded of: the reports of a month, or one of the times of an ad-hoc round.</summary>
/// <param name="Month">The month; none of an ad-hoc round.</param>
/// <param name="AdHoc">Number of the ad-hoc round; 0 of a month.</param>
/// <param name="Turn">Which time of it, from 1; 0 of a month.</param>
public readonly record struct ReminderRound(RoundMonth? Month, int AdHoc = 0, int Turn = 0) : IComparable<ReminderRound>
{
    const string Prefix = "ad-hoc-";

    /// <summary>The reports of a month.</summary>
    public static ReminderRound Of(RoundMonth month) => new(month);

    /// <summary>One of the times of an ad-hoc round.</summary>
    public static ReminderRound Of(int adHoc, int turn) => new(null, adHoc, turn);

    /// <summary>Reads 2023-03, or ad-hoc-3-2: the second time of the third ad-hoc round.</summary>
    public static bool TryParse(string? text, out ReminderRound round)
    {
        round = default;
        if (RoundMonth.TryParse(text, out RoundMonth month))
        {
            round = Of(month);
            return true;
        }

        if (text?.StartsWith(Prefix, StringComparison.Ordinal) != true || text[Prefix.Length..].Split('-') is not [var adHoc, var turn] || !IsNumber(adHoc, out int of) || !IsNumber(turn, out int time))
        {
            return false;
        }

        round = Of(of, time);
        return true;
    }

    public static bool operator <(ReminderRound left, ReminderRound right) => left.CompareTo(right) < 0;

    public static bool operator <=(ReminderRound left, ReminderRound right) => left.CompareTo(right) <= 0;

    public static bool operator >(ReminderRound left, ReminderRound right) => left.CompareTo(right) > 0;

    public static bool operator >=(ReminderRound left, ReminderRound right) => left.CompareTo(right) >= 0;

    /// <summary>Months in their order, then ad-hoc rounds by number and time.</summary>
    public int CompareTo(ReminderRound other) => (Month is null, Month?.Index ?? 0, AdHoc, Turn).CompareTo((other.Month is null, other.Month?.Index ?? 0, other.AdHoc, other.Turn));

    /// <summary>As addresses name it: 2023-03, ad-hoc-3-2.</summary>
    public override string ToString() => Month is { } month ? month.ToString() : string.Create(CultureInfo.InvariantCulture, $"{Prefix}{AdHoc}-{Turn}");

    static bool IsNumber(string text, out int number) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number) && number > 0;
}
