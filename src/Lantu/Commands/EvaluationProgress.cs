namespace Lantu.Commands;

/// <summary>Says on standard error how far the reading of files has come, each second once it has gone on for one.</summary>
sealed class EvaluationProgress : IDisposable
{
    static readonly TimeSpan Second = TimeSpan.FromSeconds(1);

    readonly Timer timer;

    int done;

    public EvaluationProgress(IReadOnlyList<string> files, int parts)
    {
        string name = Path.GetFileName(files[0]) + (files.Count > 1 ? " …" : "");
        timer = new Timer(_ => Console.Error.WriteLine(Say.Text("EvaluateProgress", name, 100 * done / parts)), null, Second, Second);
    }

    public void Tell(int parts) => done = parts;

    public void Dispose() => timer.Dispose();
}
