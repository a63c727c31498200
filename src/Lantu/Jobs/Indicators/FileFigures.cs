using System.Security.Cryptography;
using System.Text;
using Lantu.Data;
using Lantu.Data.Writing;
using Lantu.Domain.Indicators;
using Microsoft.EntityFrameworkCore;

namespace Lantu.Jobs.Indicators;

/// <summary>Files figures of indicators: what is new is added, what says something else becomes another version, what stands already is left alone.</summary>
sealed class FileFigures(WriteQueue writes, BusinessClock clock)
{
    /// <param name="directory">Number of the place's unit directory.</param>
    /// <param name="list">The file.</param>
    /// <param name="rows">Its rows that were understood, at most one of each subject.</param>
    /// <param name="origin">Where the figures come from.</param>
    /// <param name="by">Who files them.</param>
    /// <exception cref="RefusedException">Nothing in it is new.</exception>
    public Task<FiledFigures> RunAsync(int directory, FigureList list, IReadOnlyList<TypedFigureRow> rows, FigureOrigin origin, string by) => writes.RunAsync(by, async db =>
    {
        ILookup<FigureSubject, IndicatorFigure> standing = await StandingAsync(db, directory, rows, origin);
        DateTimeOffset now = clock.GetUtcNow();
        List<IndicatorFigure> filed = [];
        foreach (TypedFigureRow row in rows)
        {
            IndicatorFigure? before = standing[row.Subject].MaxBy(figure => figure.Version);
            // What this very file said before, and another has corrected since, is not said anew.
            if (before?.Says(row) != true && !standing[row.Subject].Any(figure => figure.FileHash == list.Hash && figure.Says(row)))
            {
                filed.Add(Figure(directory, list, row, origin, (before?.Version ?? 0) + 1, now, by));
            }
        }

        if (filed.Count == 0)
        {
            throw new RefusedException(Refusal.NothingChanged);
        }

        await BulkRows.AddAsync(db, filed);
        FiledFigures done = new(filed.Count(figure => figure.Version == 1), filed.Count(figure => figure.Version > 1), rows.Count - filed.Count);
        return new Written<FiledFigures>(done, "figures.filed", $"directory/{directory}/figures", $"{list.Name} {list.Hash}: {done.New} new, {done.Corrected} corrected, {done.Unchanged} as they stand; {origin}");
    });

    /// <summary>Files figures that were computed; gives nothing where there are none, or all stand.</summary>
    /// <param name="directory">Number of the place's unit directory.</param>
    /// <param name="name">Name of the file that was read last.</param>
    /// <param name="restsOn">What the figures rest on: what is kept now, and the areas. The same gives the same figures.</param>
    /// <param name="rows">The figures, at most one of each subject.</param>
    /// <param name="by">Who files them.</param>
    public async Task<FiledFigures?> ComputedAsync(int directory, string name, IEnumerable<string> restsOn, IReadOnlyList<TypedFigureRow> rows, string by)
    {
        // Of a month that has just begun nothing can be stated yet.
        if (rows.Count == 0)
        {
            return null;
        }

        string mark = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', restsOn))));
        try
        {
            return await RunAsync(directory, new FigureList(name, mark, [], []), rows, FigureOrigin.Computed, by);
        }
        catch (RefusedException refused) when (refused.Reason == Refusal.NothingChanged)
        {
            return null;
        }
    }

    static async Task<ILookup<FigureSubject, IndicatorFigure>> StandingAsync(LantuDb db, int directory, IReadOnlyList<TypedFigureRow> rows, FigureOrigin origin)
    {
        int[] years = [.. rows.Select(row => row.Subject.Period.Year).Distinct()];
        string[] indicators = [.. rows.Select(row => row.Subject.Indicator).Distinct(StringComparer.Ordinal)];
        return (await db.IndicatorFigures.Where(f => f.DirectoryNumber == directory && years.Contains(f.Year) && indicators.Contains(f.Indicator) && f.Origin == origin).ToListAsync()).ToLookup(figure => figure.Subject);
    }

    static IndicatorFigure Figure(int directory, FigureList list, TypedFigureRow row, FigureOrigin origin, int version, DateTimeOffset at, string by) => new()
    {
        DirectoryNumber = directory,
        Area = row.Subject.Area,
        Indicator = row.Subject.Indicator,
        Basis = row.Subject.Basis,
        Year = row.Subject.Period.Year,
        FirstMonth = row.Subject.Period.First,
        LastMonth = row.Subject.Period.Last,
        Origin = origin,
        Version = version,
        State = row.State,
        Value = row.Value,
        Counted = row.Counted,
        Valid = row.Valid,
        Source = row.Source,
        Note = row.Note,
        FileName = list.Name,
        FileHash = list.Hash,
        FileLine = row.Line > 0 ? row.Line : null,
        FiledAt = at,
        FiledBy = by,
    };
}
