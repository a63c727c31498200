namespace Lantu.Documents.Readers;

/// <summary>A file that is refused as a whole. The message is the user's sentence in the current language.</summary>
public sealed class UnreadableDocumentException(DocumentRefusal refusal, string message, Exception? inner = null) : Exception(message, inner)
{
    public DocumentRefusal Refusal { get; } = refusal;
}
