namespace Lantu.Domain.Units;

/// <summary>Something in a directory that would make resolving a name uncertain.</summary>
/// <param name="Kind">What is wrong.</param>
/// <param name="Name">The name it is about.</param>
/// <param name="Other">The other unit concerned, or what is missing.</param>
public sealed record DirectoryFault(DirectoryFaultKind Kind, string Name, string Other);
