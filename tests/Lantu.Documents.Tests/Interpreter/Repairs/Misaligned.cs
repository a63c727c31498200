using System.Text.Json;
using Lantu.Domain.Plans;

namespace Lantu.Documents.Tests.Interpreter.Repairs;

/// <summary>
/// A row of the 2023 plan whose print or scan is misaligned, by careful reading: which kind, and by role the units it should have where
/// that can be proved. Measures are counted over the whole plan, from 1; lines are the scan's.
/// </summary>
sealed record Misaligned(int Annex, int Line, int Measure, string Kind, string Proof, string Why)
{
    public IReadOnlyList<string>? Lead { get; init; }

    public IReadOnlyList<string>? Responsible { get; init; }

    public IReadOnlyList<string>? Supporting { get; init; }

    public string? Task { get; init; }

    public static IReadOnlyList<Misaligned> All { get; } = JsonSerializer.Deserialize<Misaligned[]>(
        File.ReadAllBytes(Path.Combine(Repository.Root, "tests/Lantu.Documents.Tests/Interpreter/Repairs/misaligned.json")), JsonSerializerOptions.Web)!;

    public IReadOnlyList<string>? Units(MeasurePart role) => role switch
    {
        MeasurePart.Lead => Lead,
        MeasurePart.Responsible => Responsible,
        MeasurePart.Supporting => Supporting,
        _ => null,
    };
}
