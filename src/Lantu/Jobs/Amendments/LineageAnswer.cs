namespace Lantu.Jobs.Amendments;

/// <summary>What became of a person's answer whether two measures are one.</summary>
enum LineageAnswer
{
    /// <summary>It is kept, or it was the answer already.</summary>
    Kept,

    /// <summary>There is no such plan, or nothing is asked of that measure.</summary>
    NotAsked,

    /// <summary>The plan is frozen: what its assignments rest on changes no more.</summary>
    Frozen,
}
