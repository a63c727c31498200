using System.Globalization;

namespace Lantu.Documents.Lists;

/// <summary>What a cell of a list says: a text, whatever it looks like, or a day.</summary>
public sealed record ListCell
{
    ListCell(string text, DateOnly? day) => (Text, Day) = (text, day);

    /// <summary>The text, of a day in the form 2023-05-06.</summary>
    public string Text { get; }

    /// <summary>The day, in a cell of days.</summary>
    public DateOnly? Day { get; }

    /// <summary>A text; its lines are parted by line feeds.</summary>
    public static ListCell Of(string? text) => new(text ?? "", null);

    /// <summary>A day, or nothing.</summary>
    public static ListCell Of(DateOnly? day) => new(day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "", day);
}
