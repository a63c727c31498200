using System.CommandLine;

namespace Lantu.Commands;

/// <summary>Verifies what the program keeps: the audit and what was sealed. It changes nothing.</summary>
static class VerifyCommand
{
    public static Command Create() => new("verify", Say.Text("Verify")) { VerifyAuditCommand.Create(), VerifyRoundCommand.Create() };
}
