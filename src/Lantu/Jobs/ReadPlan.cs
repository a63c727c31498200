using Lantu.Documents.Blocks;
using Lantu.Documents.Drafts;
using Lantu.Documents.Interpreter;
using Lantu.Documents.Readers;
using Lantu.Domain.Plans;
using Lantu.Domain.Units;

namespace Lantu.Jobs;

/// <summary>A document read and understood, not stored yet.</summary>
sealed record ReadPlan(SourceFile File, SourceDocument Document, PlanDraft Draft, UnitDirectory Units)
{
    /// <summary>The identity that the plan is to have; one of its own without.</summary>
    public PlanId? Id { get; init; }

    /// <summary>It is to be stored: not as a plan in which nobody owes anything.</summary>
    /// <exception cref="UnreadableDocumentException">There is nothing in it to track.</exception>
    public ReadPlan ToStore() => Draft.IsEmpty ? throw UnreadableDocumentException.Untracked(Draft, File.Name) : this;

    /// <summary>Reads a document.</summary>
    /// <param name="content">The file's content.</param>
    /// <param name="name">Its name.</param>
    /// <param name="units">The unit directory's file, where the user names one.</param>
    /// <param name="year">The plan's year, where the user says it.</param>
    /// <param name="available">The unit directories to choose from otherwise; those that came with the program where it is absent.</param>
    /// <exception cref="UnreadableDocumentException">It cannot be read as a whole.</exception>
    public static ReadPlan From(byte[] content, string name, string? units, int? year, IEnumerable<FoundDirectory>? available = null)
    {
        SourceDocument document = DocumentReader.Read(content, name);
        Func<DocumentHeader, UnitDirectory> choose = UnitDirectories.Choose(units, document, available ?? UnitDirectories.Shipped());
        UnitDirectory used = UnitDirectory.Empty;
        PlanDraft draft = PlanInterpreter.Interpret(document, header => used = choose(header), new InterpreterOptions { PlanYear = year });
        return new ReadPlan(new SourceFile(document.Name, document.Format.ToString(), content), document, draft, used);
    }
}
