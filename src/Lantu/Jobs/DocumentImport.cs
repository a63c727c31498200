using Lantu.Documents.Readers;

namespace Lantu.Jobs;

/// <summary>A document handed in through the site, and what became of it.</summary>
/// <param name="Number">Its number, from 1.</param>
/// <param name="Name">The file's name.</param>
/// <param name="Stage">How far it has come.</param>
public sealed record DocumentImport(int Number, string Name, ImportStage Stage)
{
    /// <summary>The stored plan.</summary>
    public ImportedPlan? Plan { get; init; }

    /// <summary>The account of who handed it in.</summary>
    public int? Account { get; init; }

    /// <summary>Why it was read but not taken.</summary>
    internal RefusedException? NotTaken { get; init; }

    /// <summary>Why it was refused.</summary>
    public UnreadableDocumentException? Unreadable { get; init; }

    public bool IsDone => Stage is ImportStage.Stored or ImportStage.Refused or ImportStage.Failed;
}
