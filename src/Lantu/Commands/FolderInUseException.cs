namespace Lantu.Commands;

/// <summary>The data folder is served by another process; the message is the user's sentence.</summary>
sealed class FolderInUseException(string message, Exception inner) : Exception(message, inner);
