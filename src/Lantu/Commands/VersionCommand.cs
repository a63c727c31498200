using System.CommandLine;

namespace Lantu.Commands;

/// <summary>Says which version this is.</summary>
static class VersionCommand
{
    public static Command Create() => new("version", Say.Text("Version")) { Action = new VersionText() };
}
