using System.Text;

namespace Lantu.Documents.Tests.Interpreter.Findings;

/// <summary>A document, and the finding that it must give.</summary>
/// <param name="Code">The finding's code.</param>
/// <param name="Content">The document.</param>
/// <param name="Name">Its file name.</param>
/// <param name="Arguments">What the finding says, where it says anything.</param>
sealed record FindingCase(string Code, byte[] Content, string Name, params IReadOnlyList<string> Arguments)
{
    public FindingCase(string code, string text, params IReadOnlyList<string> arguments)
        : this(code, Encoding.UTF8.GetBytes(text), "plan.md", arguments)
    {
    }

    /// <summary>The place whose units are known; without one, names stand for themselves.</summary>
    public string? Directory { get; init; }
}
