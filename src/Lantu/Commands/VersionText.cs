using System.CommandLine;
using System.CommandLine.Invocation;
using System.Reflection;

namespace Lantu.Commands;

/// <summary>Which version this is, as the verb and the option both say it.</summary>
sealed class VersionText : SynchronousCommandLineAction
{
    public override int Invoke(ParseResult parseResult)
    {
        parseResult.InvocationConfiguration.Output.WriteLine(typeof(VersionText).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion.Split('+')[0]);
        return ExitCode.Done;
    }
}
