using Lantu.Documents.Interpreter.Programmes;

namespace Lantu.Documents.Printed.Excel;

/// <summary>
/// What a sheet is called: 附件1, with its title in the first row; or the title itself where only a sheet's name tells that the words are
/// one (蓝天).
/// </summary>
static class SheetName
{
    const int Longest = 31;

    public static PrintedPart Choose(PrintedPart part, IReadOnlyList<string> attachments)
    {
        string title = part.Lines.FirstOrDefault(line => line.Kind == LineKind.AnnexTitle)?.Text ?? "";
        bool isName = title.Length is > 1 and <= Longest && title.IndexOfAny(['[', ']', ':', '*', '?', '/', '\\', '\'']) < 0 && !ProgrammeSplitter.IsPlanName(title) && !attachments.Contains(title, StringComparer.Ordinal);
        return isName ? part with { Name = title, Lines = [.. part.Lines.Where(line => line.Kind is not (LineKind.AnnexMark or LineKind.AnnexTitle))] } : part;
    }
}
