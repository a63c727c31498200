namespace Lantu.Ui;

/// <summary>A plan as its pages name it: number and title, and the short title of what the notice issues.</summary>
public sealed record PlanName(int Number, string Title)
{
    /// <summary>What stands between the title's outer 《 and 》, or the whole title: 关于印发《…行动计划》的通知 is known by its plan.</summary>
    public string Brief =>
        Title.IndexOf('《', StringComparison.Ordinal) is var from and >= 0 && Title.LastIndexOf('》') is var to && to > from + 1 ? Title[(from + 1)..to] : Title;

    /// <summary>Where its overview stands; the other pages are below it.</summary>
    public string Address => $"/plans/{Number}";
}
