namespace Lantu.Documents.Interpreter.Duties;

/// <summary>Who owes what, as one bracket or label line states it: lists of names still in one string each.</summary>
sealed record DutyStatement
{
    public string Lead { get; init; } = "";

    public string Responsible { get; init; } = "";

    public string Supporting { get; init; } = "";

    public string Deadline { get; init; } = "";

    /// <summary>What is said of the work itself behind a time: 6月底前 of "6月底前出台办法" is the deadline, 出台办法 the remark.</summary>
    public string Remark { get; init; } = "";

    /// <summary>What was not understood and must be kept.</summary>
    public string Unread { get; init; } = "";

    /// <summary>Who, by a rule it sets, owes every duty from here on without being printed again; empty where it sets none.</summary>
    public string ForAll { get; init; } = "";

    /// <summary>Whether it sets the rule that the first unit named leads, from here on.</summary>
    public bool FirstLeads { get; init; }

    /// <summary>Whether it only names bodies, and no word or rule says what each of them owes.</summary>
    public bool IsBare { get; init; }

    public bool NamesUnits => Lead.Length + Responsible.Length + Supporting.Length > 0;

    public DutyStatement With(DutyStatement other) => new()
    {
        Lead = Join(Lead, other.Lead),
        Responsible = Join(Responsible, other.Responsible),
        Supporting = Join(Supporting, other.Supporting),
        Deadline = Join(Deadline, other.Deadline),
        Remark = Join(Remark, other.Remark),
        Unread = Join(Unread, other.Unread),
        ForAll = Join(ForAll, other.ForAll),
        FirstLeads = FirstLeads || other.FirstLeads,
        IsBare = IsBare || other.IsBare,
    };

    static string Join(string one, string other) => one.Length == 0 ? other : other.Length == 0 ? one : $"{one}、{other}";
}
