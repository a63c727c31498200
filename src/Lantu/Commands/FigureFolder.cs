using Lantu.Data;
using Lantu.Domain.Indicators;
using Lantu.Domain.Stations;
using Lantu.Domain.Units;
using Lantu.Domain.Water;
using Lantu.Jobs;
using Lantu.Jobs.Directories;
using Lantu.Jobs.Indicators;
using Lantu.Jobs.Stations;
using Lantu.Jobs.Water;
using Lantu.Ui;
using Microsoft.EntityFrameworkCore;

namespace Lantu.Commands;

/// <summary>A data folder with the place of one of its plans, whose figures are filed.</summary>
sealed class FigureFolder : IAsyncDisposable
{
    FigureFolder(DataFolder data, int plan, int directory, UnitDirectory units) => (Data, Plan, Directory, Units) = (data, plan, directory, units);

    public DataFolder Data { get; }

    /// <summary>Number of the plan.</summary>
    public int Plan { get; }

    /// <summary>Number of the place's unit directory.</summary>
    public int Directory { get; }

    /// <summary>The units of the place.</summary>
    public UnitDirectory Units { get; }

    /// <summary>Opens it.</summary>
    /// <exception cref="CommandException">There is no such plan, or its place has no directory.</exception>
    public static async Task<FigureFolder> OpenAsync(string folder, int plan, CancellationToken cancellation)
    {
        DataFolder data = await DataFolder.OpenAsync(folder, cancellation);
        try
        {
            await using LantuDb db = data.Database.Open();
            string place = await db.Plans.Where(p => p.Number == plan).Select(p => p.Place).SingleOrDefaultAsync(cancellation) ?? throw new CommandException(Say.Text("NoSuchPlan", plan), ExitCode.Failed);
            int directory = await db.Directories.Where(d => d.Root == place).Select(d => (int?)d.Number).SingleOrDefaultAsync(cancellation) ?? throw new CommandException(Words.Of("NoDirectoryForFigures"), ExitCode.Failed);
            return new FigureFolder(data, plan, directory, (await StoredDirectory.FindAsync(db, directory, cancellation))!.State.Units);
        }
        catch
        {
            await data.DisposeAsync();
            throw;
        }
    }

    /// <summary>What understands a file of figures of the place.</summary>
    public async Task<FigureSheet> SheetAsync(CancellationToken cancellation)
    {
        await using LantuDb db = Data.Database.Open();
        return await FigureIntake.SheetAsync(db, Plan, Directory, Data.Clock.Today(), cancellation);
    }

    /// <summary>The stations of the place.</summary>
    /// <exception cref="CommandException">None were filed.</exception>
    public async Task<StationRegister> StationsAsync(CancellationToken cancellation)
    {
        await using LantuDb db = Data.Database.Open();
        return await StationRegisters.LastAsync(db, Directory, cancellation) ?? throw new CommandException(Say.Text("NoStations"), ExitCode.Failed);
    }

    /// <summary>The water sections of the place.</summary>
    /// <exception cref="CommandException">None were filed.</exception>
    public async Task<SectionRegister> SectionsAsync(CancellationToken cancellation)
    {
        await using LantuDb db = Data.Database.Open();
        return await SectionRegisters.LastAsync(db, Directory, cancellation) ?? throw new CommandException(Say.Text("NoSections"), ExitCode.Failed);
    }

    /// <summary>Files figures and says what it did.</summary>
    public async Task FileAsync(FigureList list, IReadOnlyList<TypedFigureRow> figures, FigureOrigin origin)
    {
        if (figures.Count == 0)
        {
            throw new CommandException(Say.Text("NoFiguresToFile"), ExitCode.Failed);
        }

        try
        {
            FiledFigures done = await new FileFigures(Data.Writes, Data.Clock).RunAsync(Directory, list, figures, origin, Actor.Local);
            Say.Note("FiguresFiled", done.New, done.Corrected, done.Unchanged);
        }
        catch (RefusedException refused) when (refused.Reason == Refusal.NothingChanged)
        {
            Say.Note("FiguresUnchanged", figures.Count);
        }
    }

    public ValueTask DisposeAsync() => Data.DisposeAsync();
}
