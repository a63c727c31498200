using System.Diagnostics;

namespace Lantu.Tests.Commands;

/// <summary>The program as its callers see it: a process with arguments, two streams and an exit code, in an environment of its own.</summary>
static class LantuProgram
{
    static readonly string[] Inherited = ["LANG", "LC_ALL", "LANTU_LANG", "LANTU_POSTGRES", "LANTU_DATA", "LANTU_TRACE", "LANTU_OIDC_AUTHORITY", "LANTU_OIDC_CLIENT_ID", "LANTU_OIDC_CLIENT_SECRET_FILE", "LANTU_KEYS_SECRET_FILE", "LANTU_SITE_URL", "LANTU_SMTP_HOST", "LANTU_SMTP_FROM", "LANTU_WECOM_URL", "LANTU_DINGTALK_URL", "LANTU_FEISHU_URL"];

    public static ProcessStartInfo StartInfo(params IEnumerable<string> arguments)
    {
        ProcessStartInfo start = new(Path.Combine(AppContext.BaseDirectory, OperatingSystem.IsWindows() ? "lantu.exe" : "lantu"), arguments) { RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false };
        foreach (string variable in Inherited)
        {
            start.Environment.Remove(variable);
        }

        return start;
    }

    public static (int Code, byte[] Output, string Words) Run(params IEnumerable<string> arguments) => Run(StartInfo(arguments));

    public static (int Code, byte[] Output, string Words) Run(ProcessStartInfo start)
    {
        using Process process = Process.Start(start)!;
        Task<string> words = process.StandardError.ReadToEndAsync();
        using MemoryStream output = new();
        process.StandardOutput.BaseStream.CopyTo(output);
        process.WaitForExit();
        return (process.ExitCode, output.ToArray(), string.Join(Environment.NewLine, words.Result.Split(Environment.NewLine).Where(line => !IsProgress(line))));
    }

    // A busy machine takes more than a second for anything, and then is told so.
    public static bool IsProgress(string line) => line.StartsWith("正在", StringComparison.Ordinal) || line.StartsWith("Reading ", StringComparison.Ordinal) || line.StartsWith("Verifying ", StringComparison.Ordinal) || line.StartsWith("Preparing ", StringComparison.Ordinal) || line.StartsWith("Writing ", StringComparison.Ordinal);
}
