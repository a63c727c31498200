using System.Globalization;

namespace Lantu.Jobs;

/// <summary>Gives each measure of a plan the name people use, and no two the same: numbering restarts by section, and annex numbers repeat.</summary>
sealed class MeasureKeys
{
    // Longer ones are no numbers; a key is read aloud.
    const int LongestNumber = 20;

    /// <summary>The key of one more measure of a task.</summary>
    /// <param name="sibling">The key of a measure of the task.</param>
    /// <param name="taken">The keys of all measures of the plan, removed ones too: a key is never given twice.</param>
    public static string Next(string sibling, IReadOnlySet<string> taken)
    {
        string task = sibling[..(sibling.LastIndexOf('-') + 1)];
        int place = taken.Where(key => key.StartsWith(task, StringComparison.Ordinal)).Max(key => int.TryParse(key.AsSpan(task.Length), NumberStyles.None, CultureInfo.InvariantCulture, out int known) ? known : 0) + 1;
        return string.Create(CultureInfo.InvariantCulture, $"{task}{place}");
    }

    /// <summary>The key of the first measure of a task that is opened after the document was read.</summary>
    public static string First(int annex, string number, int ordinal, IReadOnlySet<string> taken)
    {
        MeasureKeys keys = new();
        do
        {
            keys.Enter(annex, number, ordinal);
        }
        while (taken.Any(key => key.StartsWith(keys._task + "-", StringComparison.Ordinal)));

        return keys.Of(1);
    }

    readonly HashSet<string> _tasks = new(StringComparer.Ordinal);
    string _task = "";

    /// <summary>Begins the next task.</summary>
    /// <param name="annex">The programme's number among the attachments.</param>
    /// <param name="number">The task's number as printed; may be empty.</param>
    /// <param name="ordinal">The task's place in the plan.</param>
    public void Enter(int annex, string number, int ordinal)
    {
        string printed = string.Create(CultureInfo.InvariantCulture, $"{annex}-{(number.Length is > 0 and <= LongestNumber ? number : ordinal)}");
        _task = printed;
        for (int time = 2; !_tasks.Add(_task); time++)
        {
            _task = string.Create(CultureInfo.InvariantCulture, $"{printed}({time})");
        }
    }

    /// <summary>The key of a measure of the task, by its place within it from 1.</summary>
    public string Of(int place) => string.Create(CultureInfo.InvariantCulture, $"{_task}-{place}");
}
