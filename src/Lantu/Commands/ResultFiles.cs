using Lantu.Data.Readings.Results;

namespace Lantu.Commands;

/// <summary>
/// The results of a run. Each is written beside its file and moved into place when all are whole, so that a run that fails leaves nothing begun behind and what stood there before stays.
/// </summary>
/// <param name="inputs">The files that are read: none of them is written over.</param>
sealed class ResultFiles(IEnumerable<string> inputs) : IDisposable
{
    readonly HashSet<string> taken = [.. inputs.Select(PlaceOf)];

    readonly List<(string? Target, string Begun, IDisposable Writer, Stream Stream)> all = [];

    bool isWritten;

    /// <summary>Whether a result has been asked for.</summary>
    public bool IsEmpty => all.Count == 0;

    /// <summary>The result in the form of the file's ending; none where no file is named.</summary>
    public IResultWriter? Of(string? file) => file is null ? null : Begin(PlaceOf(file), stream => ResultWriters.Of(Path.GetExtension(file), stream));

    /// <summary>The result as csv on standard output.</summary>
    public IResultWriter Printed() => Begin(null, stream => ResultWriters.Of(".csv", stream));

    /// <summary>A result of text.</summary>
    public Stream Text(string file) => Begin(PlaceOf(file), stream => stream);

    /// <summary>Puts all results into their places.</summary>
    public void Complete()
    {
        foreach ((_, _, IDisposable writer, _) in all)
        {
            writer.Dispose();
        }

        isWritten = true;
        foreach ((string? target, string begun, _, _) in all)
        {
            if (target is not null && !IsDevice(target))
            {
                File.Move(begun, target, overwrite: true);
                continue;
            }

            using Stream output = target is null ? Console.OpenStandardOutput() : File.OpenWrite(target);
            using FileStream whole = File.OpenRead(begun);
            whole.CopyTo(output);
        }
    }

    public void Dispose()
    {
        foreach ((_, string begun, IDisposable writer, Stream stream) in all)
        {
            if (!isWritten)
            {
                Abandon(writer);
                Abandon(stream);
            }

            File.Delete(begun);
        }
    }

    // What a link leads to is written, and the link stays.
    static string PlaceOf(string file)
    {
        string full = Paths.Resolve(file);
        return File.Exists(full) ? File.ResolveLinkTarget(full, returnFinalTarget: true)?.FullName ?? full : full;
    }

    // Nothing can be moved onto /dev/null without taking its place.
    static bool IsDevice(string target) => target.StartsWith("/dev/", StringComparison.Ordinal);

    static void Abandon(IDisposable begun)
    {
        try
        {
            begun.Dispose();
        }
#pragma warning disable CA1031 // What stopped the run is said; that a half-written result cannot be ended, or that a full disk fails once more, is nothing besides.
        catch (Exception)
#pragma warning restore CA1031
        {
        }
    }

    T Begin<T>(string? target, Func<Stream, T> writerOf)
        where T : IDisposable
    {
        if (target is not null && !IsDevice(target) && !taken.Add(target))
        {
            throw new CommandException(Say.Text("EvaluateSameFile", target), ExitCode.Usage);
        }

        if (Directory.Exists(target))
        {
            throw new CommandException(Say.Text("CannotWrite", target), ExitCode.Failed);
        }

        string begun = target is null || IsDevice(target) ? Path.Combine(Path.GetTempPath(), $"lantu-{Path.GetRandomFileName()}") : Path.Combine(Path.GetDirectoryName(target)!, $".{Path.GetFileName(target)}.{Path.GetRandomFileName()}");
        Stream stream;
        try
        {
            stream = File.Create(begun);
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
        {
            throw new CommandException(Say.Text("CannotWrite", target ?? begun), ExitCode.Failed, refused);
        }

        T writer = writerOf(stream);
        all.Add((target, begun, writer, stream));
        return writer;
    }
}
