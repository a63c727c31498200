using System.Globalization;
using Lantu.Domain.AdHocRounds;
using Microsoft.AspNetCore.Mvc;

namespace Lantu.Features.AdHocRounds;

/// <summary>What is typed of an ad-hoc round: its columns line by line, in the same order in every field.</summary>
public sealed class AdHocForm
{
    /// <summary>The form's key.</summary>
    [FromForm]
    public Guid? Form { get; set; }

    /// <summary>Version of the round as the page showed it.</summary>
    [FromForm]
    public int? Seen { get; set; }

    [FromForm]
    public string? Title { get; set; }

    /// <summary>Why it is needed; of a decision, why it is made.</summary>
    [FromForm]
    public string? Reason { get; set; }

    [FromForm]
    public string? Basis { get; set; }

    [FromForm]
    public string? Ask { get; set; }

    [FromForm]
    public string? Named { get; set; }

    [FromForm]
    public string? Opens { get; set; }

    [FromForm]
    public string? Days { get; set; }

    [FromForm]
    public string? Weeks { get; set; }

    [FromForm]
    public string? Until { get; set; }

    [FromForm]
    public string[]? Column { get; set; }

    [FromForm]
    public string[]? Kind { get; set; }

    [FromForm]
    public string[]? Unit { get; set; }

    [FromForm]
    public string[]? Options { get; set; }

    /// <summary>Places of the columns that are needed, from 0.</summary>
    [FromForm]
    public int[]? Needed { get; set; }

    static readonly char[] Between = ['、', ',', '，', ';', '；', '\r', '\n'];

    /// <summary>What it asks. A line in which nothing is typed is no column.</summary>
    internal AdHocContent Content => new()
    {
        Title = Title?.Trim() ?? "",
        Reason = Text(Reason),
        Basis = Text(Basis),
        Ask = Enum.TryParse(Ask, out AdHocAsk ask) && Enum.IsDefined(ask) ? ask : AdHocAsk.Units,
        Named = Text(Named),
        Columns = [.. Enumerable.Range(0, Lines).Where(line => At(Column, line).Length + At(Unit, line).Length + At(Options, line).Length > 0).Select(ColumnOf)],
        Opens = Day(Opens) ?? default,
        DueDays = Number(Days),
        Weeks = string.IsNullOrWhiteSpace(Weeks) ? 1 : Number(Weeks),
        Until = Day(Until),
    };

    /// <summary>Lines that the form has: those that were sent, or those of a short form.</summary>
    internal int Lines => Math.Max(AdHocContent.MostColumns, Column?.Length ?? 0);

    /// <summary>A round as its form shows it.</summary>
    internal static AdHocForm Of(AdHocRound round)
    {
        AdHocForm form = Of(round.Content);
        form.Seen = round.Version;
        return form;
    }

    /// <summary>What a round asks as a new form shows it; a day that is missing is left open.</summary>
    internal static AdHocForm Of(AdHocContent content) => new()
    {
        Title = content.Title,
        Reason = content.Reason,
        Basis = content.Basis,
        Ask = $"{content.Ask}",
        Named = content.Named,
        Opens = content.Opens == default ? null : content.Opens.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        Days = content.DueDays.ToString(CultureInfo.InvariantCulture),
        Weeks = content.Weeks.ToString(CultureInfo.InvariantCulture),
        Until = content.Until?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        Column = [.. content.Columns.Select(column => column.Name)],
        Kind = [.. content.Columns.Select(column => $"{column.Kind}")],
        Unit = [.. content.Columns.Select(column => column.Unit)],
        Options = [.. content.Columns.Select(column => string.Join('、', column.Options))],
        Needed = [.. Enumerable.Range(0, content.Columns.Count).Where(place => content.Columns[place].IsNeeded)],
    };

    internal static string At(string[]? field, int line) => field?.ElementAtOrDefault(line)?.Trim() ?? "";

    AdHocColumn ColumnOf(int line)
    {
        AdHocColumnKind kind = Enum.TryParse(At(Kind, line), out AdHocColumnKind typed) && Enum.IsDefined(typed) ? typed : AdHocColumnKind.Text;
        return new AdHocColumn
        {
            Name = At(Column, line),
            Kind = kind,
            Unit = kind == AdHocColumnKind.Number ? At(Unit, line) : "",
            Options = kind == AdHocColumnKind.Choice ? At(Options, line).Split(Between, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) : [],
            IsNeeded = Needed?.Contains(line) == true,
        };
    }

    // What can't be read as one is told apart from what is out of range nowhere: both are refused with the same sentence.
    static int Number(string? typed) => int.TryParse(typed?.Trim().Normalize(System.Text.NormalizationForm.FormKC), NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? number : 0;

    static DateOnly? Day(string? typed) => DateOnly.TryParseExact(typed?.Trim(), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly day) ? day : null;

    static string Text(string? typed) => typed?.ReplaceLineEndings("\n").Trim() ?? "";
}
