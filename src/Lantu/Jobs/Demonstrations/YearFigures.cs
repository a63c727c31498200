using Lantu.Data;
using Lantu.Domain.Indicators;
using Lantu.Jobs.Indicators;
using Microsoft.EntityFrameworkCore;

namespace Lantu.Jobs.Demonstrations;

/// <summary>The plan office files the published figures as they come out: in the middle of a month those of periods that were over before it began. They are real, and name their sources.</summary>
sealed class YearFigures : IYearPart
{
    const int PublishedOn = 15;

    public async Task RunAsync(YearStage stage, DateOnly day, CancellationToken cancellation)
    {
        if (stage.Script.FiguresPath is not { } path || (day.Day != PublishedOn && day != stage.Script.First))
        {
            return;
        }

        await using LantuDb db = stage.Database.Open();
        string place = await db.Plans.Where(p => p.Id == stage.Plan).Select(p => p.Place).SingleAsync(cancellation);
        int directory = await db.Directories.Where(d => d.Root == place).Select(d => d.Number).SingleAsync(cancellation);
        FigureList list = FigureList.Read(await File.ReadAllBytesAsync(path, cancellation), Path.GetFileName(path));
        FigureSheet sheet = await FigureIntake.SheetAsync(db, stage.Number, directory, new DateOnly(day.Year, day.Month, 1), cancellation);
        sheet.Take(list.Rows);
        if (await HasNewAsync(db, directory, sheet, cancellation))
        {
            stage.Time.Reach(day, new TimeSpan(16, 40, 0));
            await stage.FileFigures.RunAsync(directory, list, sheet.Figures, FigureOrigin.Issued, stage.People.Office);
        }
    }

    static async Task<bool> HasNewAsync(LantuDb db, int directory, FigureSheet sheet, CancellationToken cancellation)
    {
        HashSet<FigureSubject> standing = [.. (await db.IndicatorFigures.Where(f => f.DirectoryNumber == directory).ToListAsync(cancellation)).Select(figure => figure.Subject)];
        return sheet.Figures.Any(figure => !standing.Contains(figure.Subject));
    }
}
