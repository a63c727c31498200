namespace Lantu.Features.AdHocRounds;

/// <summary>Which rows of the table of answers are seen.</summary>
public enum AnswerFilter
{
    All,

    /// <summary>Those that are answered, late or not.</summary>
    Answered,

    /// <summary>Those answered late.</summary>
    Late,

    /// <summary>Those that are not answered.</summary>
    Missing,
}
