namespace Lantu.Documents.Interpreter.RunningText;

/// <summary>Who owes what, as one bracket or label line states it: lists of names still in one string each.</summary>
sealed record DutyStatement
{
    public string Lead { get; init; } = "";

    public string Responsible { get; init; } = "";

    public string Supporting { get; init; } = "";

    public string Deadline { get; init; } = "";

    /// <summary>What was not understood and must be kept.</summary>
    public string Unread { get; init; } = "";

    /// <summary>Whether it sets the rule that the first unit named leads, from here on.</summary>
    public bool FirstLeads { get; init; }

    public bool NamesUnits => Lead.Length + Responsible.Length + Supporting.Length > 0;

    public DutyStatement With(DutyStatement other) => new()
    {
        Lead = Join(Lead, other.Lead),
        Responsible = Join(Responsible, other.Responsible),
        Supporting = Join(Supporting, other.Supporting),
        Deadline = Join(Deadline, other.Deadline),
        Unread = Join(Unread, other.Unread),
        FirstLeads = FirstLeads || other.FirstLeads,
    };

    static string Join(string one, string other) => one.Length == 0 ? other : other.Length == 0 ? one : $"{one}、{other}";
}
