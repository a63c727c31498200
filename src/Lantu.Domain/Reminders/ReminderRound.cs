using System.Globalization;
using Lantu.Domain.Rounds;

namespace Lantu.Domain.Reminders;

/// <summary>What of a plan a unit is reminded of: the reports of a month, its parts in them that are due to the unit above on one day, or one of the times of an ad-hoc round.</summary>
/// <param name="Month">The month; none of an ad-hoc round.</param>
/// <param name="AdHoc">Number of the ad-hoc round; 0 of a month.</param>
/// <param name="Turn">Which time of it, from 1; 0 of a month.</param>
/// <param name="Parent">Number in the directory of the unit that parts are reported to; 0 of anything else.</param>
/// <param name="CutOff">The internal cut-off of parts: parts of different days are different things.</param>
public readonly record struct ReminderRound(RoundMonth? Month, int AdHoc = 0, int Turn = 0, int Parent = 0, DateOnly? CutOff = null) : IComparable<ReminderRound>
{
    const string Prefix = "ad-hoc-";

    /// <summary>The reports of a month.</summary>
    public static ReminderRound Of(RoundMonth month) => new(month);

    /// <summary>Parts that are reported to a unit by a day.</summary>
    public static ReminderRound Of(RoundMonth month, int parent, DateOnly cutOff) => new(month, Parent: parent, CutOff: cutOff);

    /// <summary>One of the times of an ad-hoc round.</summary>
    public static ReminderRound Of(int adHoc, int turn) => new(null, adHoc, turn);

    /// <summary>Whether it is what is reported to the unit above, not to the plan.</summary>
    public bool IsPart => CutOff is not null;

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

    (bool, int, DateOnly, int, int, int) Order => (Month is null, Month?.Index ?? 0, CutOff ?? default, Parent, AdHoc, Turn);

    public static bool operator <(ReminderRound left, ReminderRound right) => left.CompareTo(right) < 0;

    public static bool operator <=(ReminderRound left, ReminderRound right) => left.CompareTo(right) <= 0;

    public static bool operator >(ReminderRound left, ReminderRound right) => left.CompareTo(right) > 0;

    public static bool operator >=(ReminderRound left, ReminderRound right) => left.CompareTo(right) >= 0;

    /// <summary>Months in their order, each before the parts in it, then ad-hoc rounds by number and time.</summary>
    public int CompareTo(ReminderRound other) => Order.CompareTo(other.Order);

    /// <summary>As addresses name it: 2023-03, ad-hoc-3-2. Parts have no address here: 2023-03 to 17 by 2023-04-03.</summary>
    public override string ToString() => IsPart ? string.Create(CultureInfo.InvariantCulture, $"{Month} to {Parent} by {CutOff:yyyy-MM-dd}") : Month is { } month ? month.ToString() : string.Create(CultureInfo.InvariantCulture, $"{Prefix}{AdHoc}-{Turn}");

    static bool IsNumber(string text, out int number) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number) && number > 0;
}
