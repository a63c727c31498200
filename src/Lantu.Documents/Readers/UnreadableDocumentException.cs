using System.Globalization;
using Lantu.Documents.Drafts;
using Lantu.Domain.Plans;

namespace Lantu.Documents.Readers;

/// <summary>A file that is refused as a whole. The message is the user's sentence in the current language.</summary>
public sealed class UnreadableDocumentException(DocumentRefusal refusal, string message, Exception? inner = null) : Exception(message, inner)
{
    public DocumentRefusal Refusal { get; } = refusal;

    /// <summary>Of a document that was read, but makes no plan: it says what stands in the way, a table's columns for one.</summary>
    /// <param name="draft">What was understood.</param>
    /// <param name="name">The file's name.</param>
    public static UnreadableDocumentException Untracked(PlanDraft draft, string name)
    {
        ArgumentNullException.ThrowIfNull(draft);

        string columns = draft.Findings.FirstOrDefault(finding => finding.Code == FindingCodes.ColumnsMissing) is { } table
            ? DocumentReader.Fill(FindingCodes.ColumnsMissing, [.. table.Arguments.Select(argument => FindingSentence.Word(argument, CultureInfo.CurrentUICulture))])
            : "";
        return DocumentReader.Refuse(DocumentRefusal.NothingTracked, name, columns);
    }
}
