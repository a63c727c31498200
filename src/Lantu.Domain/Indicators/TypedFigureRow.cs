namespace Lantu.Domain.Indicators;

/// <summary>A row of figures that was understood.</summary>
/// <param name="Line">The row's line.</param>
/// <param name="Subject">What it is of.</param>
/// <param name="State">How far it is settled.</param>
/// <param name="Value">The figure in the indicator's unit.</param>
/// <param name="Counted">Days of the kind, where they are told.</param>
/// <param name="Valid">Valid days, where they are told.</param>
/// <param name="Source">What says it.</param>
/// <param name="Note">Whatever else is kept with it.</param>
public sealed record TypedFigureRow(int Line, FigureSubject Subject, FigureState State, decimal Value, int? Counted, int? Valid, string Source, string? Note);
