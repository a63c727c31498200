using System.CommandLine;
using System.Reflection;

namespace Lantu.Commands;

/// <summary>Says which version this is.</summary>
static class VersionCommand
{
    public static Command Create()
    {
        Command command = new("version", Say.Text("Version"));
        command.SetAction(_ =>
        {
            Console.Out.WriteLine(typeof(VersionCommand).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion.Split('+')[0]);
            return ExitCode.Done;
        });
        return command;
    }
}
