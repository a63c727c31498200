using Lantu.Documents.Blocks;
namespace Lantu.Documents.Readers.Pdf;
static class PdfReader { public static SourceDocument Read(byte[] content, string name, ReaderLimits limits) => throw DocumentReader.Refuse(DocumentRefusal.NoTextLayer, name); }
