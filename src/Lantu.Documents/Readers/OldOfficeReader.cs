using System.Diagnostics;
using System.Text;
using Lantu.Documents.Blocks;

namespace Lantu.Documents.Readers;

/// <summary>
/// Older and domestic office files (.doc, .wps, .xls, .et, .odt, .ods, .rtf) are converted by LibreOffice where it is installed; elsewhere they
/// are refused with that advice.
/// </summary>
static class OldOfficeReader
{
    static readonly TimeSpan Patience = TimeSpan.FromSeconds(90);

    public static SourceDocument Read(byte[] content, string name, ReaderLimits limits)
    {
        if (IsEncryptedPackage(content))
        {
            throw DocumentReader.Refuse(DocumentRefusal.PasswordProtected, name);
        }

        string? office = FindOffice();
        if (office is null)
        {
            throw DocumentReader.Refuse(DocumentRefusal.NeedsOfficeConverter, name);
        }

        string folder = Directory.CreateTempSubdirectory("lantu-").FullName;
        try
        {
            bool isSheet = IsSheet(content, name);
            string extension = Path.GetExtension(name) is { Length: > 1 and < 6 } own ? own : isSheet ? ".xls" : ".doc";
            string source = Path.Combine(folder, "source" + extension);
            File.WriteAllBytes(source, content);
            string target = isSheet ? "xlsx" : "docx";
            Convert(office, folder, source, target, name);
            string converted = Path.Combine(folder, "out", "source." + target);
            return File.Exists(converted)
                ? OfficeReader.Read(File.ReadAllBytes(converted), name, limits)
                : throw DocumentReader.Refuse(DocumentRefusal.Damaged, name);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    /// <summary>LibreOffice's program, where this machine has one.</summary>
    public static string? FindOffice() =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
            .SelectMany(folder => new[] { Path.Combine(folder, "soffice"), Path.Combine(folder, "libreoffice"), Path.Combine(folder, "soffice.exe") })
            .FirstOrDefault(File.Exists);

    static void Convert(string office, string folder, string source, string target, string name)
    {
        ProcessStartInfo start = new(office)
        {
            ArgumentList =
            {
                "-env:UserInstallation=" + new Uri(Path.Combine(folder, "profile")).AbsoluteUri, "--headless", "--norestore",
                "--convert-to", target, "--outdir", Path.Combine(folder, "out"), source,
            },
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using Process process = Process.Start(start) ?? throw DocumentReader.Refuse(DocumentRefusal.NeedsOfficeConverter, name);
        process.OutputDataReceived += static (_, _) => { };
        process.ErrorDataReceived += static (_, _) => { };
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        if (!process.WaitForExit(Patience))
        {
            process.Kill(entireProcessTree: true);
            throw DocumentReader.Refuse(DocumentRefusal.Damaged, name);
        }
    }

    // An encrypted docx or xlsx is a compound file with a stream of this name in its directory.
    static bool IsEncryptedPackage(byte[] content) => content.AsSpan().IndexOf(Encoding.Unicode.GetBytes("EncryptedPackage")) >= 0;

    static bool IsSheet(byte[] content, string name) =>
        Path.GetExtension(name).ToUpperInvariant() is ".XLS" or ".ET" or ".ODS" or ".XLT"
        || content.AsSpan().IndexOf(Encoding.Unicode.GetBytes("Workbook")) >= 0
        || content.AsSpan(0, Math.Min(200, content.Length)).IndexOf("opendocument.spreadsheet"u8) >= 0;
}
