namespace Lantu.Features.Plans;

/// <summary>A programme with how many tasks and measures it has.</summary>
public sealed record ProgrammeCount(int Ordinal, int Annex, string Title, IReadOnlyList<int> MissingNumbers, int Tasks, int Measures);
