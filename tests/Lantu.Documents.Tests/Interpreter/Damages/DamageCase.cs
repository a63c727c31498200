namespace Lantu.Documents.Tests.Interpreter.Damages;

/// <summary>A document with one damage, and the findings of which at least one must tell a person of it.</summary>
sealed record DamageCase(string Name, string Text, params IReadOnlyList<string> Codes);
