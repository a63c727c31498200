namespace Lantu.Commands;

/// <summary>A verb cannot do its work; the message is the user's sentence.</summary>
sealed class CommandException(string sentence, int exitCode, Exception? inner = null) : Exception(sentence, inner)
{
    public int ExitCode { get; } = exitCode;
}
