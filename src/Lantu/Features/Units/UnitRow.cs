using Lantu.Domain.Units;

namespace Lantu.Features.Units;

/// <summary>A unit in the list, with how many measures it owes in each role, and how many in all.</summary>
public sealed record UnitRow(int Ordinal, string Name, UnitKind Kind, int Lead, int Responsible, int Supporting, int Total);
