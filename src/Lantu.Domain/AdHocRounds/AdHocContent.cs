using System.Text;

namespace Lantu.Domain.AdHocRounds;

/// <summary>What an ad-hoc round 专项调度 asks, of whom, and on which days: what is approved as a whole.</summary>
public sealed record AdHocContent
{
    /// <summary>Columns that a short form may have.</summary>
    public const int MostColumns = 5;

    /// <summary>Weeks in which it may be repeated: half a year.</summary>
    public const int MostWeeks = 26;

    /// <summary>Working days that units may have.</summary>
    public const int MostDueDays = 20;

    /// <summary>Rows that it may have, over all units.</summary>
    public const int MostRows = 500;

    /// <summary>Characters that the title may have.</summary>
    public const int LongestTitle = 60;

    /// <summary>Characters that a reason, or what it rests on, may have.</summary>
    public const int LongestReason = 500;

    const int DaysOfWeek = 7;

    public required string Title { get; init; }

    /// <summary>Why it is needed beside the monthly reports.</summary>
    public required string Reason { get; init; }

    /// <summary>What it rests on: a document, a meeting, an instruction.</summary>
    public required string Basis { get; init; }

    public required AdHocAsk Ask { get; init; }

    /// <summary>The units, groups or measures, as typed.</summary>
    public required string Named { get; init; }

    /// <summary>What every row is asked.</summary>
    public required IReadOnlyList<AdHocColumn> Columns { get; init; }

    /// <summary>The day on which it opens for the first time.</summary>
    public required DateOnly Opens { get; init; }

    /// <summary>How many working days after the opening day it is due, from 1.</summary>
    public required int DueDays { get; init; }

    /// <summary>In how many weeks it is asked, from 1.</summary>
    public int Weeks { get; init; } = 1;

    /// <summary>The last day on which it may open, where one is set.</summary>
    public DateOnly? Until { get; init; }

    /// <summary>The days on which it opens, a week apart.</summary>
    /// <returns>None where the last day is before the first.</returns>
    public IReadOnlyList<DateOnly> OpeningDays() => [.. Enumerable.Range(0, Math.Max(Weeks, 0)).Select(week => Opens.AddDays(week * DaysOfWeek)).Where(day => Until is not { } last || day <= last)];

    /// <summary>The same for what is left of it from a day on: an opening day is missing where none is left.</summary>
    /// <param name="day">The first day that it may open on.</param>
    public AdHocContent From(DateOnly day)
    {
        DateOnly[] left = [.. OpeningDays().Where(one => one >= day)];
        return this with { Opens = left.FirstOrDefault(), Weeks = Math.Max(left.Length, 1) };
    }

    /// <summary>What keeps it from being proposed, or from being approved on a day.</summary>
    /// <param name="today">The day.</param>
    public IReadOnlyList<AdHocFault> Check(DateOnly today)
    {
        List<AdHocFault> faults = [];
        Add(IsUnfit(Title, LongestTitle), AdHocFaultKind.TitleUnfit, LongestTitle);
        Add(IsUnfit(Reason, LongestReason), AdHocFaultKind.ReasonUnfit, LongestReason);
        Add(IsUnfit(Basis, LongestReason), AdHocFaultKind.BasisUnfit, LongestReason);
        Add(string.IsNullOrWhiteSpace(Named), AdHocFaultKind.NobodyNamed);
        Add(Columns.Count == 0, AdHocFaultKind.NoColumns);
        Add(Columns.Count > MostColumns, AdHocFaultKind.TooManyColumns, MostColumns);
        faults.AddRange(Columns.SelectMany(Check));
        faults.AddRange(Columns.Where(column => !string.IsNullOrWhiteSpace(column.Name)).GroupBy(column => Fold(column.Name), StringComparer.Ordinal).Where(same => same.Count() > 1).Select(same => new AdHocFault(AdHocFaultKind.ColumnTwice, same.First().Name)));
        Add(Opens == default, AdHocFaultKind.OpensMissing);
        Add(Opens != default && Opens < today, AdHocFaultKind.OpensPast, Opens);
        Add(Opens > today.AddYears(1), AdHocFaultKind.OpensFar, Opens);
        Add(DueDays is < 1 or > MostDueDays, AdHocFaultKind.DueDaysUnfit, MostDueDays);
        Add(Weeks is < 1 or > MostWeeks, AdHocFaultKind.WeeksUnfit, MostWeeks);
        Add(Opens != default && Until < Opens, AdHocFaultKind.UntilUnfit, Until ?? Opens);
        return faults;

        void Add(bool isSo, AdHocFaultKind kind, params object[] arguments)
        {
            if (isSo)
            {
                faults.Add(new AdHocFault(kind, arguments));
            }
        }
    }

    static IEnumerable<AdHocFault> Check(AdHocColumn column, int place)
    {
        if (IsUnfit(column.Name, AdHocColumn.LongestName))
        {
            yield return new AdHocFault(AdHocFaultKind.ColumnNameUnfit, place + 1, AdHocColumn.LongestName) { Column = place };
        }

        if (column.Kind == AdHocColumnKind.Number && IsUnfit(column.Unit, AdHocColumn.LongestUnit))
        {
            yield return new AdHocFault(AdHocFaultKind.ColumnUnitUnfit, column.Name, AdHocColumn.LongestUnit) { Column = place };
        }

        bool areFit = column.Options.Count is >= AdHocColumn.FewestOptions and <= AdHocColumn.MostOptions && !column.Options.Any(option => IsUnfit(option, AdHocColumn.LongestOption)) && column.Options.Select(Fold).Distinct(StringComparer.Ordinal).Count() == column.Options.Count;
        if (column.Kind == AdHocColumnKind.Choice && !areFit)
        {
            yield return new AdHocFault(AdHocFaultKind.OptionsUnfit, column.Name, AdHocColumn.FewestOptions, AdHocColumn.MostOptions, AdHocColumn.LongestOption) { Column = place };
        }
    }

    static bool IsUnfit(string text, int longest) => string.IsNullOrWhiteSpace(text) || text.Length > longest;

    // Half a surrogate pair has no compatibility form.
    static string Fold(string name) => string.Concat(name.Where(sign => !char.IsWhiteSpace(sign) && !char.IsSurrogate(sign))).Normalize(NormalizationForm.FormKC);
}
