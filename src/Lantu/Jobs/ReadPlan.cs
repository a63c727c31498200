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
    /// <exception cref="UnreadableDocumentException">It cannot be read as a whole.</exception>
    public static ReadPlan From(byte[] content, string name, string? units, int? year)
    {
        SourceDocument document = DocumentReader.Read(content, name);
        Func<DocumentHeader, UnitDirectory> choose = UnitDirectories.Choose(units, document);
        UnitDirectory used = UnitDirectory.Empty;
        PlanDraft draft = PlanInterpreter.Interpret(document, header => used = choose(header), new InterpreterOptions { PlanYear = year });
        return new ReadPlan(new SourceFile(document.Name, document.Format.ToString(), content), document, draft, used);
    }
}
