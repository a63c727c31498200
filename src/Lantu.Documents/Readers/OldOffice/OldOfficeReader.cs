using System.ComponentModel;
using System.Globalization;
using System.Text;
using Lantu.Documents.Blocks;

namespace Lantu.Documents.Readers.OldOffice;

/// <summary>
/// Older and domestic office files (.doc, .wps, .xls, .et, .odt, .ods, .rtf) are converted by LibreOffice where it is installed; elsewhere they
/// are refused with that advice.
/// </summary>
static class OldOfficeReader
{
    public static SourceDocument Read(byte[] content, string name, ReaderLimits limits)
    {
        if (Passwords.AreNeeded(content))
        {
            throw DocumentReader.Refuse(DocumentRefusal.PasswordProtected, name);
        }

        string program = OfficeConverter.FindProgram() ?? throw DocumentReader.Refuse(DocumentRefusal.NeedsOfficeConverter, name);
        bool isSheet = IsSheet(content, name);
        string extension = Path.GetExtension(name) is { Length: > 1 and < 6 } own ? own : isSheet ? ".xls" : ".doc";
        try
        {
            byte[]? converted = new OfficeConverter(program, limits.Conversion).Convert(content, extension, isSheet ? "xlsx" : "docx");
            return converted is not null
                ? OfficeReader.Read(converted, name, limits)
                : throw DocumentReader.Refuse(Passwords.MayBeNeeded(content) ? DocumentRefusal.PasswordProtected : DocumentRefusal.Damaged, name);
        }
        catch (TimeoutException slow) when (Passwords.MayBeNeeded(content))
        {
            // A program that waits for a password waits for ever.
            throw DocumentReader.Refuse(DocumentRefusal.PasswordProtected, name, inner: slow);
        }
        catch (TimeoutException slow)
        {
            throw DocumentReader.Refuse(DocumentRefusal.TooSlow, name, limits.Conversion.TotalSeconds.ToString("0.##", CultureInfo.CurrentCulture), inner: slow);
        }
        catch (Win32Exception broken)
        {
            throw DocumentReader.Refuse(DocumentRefusal.NeedsOfficeConverter, name, inner: broken);
        }
    }

    static bool IsSheet(byte[] content, string name) =>
        Path.GetExtension(name).ToUpperInvariant() is ".XLS" or ".ET" or ".ODS" or ".XLT"
        || content.AsSpan().IndexOf(Encoding.Unicode.GetBytes("Workbook")) >= 0
        || content.AsSpan(0, Math.Min(200, content.Length)).IndexOf("opendocument.spreadsheet"u8) >= 0;
}
