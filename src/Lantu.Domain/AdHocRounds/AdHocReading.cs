using System.Globalization;
using System.Text;
using Lantu.Domain.Targets;

namespace Lantu.Domain.AdHocRounds;

/// <summary>A row of a short form as a person filled it in, understood or not.</summary>
/// <param name="Values">What it says, one value a column; nothing where nothing was filled in or something was not understood.</param>
/// <param name="Repeated">How many of them were taken over from the time before.</param>
/// <param name="Faults">What was not understood, or is missing.</param>
public sealed record AdHocReading(IReadOnlyList<string>? Values, int Repeated, IReadOnlyList<AdHocFault> Faults)
{
    const string NumberForm = "0.########";

    static readonly string[] DayForms = ["yyyy-M-d", "yyyy/M/d", "yyyy.M.d", "yyyy年M月d日"];

    /// <summary>Reads a row.</summary>
    /// <param name="columns">The columns.</param>
    /// <param name="typed">What stands in the fields, in their order.</param>
    /// <param name="before">The answer of the time before; nothing where there is none.</param>
    /// <param name="repeats">Whether what is left empty is as it was the time before.</param>
    /// <param name="isAnswered">Whether it was answered already: then empty fields take that back, and are no row left for later.</param>
    public static AdHocReading Of(IReadOnlyList<AdHocColumn> columns, IReadOnlyList<string?> typed, IReadOnlyList<string>? before, bool repeats, bool isAnswered = false)
    {
        ArgumentNullException.ThrowIfNull(columns);
        ArgumentNullException.ThrowIfNull(typed);

        string[] texts = [.. columns.Select((_, i) => (typed.ElementAtOrDefault(i) ?? "").ReplaceLineEndings("\n").Trim())];
        if (!repeats && !isAnswered && Array.TrueForAll(texts, text => text.Length == 0))
        {
            return new AdHocReading(null, 0, []);
        }

        if (repeats && before is null)
        {
            return new AdHocReading(null, 0, [new AdHocFault(AdHocFaultKind.NothingBefore)]);
        }

        List<string> values = [];
        List<AdHocFault> faults = [];
        int repeated = 0;
        for (int i = 0; i < columns.Count; i++)
        {
            string kept = texts[i].Length == 0 && repeats ? before!.ElementAtOrDefault(i) ?? "" : "";
            repeated += kept.Length > 0 ? 1 : 0;
            (string value, AdHocFault? fault) = kept.Length > 0 ? (kept, null) : Read(columns[i], texts[i]);
            values.Add(value);
            if (fault is not null)
            {
                faults.Add(fault with { Column = i });
            }
        }

        return faults.Count > 0 ? new AdHocReading(null, 0, faults) : new AdHocReading(values, repeated, []);
    }

    static (string Value, AdHocFault? Fault) Read(AdHocColumn column, string text)
    {
        if (text.Length == 0)
        {
            return ("", column.IsNeeded ? new AdHocFault(AdHocFaultKind.ValueMissing, column.Name) : null);
        }

        return column.Kind switch
        {
            AdHocColumnKind.Number => ReadNumber(column, text),
            AdHocColumnKind.Date => ReadDay(column, text),
            AdHocColumnKind.YesNo => text is AdHocAnswer.Yes or "是" ? (AdHocAnswer.Yes, null) : text is AdHocAnswer.No or "否" ? (AdHocAnswer.No, null) : ("", new AdHocFault(AdHocFaultKind.NoChoice, column.Name, text)),
            AdHocColumnKind.Choice => column.Options.Contains(text, StringComparer.Ordinal) ? (text, null) : ("", new AdHocFault(AdHocFaultKind.NoChoice, column.Name, text)),
            _ => text.Length <= AdHocAnswer.LongestText ? (text, null) : ("", new AdHocFault(AdHocFaultKind.TextTooLong, column.Name, AdHocAnswer.LongestText)),
        };
    }

    static (string, AdHocFault?) ReadNumber(AdHocColumn column, string text)
    {
        TypedQuantity typed = Whole(text) ? TypedQuantity.Read(text, column.Unit) : new TypedQuantity(null, TypedQuantityFault.NoNumber, text);
        return typed.Value is { } value ? (value.ToString(NumberForm, CultureInfo.InvariantCulture), null)
            : ("", typed.Fault == TypedQuantityFault.UnitDiffers ? new AdHocFault(AdHocFaultKind.UnitDiffers, column.Name, typed.Found, column.Unit) : new AdHocFault(AdHocFaultKind.NoNumber, column.Name, text, column.Unit));
    }

    static (string, AdHocFault?) ReadDay(AdHocColumn column, string text) =>
        Whole(text) && DateOnly.TryParseExact(text.Normalize(NormalizationForm.FormKC).Replace(" ", "", StringComparison.Ordinal), DayForms, CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly day)
            ? (day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), null)
            : ("", new AdHocFault(AdHocFaultKind.NoDate, column.Name, text));

    // Half a surrogate pair has no compatibility form, and is of no number and no day.
    static bool Whole(string text) => !text.Any(char.IsSurrogate);
}
