using Lantu.Domain.Registers;
using Lantu.Jobs;
using Lantu.Jobs.Registers;

namespace Lantu.Ui;

/// <summary>What became of a register that somebody handed in by a page.</summary>
public sealed record HandedInRegister
{
    /// <summary>What is wrong with its rows, each with its place.</summary>
    public IReadOnlyList<(string Cell, string Sentence)> Faults { get; init; } = [];

    /// <summary>How many rows have no fault, where nothing was filed.</summary>
    public int Clean { get; init; }

    /// <summary>Why nothing was filed.</summary>
    public string? Refused { get; init; }

    public int Status { get; init; } = StatusCodes.Status200OK;

    /// <summary>What the register that was filed says otherwise than the one before.</summary>
    public RegisterChange? Change { get; init; }

    /// <summary>Reads, understands and files a register.</summary>
    /// <param name="sort">What the keys of its words begin with: Stations.</param>
    /// <param name="file">The file.</param>
    /// <param name="onlyClean">Whether rows without a fault are filed though others have one.</param>
    /// <param name="read">Reads it.</param>
    /// <param name="understand">Understands its rows: what is wrong with which line, how many are understood, and what files them.</param>
    /// <param name="cancellation">Gives up.</param>
    internal static async Task<HandedInRegister> OfAsync<TRow>(
        string sort,
        IFormFile? file,
        bool onlyClean,
        Func<byte[], string, RegisterFile<TRow>> read,
        Func<RegisterFile<TRow>, (IReadOnlyList<(int Line, string Sentence)> Faults, int Clean, Func<Task<RegisterChange>> FileAsync)> understand,
        CancellationToken cancellation)
    {
        HandedInRegister none = new() { Status = StatusCodes.Status422UnprocessableEntity };
        if (file is null || file.Length == 0)
        {
            return none with { Refused = Words.Of("NoFileChosen") };
        }

        using MemoryStream content = new();
        await file.CopyToAsync(content, cancellation);
        RegisterFile<TRow> list = read(content.ToArray(), Path.GetFileName(file.FileName.Replace('\\', '/')));
        if (list.Faults.Count > 0)
        {
            return none with { Faults = [.. list.Faults.Select(fault => (fault.Cell, Words.Of($"list-{fault.Kind}", fault.Argument)))] };
        }

        (IReadOnlyList<(int Line, string Sentence)> told, int clean, Func<Task<RegisterChange>> fileAsync) = understand(list);
        (string, string)[] faults = [.. told.Select(fault => (Words.Of("Line", fault.Line), fault.Sentence))];
        if (clean == 0 || (faults.Length > 0 && !onlyClean))
        {
            return none with { Faults = faults, Clean = clean, Refused = faults.Length == 0 ? Words.Of($"{sort}None") : null };
        }

        try
        {
            return new HandedInRegister { Faults = faults, Change = await fileAsync() };
        }
        catch (RefusedException refused)
        {
            return new HandedInRegister { Faults = faults, Refused = refused.Reason == Refusal.NothingChanged ? Words.Of($"{sort}NothingNew") : Refusals.Of(refused), Status = Refusals.Status(refused) };
        }
    }

    /// <summary>What is said where only the rows without a fault were filed; nothing else.</summary>
    public string? Told(string sort) => Change is null ? null : Words.Of($"{sort}FiledClean", Change.Added.Count, Change.Changed.Count, Change.Removed.Count, Faults.Count);
}
