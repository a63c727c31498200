using System.Globalization;
using Lantu.Jobs;
using Lantu.Jobs.AdHocRounds;

namespace Lantu.Features.AdHocRounds;

/// <summary>The fields of a unit's short form: named by row and column.</summary>
static class ShortForm
{
    /// <summary>Fields that it may have: rows of every measure of a large plan.</summary>
    public const int MostFields = 4000;

    /// <summary>Bytes of it.</summary>
    public const long MostBytes = 4_000_000;

    public static string Name(int row, int column) => string.Create(CultureInfo.InvariantCulture, $"r{row}-c{column}");

    public static string Repeats(int row) => string.Create(CultureInfo.InvariantCulture, $"r{row}-same");

    /// <summary>What was sent of the rows of a page.</summary>
    public static IReadOnlyList<TypedRow> Read(IFormCollection form, ShortFormView page) =>
        [.. page.Rows.Select(row => new TypedRow(row.Row.Number, [.. page.Round.Content.Columns.Select((_, i) => form[Name(row.Row.Number, i)].ToString().ReplaceLineEndings("\n").Trim())], form.ContainsKey(Repeats(row.Row.Number))))];

    public static int Seen(IFormCollection form) => int.TryParse(form["seen"], NumberStyles.None, CultureInfo.InvariantCulture, out int seen) ? seen : 0;

    /// <summary>The key that the page was made with; a new one where it is none, so that a form without one is taken once.</summary>
    public static Guid Key(IFormCollection form, BusinessClock clock) => Guid.TryParse(form["form"], out Guid key) ? key : Guid.CreateVersion7(clock.GetUtcNow());
}
