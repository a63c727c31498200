namespace Lantu.Domain.Indicators;

/// <summary>A row of a file of figures, as it is written.</summary>
/// <param name="Line">The line; of a workbook the row.</param>
/// <param name="Area">The district or place.</param>
/// <param name="Indicator">The indicator, by any of its names.</param>
/// <param name="Period">2023, 2023-05, 2023-01..05.</param>
/// <param name="Value">The figure, without its unit or with it.</param>
/// <param name="Unit">Its unit.</param>
/// <param name="State">快报, 审核 or 核定.</param>
/// <param name="Basis">实况 or 扣沙, where the indicator is read in both ways.</param>
/// <param name="Counted">For a share of days: days of the kind; may be empty.</param>
/// <param name="Valid">Valid days that it rests on; may be empty.</param>
/// <param name="Source">What says it.</param>
/// <param name="Note">Whatever else is to be kept with it.</param>
public sealed record FigureRow(int Line, string Area, string Indicator, string Period, string Value, string Unit, string State, string Basis, string Counted, string Valid, string Source, string Note);
