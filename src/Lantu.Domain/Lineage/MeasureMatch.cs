namespace Lantu.Domain.Lineage;

/// <summary>A measure that is, or may be, one of the earlier plan.</summary>
/// <param name="Ordinal">Its place in the later plan.</param>
/// <param name="PriorOrdinal">Its place in the earlier plan.</param>
/// <param name="Alike">0 to 1: how alike the two texts are.</param>
/// <param name="State">Whether it is sure, or a person is asked.</param>
public sealed record MeasureMatch(int Ordinal, int PriorOrdinal, double Alike, LineageState State);
