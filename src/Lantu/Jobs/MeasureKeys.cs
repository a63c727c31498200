using System.Globalization;

namespace Lantu.Jobs;

/// <summary>Gives each measure of a plan the name people use, and no two the same: numbering restarts by section, and annex numbers repeat.</summary>
sealed class MeasureKeys
{
    // Longer ones are no numbers; a key is read aloud.
    const int LongestNumber = 20;

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
