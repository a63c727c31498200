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
    /// <summary>Reads a document.</summary>
    /// <param name="content">The file's content.</param>
    /// <param name="name">Its name.</param>
    /// <param name="units">The unit directory's file, where the user names one.</param>
    /// <param name="year">The plan's year, where the user says it.</param>
    /// <param name="folder">The data folder whose own unit directories count, where one is used.</param>
    /// <exception cref="UnreadableDocumentException">It cannot be read as a whole.</exception>
    public static ReadPlan From(byte[] content, string name, string? units, int? year, string? folder = null)
    {
        SourceDocument document = DocumentReader.Read(content, name);
        Func<DocumentHeader, UnitDirectory> choose = UnitDirectories.Choose(units, document, folder);
        UnitDirectory used = UnitDirectory.Empty;
        PlanDraft draft = PlanInterpreter.Interpret(document, header => used = choose(header), new InterpreterOptions { PlanYear = year });
        return new ReadPlan(new SourceFile(document.Name, document.Format.ToString(), content), document, draft, used);
    }
}
