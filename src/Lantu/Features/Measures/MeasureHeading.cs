namespace Lantu.Features.Measures;

/// <summary>A heading within the measure table: a programme, or what is less: a section, a last day.</summary>
public sealed record MeasureHeading(string Text, bool IsProgramme);
