using Lantu.Domain.Lineage;

namespace Lantu.Features.Changes;

/// <summary>Two measures that may be one, side by side, and what a person said of them.</summary>
public sealed record AskedMatch(ComparedMeasure Earlier, ComparedMeasure Later, double Alike, LineageState State)
{
    public bool IsOpen => State == LineageState.Asked;
}
