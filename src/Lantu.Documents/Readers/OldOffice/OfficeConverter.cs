using System.ComponentModel;
using System.Diagnostics;

namespace Lantu.Documents.Readers.OldOffice;

/// <summary>Has LibreOffice convert a file in a folder of its own, of which nothing stays; neither does any process.</summary>
sealed class OfficeConverter(string program, TimeSpan patience)
{
    static readonly TimeSpan Farewell = TimeSpan.FromSeconds(5);

    /// <summary>The program, where this machine has it.</summary>
    public static string? FindProgram() =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
            .SelectMany(folder => new[] { Path.Combine(folder, "soffice"), Path.Combine(folder, "libreoffice"), Path.Combine(folder, "soffice.exe") })
            .FirstOrDefault(File.Exists);

    /// <summary>The converted file; nothing where the program gives none.</summary>
    /// <param name="content">The file.</param>
    /// <param name="extension">Its extension with the dot.</param>
    /// <param name="target">The extension to convert to, without.</param>
    /// <exception cref="TimeoutException">It took longer than the patience.</exception>
    /// <exception cref="Win32Exception">The program can't be started.</exception>
    public byte[]? Convert(byte[] content, string extension, string target)
    {
        string folder = Directory.CreateTempSubdirectory("lantu-").FullName;
        try
        {
            string source = Path.Combine(folder, "source" + extension);
            File.WriteAllBytes(source, content);
            OfficeProfile.Write(Path.Combine(folder, "profile"));
            Run(folder, source, target);
            string converted = Path.Combine(folder, "out", "source." + target);
            return File.Exists(converted) ? File.ReadAllBytes(converted) : null;
        }
        finally
        {
            Remove(folder);
        }
    }

    void Run(string folder, string source, string target)
    {
        ProcessStartInfo start = new(program)
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
        using Process process = Process.Start(start) ?? throw new Win32Exception(program);
        process.OutputDataReceived += static (_, _) => { };
        process.ErrorDataReceived += static (_, _) => { };
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        if (!process.WaitForExit(patience))
        {
            process.Kill(entireProcessTree: true);
            process.WaitForExit(Farewell);
            throw new TimeoutException();
        }
    }

    // A process that is just ending may still write into the folder.
    static void Remove(string folder)
    {
        for (int attempt = 0; Directory.Exists(folder); attempt++)
        {
            try
            {
                Directory.Delete(folder, recursive: true);
            }
            catch (Exception busy) when (busy is IOException or UnauthorizedAccessException && attempt < 20)
            {
                Task.Delay(100).Wait();
            }
        }
    }
}
