using System.Text.RegularExpressions;
using Lantu.Documents.Blocks;
using Lantu.Documents.Readers.Html;
using Lantu.Documents.Readers.OldOffice;
using Lantu.Domain.Plans;

namespace Lantu.Documents.Readers;

/// <summary>Tells a web page from text with fragments and gives it to the right reader.</summary>
static partial class TextFiles
{
    public static SourceDocument Read(byte[] content, string name, ReaderLimits limits)
    {
        (string text, string? guessed) = TextDecoding.Decode(content, name);
        if (text.Contains('\0', StringComparison.Ordinal))
        {
            throw DocumentReader.Refuse(DocumentRefusal.UnknownType, name);
        }

        List<Finding> findings = [];
        if (guessed is not null && !Charset().IsMatch(text))
        {
            findings.Add(new Finding { Code = FindingCodes.EncodingGuessed, Severity = FindingSeverity.Info, Arguments = [guessed] });
        }

        string head = text[..Math.Min(text.Length, 4000)];
        if (InternalSubset().IsMatch(head))
        {
            throw DocumentReader.Refuse(DocumentRefusal.HasDocumentType, name);
        }

        bool isPage = Page().IsMatch(head);
        if (!isPage && head.StartsWith("<?xml", StringComparison.Ordinal) && OfficeXml().IsMatch(head))
        {
            return OldOfficeReader.Read(content, name, limits);
        }

        // An archived web page, or XML of some other kind, would come through as tags and codes.
        if (!isPage && (head.StartsWith("<?xml", StringComparison.Ordinal) || head.StartsWith("MIME-Version:", StringComparison.OrdinalIgnoreCase)))
        {
            throw DocumentReader.Refuse(DocumentRefusal.UnknownType, name);
        }

        // Nothing within comma-separated values tells them from sentences with commas: here the name is believed.
        bool isTable = Path.GetExtension(name).Equals(".csv", StringComparison.OrdinalIgnoreCase);
        IReadOnlyList<Block> blocks = isPage ? HtmlReader.Read(text, name, limits, findings) : (isTable ? CsvReader.TryRead(text, name, limits) : null) ?? TextReader.Read(text, name, limits);
        return new SourceDocument(name, isPage ? SourceFormat.Html : SourceFormat.Text, blocks, findings);
    }

    [GeneratedRegex("""^\s*(?:<\?xml[^>]*>\s*)?(?:<!--.*?-->\s*)*(?:<!doctype\s+html|<html[\s>]|<head[\s>]|<body[\s>])""", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.Singleline, 10000)]
    private static partial Regex Page();

    [GeneratedRegex("""^\s*(?:<\?[^>]*>\s*)?(?:<!--.*?-->\s*)*<!doctype[^>\[]*\[""", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.Singleline, 10000)]
    private static partial Regex InternalSubset();

    // Word 2003 and Excel 2003 XML, flat OpenDocument.
    [GeneratedRegex("""progid="(?:Word\.Document|Excel\.Sheet)"|<office:document[\s>]""", RegexOptions.CultureInvariant, 10000)]
    private static partial Regex OfficeXml();

    [GeneratedRegex("""charset\s*=\s*["']?(?:gb|GB)""", RegexOptions.CultureInvariant, 10000)]
    private static partial Regex Charset();
}
